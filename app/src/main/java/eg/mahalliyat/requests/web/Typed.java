package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.shared.ArabicText;
import java.util.List;

/** What officials typed, as the procedure takes it. */
final class Typed {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_LINE = 100;

  private Typed() {}

  /** The grounds that stand at the decision of the form. */
  static Grounds grounds(Form form) {
    String decision = form.value("decision");
    return new Grounds(cut(ArabicText.visible(form.value("text-" + decision)), LONGEST_TEXT),
        all(form, "reasons-" + decision), all(form, "missing-" + decision));
  }

  /** The field in which the reason for a deed about this task is typed: a page may have several. */
  static String reason(String taskId) {
    return "reason-" + taskId.replace('#', '-');
  }

  /** A number of a paper or of a thing. */
  static String line(String typed) {
    return cut(ArabicText.tidy(typed), LONGEST_LINE);
  }

  /** A number in western digits. */
  static String number(String typed) {
    return ArabicText.westernDigits(ArabicText.visible(typed)).strip().replace('٫', '.').replace(',', '.');
  }

  static String cut(String text, int most) {
    return text.substring(0, Math.min(text.length(), most));
  }

  private static List<String> all(Form form, String field) {
    return form.values().getOrDefault(field, List.of());
  }
}
