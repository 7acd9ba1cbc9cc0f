package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.ArabicText;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day, typed as day, month, year, or as ISO.
 *
 * @param min the first day as ISO, {@code today}, or empty for none; {@code max} likewise
 */
public record DateQuestion(String min, String max) implements QuestionKind {
  private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/ .-](\\d{1,2})[/ .-](\\d{4})");
  private static final Pattern ISO = Pattern.compile("(\\d{4})[/-](\\d{1,2})[/-](\\d{1,2})");

  @Override
  public String word() {
    return "date";
  }

  @Override
  public Answer read(String tidy, LocalDate today) {
    return parse(ArabicText.westernDigits(tidy))
        .map(date -> within(date, today))
        .orElseGet(() -> new Answer.Wrong("not-a-date"));
  }

  private Answer within(LocalDate date, LocalDate today) {
    if (!min.isEmpty() && date.isBefore(bound(min, today))) {
      return new Answer.Wrong("too-early", Map.of("min", bound(min, today).toString()));
    }
    return !max.isEmpty() && date.isAfter(bound(max, today))
        ? new Answer.Wrong("too-late", Map.of("max", bound(max, today).toString()))
        : new Answer.Valid(date.toString());
  }

  private static LocalDate bound(String text, LocalDate today) {
    return text.equals("today") ? today : LocalDate.parse(text);
  }

  private static Optional<LocalDate> parse(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (dayFirst.matches()) {
      return date(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
    }
    Matcher iso = ISO.matcher(text);
    return iso.matches() ? date(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
  }

  private static Optional<LocalDate> date(String year, String month, String day) {
    try {
      return Optional.of(LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }
}
