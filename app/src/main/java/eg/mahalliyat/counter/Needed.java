package eg.mahalliyat.counter;

import java.util.UUID;

/** What the field at the counter was given. */
public sealed interface Needed {
  /** Somebody on file. */
  record Known(UUID person) implements Needed {}

  /** A national number that nobody on file has. */
  record Unknown(eg.mahalliyat.shared.NationalId nationalId) implements Needed {}

  /** A request of this unit. */
  record Under(UUID request) implements Needed {}

  /** @param reasonKey word key of the sentence to show */
  record Nothing(String reasonKey) implements Needed {}
}
