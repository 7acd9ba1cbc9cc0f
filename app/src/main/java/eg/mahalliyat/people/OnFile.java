package eg.mahalliyat.people;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is compared before someone may claim a person on file. */
record OnFile(UUID id, String nameFolded, byte @Nullable [] mobileHash) {}
