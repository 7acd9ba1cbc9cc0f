package eg.mahalliyat.people;

import eg.mahalliyat.shared.MobileNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where and in which language a person can be told something.
 *
 * @param mobile null when none is on file
 * @param email null unless given
 */
public record Contact(@Nullable MobileNumber mobile, @Nullable String email, Locale language) {}
