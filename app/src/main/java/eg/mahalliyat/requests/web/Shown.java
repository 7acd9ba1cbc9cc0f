package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Subject;
import eg.mahalliyat.shared.Rows;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Stored values as people read them. */
public final class Shown {
  private Shown() {}

  /** What is on file, in the order in which the definition names it. */
  public static List<Row> subject(Service service, Web web, @Nullable Subject subject) {
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

  /** An answer in words. */
  public static String answer(Words words, Web web, Question question, @Nullable String value) {
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

  /** Where the file that answers a question can be looked at; empty for other kinds and while there is none. */
  static String file(Question question, Request.Content content) {
    UUID file = question.kind() instanceof FileQuestion ? content.papers().get(question.key()) : null;
    return file == null ? "" : file(file);
  }

  static String file(UUID document) {
    return "/documents/" + document;
  }

  /** Row after row, the fields in the words of their options. */
  private static String rows(Words words, Question question, String value) {
    String options = "questions." + question.key() + ".options.";
    return Rows.of(value).shown((field, said) -> words.find(options + field + "." + said).orElse(said));
  }

  private static String value(Web web, @Nullable String value) {
    if (value == null || value.isEmpty()) {
      return web.t("requests.none");
    }
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? web.day(LocalDate.parse(value)) : value;
  }
}
