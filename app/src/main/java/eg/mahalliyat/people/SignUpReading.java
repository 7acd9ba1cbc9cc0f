package eg.mahalliyat.people;

import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What came of reading a sign-up form.
 *
 * @param form null when something is wrong
 * @param wrong word keys of what is wrong, by field, in the order of the page
 */
public record SignUpReading(@Nullable SignUpForm form, Map<String, String> wrong) {
  private static final Pattern EMAIL = Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[\\w-]{1,63}(\\.[\\w-]{2,63}){1,4}");

  /** The fields as typed. */
  public record Typed(String nationalId, String name, String mobile, String email) {
    /** Personal data stay out of logs. */
    @Override
    public String toString() {
      return "Typed";
    }
  }

  /** Reads in either digit set; the last digit of the national number is never a ground to refuse (domain.md 1.3). */
  public static SignUpReading of(Typed typed, LocalDate today, String language) {
    Optional<NationalId> nationalId = NationalId.parse(typed.nationalId(), today);
    Optional<MobileNumber> mobile = MobileNumber.parse(typed.mobile());
    String email = typed.email().strip();
    Map<String, String> wrong = new LinkedHashMap<>();
    if (nationalId.isEmpty()) {
      wrong.put("nationalId", "people.national-id.wrong");
    }
    PersonName.fault(typed.name()).ifPresent(key -> wrong.put("name", key));
    if (mobile.isEmpty()) {
      wrong.put("mobile", "people.mobile.wrong");
    }
    if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
      wrong.put("email", "people.email.wrong");
    }
    return wrong.isEmpty()
        ? new SignUpReading(new SignUpForm(nationalId.orElseThrow(), ArabicText.tidy(typed.name()),
            mobile.orElseThrow(), email.isEmpty() ? null : email, language), wrong)
        : new SignUpReading(null, wrong);
  }
}
