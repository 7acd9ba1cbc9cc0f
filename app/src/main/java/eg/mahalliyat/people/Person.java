package eg.mahalliyat.people;

import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A citizen.
 *
 * @param mobile null when a register named the person and nobody signed up yet
 */
public record Person(UUID id, String name, NationalId nationalId, @Nullable MobileNumber mobile) {}
