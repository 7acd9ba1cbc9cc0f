package eg.mahalliyat.revenue;

import eg.mahalliyat.shared.Mark;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The account to which the money of an item goes in a governorate, as it holds from a day on.
 *
 * @param governorate its code, such as {@code EG01}
 * @param proposal by which it came into the guide; null for what came with the platform
 */
public record BeneficiaryAccount(String code, String governorate, Validity validity, Content content,
    @Nullable UUID proposal) {
  /**
   * @param number of the account
   * @param ar whose it is, {@code en} the same in English
   * @param mark how far it is sourced
   */
  public record Content(String number, String ar, String en, Mark mark) {
    public String name(Locale locale) {
      return locale.getLanguage().equals("en") ? en : ar;
    }
  }
}
