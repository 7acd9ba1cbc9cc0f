package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Scan;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.shared.ArabicText;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads what a device sent; anything that none of ours would send is nothing. */
final class SentScan {
  private static final int LONGEST = 600;
  private static final int LONGEST_REMARK = 500;

  private SentScan() {}

  static Optional<Scan> read(Form form) {
    String code = form.value("code").strip();
    String verdict = form.value("seen");
    String remark = ArabicText.visible(form.value("remark"));
    boolean ours = !code.isEmpty() && code.length() <= LONGEST && code.chars().noneMatch(Character::isISOControl)
        && InspectPages.WORDS.contains("is-" + verdict) && Scan.FINDINGS.contains(form.value("finding"))
        && remark.length() <= LONGEST_REMARK;
    try {
      return ours ? Optional.of(new Scan(UUID.fromString(form.value("sending")), code,
          new Scan.Seen(Instant.parse(form.value("at")), verdict, listed(form.value("listed"))),
          new Scan.Finding(form.value("finding"), remark), place(form))) : Optional.empty();
    } catch (IllegalArgumentException | DateTimeParseException | ArithmeticException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Instant listed(String seconds) {
    return seconds.matches("[1-9]\\d{0,10}") ? Instant.ofEpochSecond(Long.parseLong(seconds)) : null;
  }

  private static Scan.@Nullable Place place(Form form) {
    String latitude = form.value("latitude");
    String longitude = form.value("longitude");
    if (latitude.isEmpty() && longitude.isEmpty()) {
      return null;
    }
    return new Scan.Place(degrees(latitude, 90), degrees(longitude, 180));
  }

  private static BigDecimal degrees(String text, int most) {
    if (!text.matches("-?\\d{1,3}(\\.\\d{1,6})?") || new BigDecimal(text).abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      throw new IllegalArgumentException("not a place on earth");
    }
    return new BigDecimal(text);
  }
}
