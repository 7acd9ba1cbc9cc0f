package eg.mahalliyat.platform.web;

import eg.mahalliyat.shared.ArabicText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/**
 * What stands in a form's fields, and what is wrong with them. Never changed: each deed gives a new form.
 *
 * @param values by field, as they were typed
 * @param errors by field, the sentence that says what to do, in the reader's language and in the order of the fields
 */
public record Form(Map<String, List<String>> values, Map<String, String> errors) {
  private static final Form EMPTY = new Form(Map.of(), Map.of());

  public static Form empty() {
    return EMPTY;
  }

  /** The form as it was sent: take {@code @RequestParam MultiValueMap<String, String>}. */
  public static Form of(Map<String, List<String>> sent) {
    return new Form(new LinkedHashMap<>(sent), Map.of());
  }

  public Form with(String field, @Nullable String value) {
    return value == null ? this : new Form(plus(values, field, List.of(value)), errors);
  }

  /** The first complaint about a field stays. */
  public Form wrong(String field, String sentence) {
    return errors.containsKey(field) ? this : new Form(values, plus(errors, field, sentence));
  }

  /** What stands in the field; empty when nothing does. */
  public String value(String field) {
    List<String> all = values.getOrDefault(field, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  /** What somebody wrote in his own words, without what cannot be seen. */
  public String words(String field) {
    return ArabicText.visible(value(field));
  }

  /**
   * Complains when nothing is written in the field, or too much.
   *
   * @param most characters
   */
  public Form needsWords(String field, int most, String sentence) {
    String words = words(field);
    return words.isEmpty() || words.length() > most ? wrong(field, sentence) : this;
  }

  public boolean chosen(String field, String value) {
    return values.getOrDefault(field, List.of()).contains(value);
  }

  /** The day of {@code form/date}; empty when its three parts make none. */
  public Optional<LocalDate> date(String field) {
    try {
      return Optional.of(LocalDate.of(part(field, "year"), part(field, "month"), part(field, "day")));
    } catch (NumberFormatException | DateTimeException e) {
      return Optional.empty();
    }
  }

  public @Nullable String error(String field) {
    return errors.get(field);
  }

  public boolean hasErrors() {
    return !errors.isEmpty();
  }

  /** With which its page is answered: what is wrong is a 422, to machines too. */
  public HttpStatus status() {
    return hasErrors() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.OK;
  }

  /** For {@code aria-describedby}: what a screen reader says after the label. */
  public @Nullable String describedBy(String field, String hint) {
    String ids = (hint.isEmpty() ? "" : field + "-hint ") + (errors.containsKey(field) ? field + "-error" : "");
    return ids.isEmpty() ? null : ids.strip();
  }

  private int part(String field, String part) {
    return Integer.parseInt(ArabicText.westernDigits(value(field + "-" + part)).strip());
  }

  private static <V> Map<String, V> plus(Map<String, V> map, String key, V value) {
    Map<String, V> more = new LinkedHashMap<>(map);
    more.put(key, value);
    return more;
  }
}
