package eg.mahalliyat.people;

import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import org.jspecify.annotations.Nullable;

/**
 * What someone gave who wants an account, checked and tidied.
 *
 * @param email null when none was given
 * @param language {@code ar} or {@code en}: the one that messages are written in
 */
public record SignUpForm(NationalId nationalId, String name, MobileNumber mobile, @Nullable String email,
    String language) {
  /** Personal data stay out of logs. */
  @Override
  public String toString() {
    return "SignUpForm";
  }
}
