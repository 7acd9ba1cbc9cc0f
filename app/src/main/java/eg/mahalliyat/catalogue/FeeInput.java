package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Something of a case that a tariff reads, and how it is asked.
 *
 * @param name qualified: {@code answers.years}, {@code subject.area_m2}, {@code documents.POA}, {@code applicant.kind}
 */
public record FeeInput(String name, Question question) {
  /** Far above any building, and low enough that no product of a few of them leaves the range of money. */
  private static final BigDecimal MOST = BigDecimal.valueOf(10_000_000);

  static FeeInput of(Definition definition, String name, ValueType type) {
    return definition.questions().stream().filter(question -> name.equals("answers." + question.key())).findFirst()
        .map(question -> new FeeInput(name, question))
        .orElseGet(() -> new FeeInput(name, new Question(name, kind(name, type), null, null, "", "")));
  }

  private static QuestionKind kind(String name, ValueType type) {
    if (name.equals("applicant.kind")) {
      return new ChoiceQuestion(List.of("person", "company"));
    }
    return switch (type) {
      case NUMBER -> new NumberQuestion(BigDecimal.ZERO, MOST, 3);
      case TRUTH -> new YesNoQuestion();
      case TEXT -> new TextQuestion(200);
    };
  }

  /** The part of the name in front of the first dot. */
  String root() {
    return name.substring(0, name.indexOf('.'));
  }

  /** The part behind it. */
  String key() {
    return name.substring(name.indexOf('.') + 1);
  }

  /** What it is called in the words of the service; empty when it is not the service that names it. */
  public Optional<String> label(Words words) {
    return words.find(switch (root()) {
      case "answers" -> "questions." + key() + ".label";
      case "documents" -> "documents." + key() + ".title";
      default -> name;
    });
  }

  /** What one of its options, or its value, is called. */
  public String value(Words words, String value) {
    return words.find("questions." + key() + ".options." + value)
        .or(() -> question.kind() instanceof YesNoQuestion ? words.find("yes-no." + value) : Optional.empty())
        .orElse(value);
  }
}
