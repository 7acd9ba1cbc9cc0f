package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Refusals;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.shared.ArabicText;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What officials typed, as the procedure takes it. */
final class Typed {
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_LINE = 100;
  private static final int LONGEST_REASON = 500;
  private static final int MOST_REASONS = 50;

  private Typed() {}

  /** The grounds that stand at the decision of the form. */
  static Grounds grounds(Form form) {
    String decision = form.value("decision");
    Map<Boolean, List<String>> reasons = all(form, "reasons-" + decision).stream().distinct().limit(MOST_REASONS)
        .collect(Collectors.partitioningBy(Refusals::isCode));
    return new Grounds(cut(ArabicText.visible(form.value("text-" + decision)), LONGEST_TEXT),
        reasons.getOrDefault(false, List.of()), all(form, "missing-" + decision), reasons.getOrDefault(true, List.of()));
  }

  /** The field in which the reason for a deed about this task is typed: a page may have several. */
  static String reason(String taskId) {
    return "reason-" + taskId.replace('#', '-');
  }

  /** The same where two deeds about one task stand on a page: {@code give} and {@code escalate}. */
  static String why(String deed, String taskId) {
    return "why-" + deed + "-" + taskId.replace('#', '-');
  }

  /** The field in which it is said to whom. */
  static String to(String deed, String taskId) {
    return "to-" + deed + "-" + taskId.replace('#', '-');
  }

  static String whyOf(Form form, String deed) {
    return cut(ArabicText.visible(form.value(why(deed, form.value("task")))), LONGEST_REASON);
  }

  /** What was typed there. */
  static String reasonOf(Form form) {
    return cut(ArabicText.visible(form.value(reason(form.value("task")))), LONGEST_REASON);
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
