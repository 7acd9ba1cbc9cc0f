package eg.mahalliyat.licences;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the QR code says of a licence, signed.
 *
 * <p>Holder and premises stand in it as text, shortened, and not as a digest: an inspector without network must be able
 * to hold them against the paper, and a digest of a few known names hides nothing anyway.
 */
public record LicenceClaims(Subject subject, LocalDate issued, @Nullable LocalDate expires, String holder,
    String premises) {
  private static final int HOLDER_BYTES = 48;
  private static final int PREMISES_BYTES = 40;

  /** Which licence: its number, the short code of its type, and the unit that issued it. */
  public record Subject(String number, String type, String unit) {
    public Subject {
      atMost(number, 24);
      atMost(type, 8);
      atMost(unit, 12);
    }
  }

  public LicenceClaims {
    holder = shortened(holder, HOLDER_BYTES);
    premises = shortened(premises, PREMISES_BYTES);
  }

  /** The claims of a printed licence. */
  public static LicenceClaims of(LicenceDocument it, String type, String unit) {
    var subject = new Subject(it.number(), type, unit);
    return new LicenceClaims(subject, it.term().issued(), it.term().expires(), it.matter().holder(),
        it.matter().place());
  }

  /** Cut between letters to so many bytes of UTF-8, so that the code never grows past what 30 mm can show. */
  private static String shortened(String text, int bytes) {
    if (length(text) <= bytes) {
      return text;
    }
    var cut = new StringBuilder(text);
    while (length(cut + "…") > bytes) {
      cut.setLength(cut.offsetByCodePoints(cut.length(), -1));
    }
    return cut.toString().strip() + "…";
  }

  private static void atMost(String text, int bytes) {
    if (length(text) > bytes) {
      throw new IllegalArgumentException("Too long for the QR code: " + text);
    }
  }

  private static int length(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length;
  }
}
