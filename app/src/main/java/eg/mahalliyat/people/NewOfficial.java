package eg.mahalliyat.people;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to take on.
 *
 * @param nationalId so that he decides nothing about himself; null when he is to say it himself
 */
public record NewOfficial(String username, String nameAr, String nameEn, @Nullable NationalId nationalId) {
  private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{2,39}");

  public NewOfficial {
    nameAr = ArabicText.tidy(nameAr);
    nameEn = ArabicText.tidy(nameEn);
  }

  /** Whether it can be a username: 3 to 40 small letters, digits, dots and dashes. */
  public static boolean isUsername(String typed) {
    return USERNAME.matcher(typed).matches();
  }

  /** By which he is found, in any spelling. */
  static String search(String username, String nameAr, String nameEn) {
    return ArabicText.fold(nameAr) + " " + ArabicText.fold(nameEn) + " " + username.toLowerCase(Locale.ROOT);
  }

  String search() {
    return search(username, nameAr, nameEn);
  }
}
