package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the questions: their kinds first, as expressions need the types of all of them. */
final class QuestionReader {
  private static final BigDecimal SMALLEST = new BigDecimal("0.01");
  private static final BigDecimal HUGE = new BigDecimal("1000000000");
  private static final Set<String> PREFILLS = Set.of("", "applicant.mobile");

  private final List<Fault> faults;

  private final Set<String> prefills;

  /** @param onFile the fields of the entry that a request begins from */
  QuestionReader(List<Fault> faults, Set<String> onFile) {
    this.faults = faults;
    prefills = Stream.concat(PREFILLS.stream(), onFile.stream().map(field -> Question.ON_FILE + field))
        .collect(Collectors.toSet());
  }

  /** The kind alone; text where it is wrong. */
  QuestionKind kind(Yaml question) {
    return switch (question.at("kind").text()) {
      case "text" -> new TextQuestion(decimal(question.at("max-length"), new BigDecimal(200)).intValue());
      case "number" -> new NumberQuestion(
          decimal(question.at("min"), BigDecimal.ZERO),
          decimal(question.at("max"), HUGE),
          decimal(question.at("decimals"), BigDecimal.ZERO).intValue());
      case "money" -> new MoneyQuestion(decimal(question.at("max"), HUGE));
      case "date" -> new DateQuestion(bound(question.at("min")), bound(question.at("max")));
      case "choice" -> new ChoiceQuestion(question.at("options").texts());
      case "yes-no" -> new YesNoQuestion();
      case "national-id" -> new NationalIdQuestion();
      case "mobile" -> new MobileQuestion();
      case "address" -> new AddressQuestion();
      case "location" -> new LocationQuestion();
      case "area" -> new AreaQuestion(decimal(question.at("min"), SMALLEST), decimal(question.at("max"), HUGE));
      case "repeat" -> repeat(question);
      case "file" -> file(question);
      case String other -> unknown(question, other);
    };
  }

  Question read(Yaml question, QuestionKind kind, ExpressionReader expressions) {
    question.only(faults, "key", "kind", "when", "stop", "prefill", "must", "options", "min", "max", "decimals",
        "max-length", "fields", "accept", "max-mb");
    String key = question.at("key").text();
    if (!key.matches("[a-z][a-z0-9_]*")) {
      faults.add(question.fault("question.key"));
    }
    if (kind instanceof ChoiceQuestion choice && choice.options().size() < 2) {
      faults.add(question.fault("question.options"));
    }
    String prefill = question.at("prefill").text();
    if (!prefills.contains(prefill)) {
      faults.add(question.at("prefill").fault("question.prefill"));
    }
    return new Question(key, kind, expressions.condition(question.at("when")), stop(question.at("stop"), expressions), prefill,
        must(question.at("must"), kind));
  }

  private Question.@Nullable Stop stop(Yaml stop, ExpressionReader expressions) {
    stop.only(faults, "when", "service");
    var when = expressions.condition(stop.at("when"));
    if (stop.present() && when == null) {
      faults.add(stop.fault("question.stop"));
    }
    return when == null ? null : new Question.Stop(when, stop.at("service").text());
  }

  private String must(Yaml must, QuestionKind kind) {
    if (must.present() && !kind.options().contains(must.text())) {
      faults.add(must.fault("question.must", "known", String.join(", ", kind.options())));
    }
    return must.text();
  }

  private QuestionKind file(Yaml question) {
    FileLimits limits = FileLimits.read(question, faults);
    return new FileQuestion(limits.accept(), limits.maxMegabytes());
  }

  /** Rows hold no rows and no files, and nothing that has several fields of its own. */
  private QuestionKind repeat(Yaml question) {
    var fields = new LinkedHashMap<String, QuestionKind>();
    for (Yaml field : question.at("fields").items()) {
      field.only(faults, "key", "kind", "options", "min", "max", "decimals", "max-length");
      QuestionKind kind = kind(field);
      String key = field.at("key").text();
      boolean wrong = !kind.parts().isEmpty() || kind instanceof FileQuestion || !key.matches("[a-z][a-z0-9_]*")
          || key.equals(RepeatQuestion.COUNT);
      if (wrong || fields.put(key, kind) != null) {
        faults.add(field.fault("question.field"));
      }
    }
    int min = decimal(question.at("min"), BigDecimal.ONE).intValue();
    int max = decimal(question.at("max"), BigDecimal.TEN).intValue();
    if (fields.isEmpty() || min < 0 || max < Math.max(1, min) || max > RepeatQuestion.MOST) {
      faults.add(question.fault("question.rows", "most", RepeatQuestion.MOST));
    }
    return new RepeatQuestion(fields, min, Math.clamp(max, 1, RepeatQuestion.MOST));
  }

  private QuestionKind unknown(Yaml question, String kind) {
    faults.add(question.at("kind").fault("question.kind", "text", kind));
    return new TextQuestion(1);
  }

  private BigDecimal decimal(Yaml text, BigDecimal otherwise) {
    if (!text.present()) {
      return otherwise;
    }
    return Figures.read(text.text()).orElseGet(() -> {
      faults.add(text.fault("number", "text", text.text()));
      return otherwise;
    });
  }

  private String bound(Yaml text) {
    if (!text.text().isEmpty() && !text.text().equals("today") && !iso(text.text())) {
      faults.add(text.fault("question.day"));
      return "";
    }
    return text.text();
  }

  private static boolean iso(String text) {
    try {
      return LocalDate.parse(text) != null;
    } catch (DateTimeParseException e) {
      return false;
    }
  }
}
