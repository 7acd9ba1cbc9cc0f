package eg.mahalliyat.sandbox.sms;

import java.util.Arrays;
import java.util.Optional;

/**
 * The user data header in front of a part (domain.md 5: {@code 05 00 03 ref total seq}); the form
 * with a reference of 16 bits, {@code 06 08 04}, is read too.
 */
final class UserDataHeader {
  private static final int SHORT_REFERENCE = 0x00;
  private static final int LONG_REFERENCE = 0x08;

  private final byte[] data;

  UserDataHeader(byte[] data) {
    this.data = data;
  }

  /** Reference, total, number. */
  record Place(int reference, int total, int number) {}

  /** What follows the header. */
  byte[] text() {
    return Arrays.copyOfRange(data, Math.min(data.length, 1 + at(0)), data.length);
  }

  /** Walks the information elements (identifier, length, value) to the one of concatenation. */
  Optional<Place> place() {
    int end = Math.min(data.length, 1 + at(0));
    for (int i = 1; i + 1 < end; i += 2 + at(i + 1)) {
      switch (at(i)) {
        case SHORT_REFERENCE -> {
          return Optional.of(new Place(at(i + 2), at(i + 3), at(i + 4)));
        }
        case LONG_REFERENCE -> {
          return Optional.of(new Place(at(i + 2) << 8 | at(i + 3), at(i + 4), at(i + 5)));
        }
        default -> {}
      }
    }
    return Optional.empty();
  }

  private int at(int index) {
    return index < data.length ? data[index] & 0xff : 0;
  }
}
