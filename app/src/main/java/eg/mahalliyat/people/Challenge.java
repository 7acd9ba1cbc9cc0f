package eg.mahalliyat.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A code that was asked for.
 *
 * @param person whose mobile number it goes to; null for a sign-up and for a decoy
 * @param form what is to become a person; null for a sign-in
 * @param attempts how many codes were tried, this one included
 */
record Challenge(UUID id, @Nullable UUID person, @Nullable SignUpForm form, int attempts, String language) {}
