package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.QuestionKind;
import eg.mahalliyat.platform.web.Form;
import java.util.List;

/** Between the fields of a page and the one text of an answer. */
public final class AnswerFields {
  private AnswerFields() {}

  /** What was typed, as one text. */
  public static String of(QuestionKind kind, Form sent, String name) {
    List<String> parts = kind.parts();
    return parts.isEmpty()
        ? sent.value(name)
        : kind.joined(parts.stream().map(part -> sent.value(name + "-" + part)).toList());
  }

  /** The form with this text in its fields. */
  public static Form shown(QuestionKind kind, Form form, String name, String text) {
    List<String> parts = kind.parts();
    List<String> values = parts.isEmpty() ? List.of(text) : kind.split(text);
    Form shown = parts.isEmpty() ? form.with(name, text) : form;
    for (int i = 0; i < Math.min(parts.size(), values.size()); i++) {
      shown = shown.with(name + "-" + parts.get(i), values.get(i));
    }
    return shown;
  }
}
