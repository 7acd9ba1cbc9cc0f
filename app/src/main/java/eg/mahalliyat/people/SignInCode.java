package eg.mahalliyat.people;

import eg.mahalliyat.shared.MobileNumber;
import java.util.Locale;

/** A code and where it goes. */
public record SignInCode(MobileNumber to, String digits, Locale language) {
  /** A code in a log would open the door. */
  @Override
  public String toString() {
    return "SignInCode";
  }
}
