package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.QuestionKind;
import eg.mahalliyat.catalogue.RepeatQuestion;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.InputKind;
import eg.mahalliyat.platform.web.Option;
import java.util.List;

/**
 * One field of each row of a list.
 *
 * @param options what there is to choose from; empty where it is typed
 */
public record RowField(String key, String label, InputKind kind, List<Option> options, int length) {
  /** Those of a question; none unless it is a list. */
  static List<RowField> of(Words words, Question question) {
    return question.kind() instanceof RepeatQuestion rows
        ? rows.fields().entrySet().stream().map(field -> of(words, question, field.getKey(), field.getValue())).toList()
        : List.of();
  }

  private static RowField of(Words words, Question question, String field, QuestionKind kind) {
    String key = "questions." + question.key();
    InputKind input = switch (kind.word()) {
      case "number", "money", "area" -> InputKind.NUMBER;
      case "mobile" -> InputKind.MOBILE;
      case "national-id" -> InputKind.NATIONAL_ID;
      case "location" -> InputKind.PLACE;
      default -> InputKind.TEXT;
    };
    List<Option> options = kind.options().stream()
        .map(o -> new Option(o, words.find(key + ".options." + field + "." + o).orElse(o))).toList();
    return new RowField(field, words.text(key + ".fields." + field), input, options, Math.min(kind.maxLength(), 100));
  }
}
