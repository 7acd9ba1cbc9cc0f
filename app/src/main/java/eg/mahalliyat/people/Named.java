package eg.mahalliyat.people;

import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import org.jspecify.annotations.Nullable;

/** Someone as a register names him. */
record Named(NationalId nationalId, String name, @Nullable MobileNumber mobile) {}
