package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Subject;
import eg.mahalliyat.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stored values as people read them. */
final class Shown {
  private Shown() {}

  /** What is on file, in the order in which the definition names it. */
  static List<Row> subject(Service service, Web web, @Nullable Subject subject) {
    var fields = service.definition().about().subject();
    if (subject == null || fields == null) {
      return List.of();
    }
    Words words = service.words(web.words().locale());
    return fields.fields().keySet().stream()
        .map(key -> new Row(words.text("subject." + key), kept(words, web, key, subject.values().get(key)))).toList();
  }

  /** A word that a register keeps, such as {@code sale_set}, as people say it. */
  private static String kept(Words words, Web web, String field, @Nullable String value) {
    return words.find("values." + field + "." + value).orElseGet(() -> value(web, value));
  }

  static String answer(Words words, Web web, Question question, @Nullable String value) {
    if (value == null) {
      return web.t("requests.none");
    }
    return switch (question.kind().word()) {
      case "yes-no" -> web.t("requests." + value);
      case "choice" -> words.find("questions." + question.key() + ".options." + value).orElse(value);
      case "repeat" -> rows(words, question, value);
      case "area" -> web.t("questions.area", "area", value);
      // Latitude comes first in both languages.
      case "location" -> "\u2066" + value + "\u2069";
      default -> value(web, value);
    };
  }

  /** Row after row, the fields in the words of their options. */
  private static String rows(Words words, Question question, String value) {
    String options = "questions." + question.key() + ".options.";
    return Rows.of(value).all().stream().map(row -> row.entrySet().stream()
            .map(field -> words.find(options + field.getKey() + "." + field.getValue()).orElse(field.getValue()))
            .collect(Collectors.joining(" · ")))
        .collect(Collectors.joining(" — "));
  }

  private static String value(Web web, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return web.t("requests.none");
    }
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? web.day(LocalDate.parse(value)) : value;
  }
}
