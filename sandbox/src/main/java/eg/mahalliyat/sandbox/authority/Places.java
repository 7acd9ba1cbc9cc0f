package eg.mahalliyat.sandbox.authority;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where a certificate says that one learns whether it stands; {@code ocsp} is null where it names the list alone. */
record Places(URI list, @Nullable URI ocsp) {}
