package eg.mahalliyat.licences;

/**
 * Refuses CBOR that a token never holds, before the decoder sees it. The decoder believes a length and reserves it
 * (eight letters of a code made it take a gigabyte), and follows nesting as deep as it goes.
 */
final class CborBounds {
  private static final int DEPTH = 4;
  private final byte[] bytes;
  private int at;

  private CborBounds(byte[] bytes) {
    this.bytes = bytes;
  }

  static void check(byte[] bytes) {
    var bounds = new CborBounds(bytes);
    bounds.item(0);
    if (bounds.at != bytes.length) {
      throw new IllegalArgumentException("More than one item");
    }
  }

  private void item(int depth) {
    int head = next();
    int argument = argument(head & 31);
    switch (head >> 5) {
      case 0, 1 -> {}
      case 2, 3 -> skip(argument);
      case 4 -> items(argument, depth);
      case 5 -> items(Math.multiplyExact(2, argument), depth);
      default -> throw new IllegalArgumentException("A kind of item that tokens do not hold");
    }
  }

  private void items(int count, int depth) {
    if (depth == DEPTH) {
      throw new IllegalArgumentException("Nested too deep");
    }
    for (int i = 0; i < count; i++) {
      item(depth + 1);
    }
  }

  private int argument(int kind) {
    return switch (kind) {
      case 24 -> next();
      case 25 -> (next() << 8) | next();
      case 26 -> Math.toIntExact(((long) next() << 24) | (next() << 16) | (next() << 8) | next());
      case 27, 28, 29, 30, 31 -> throw new IllegalArgumentException("A length that tokens do not need");
      default -> kind;
    };
  }

  private void skip(int count) {
    if (count > bytes.length - at) {
      throw new IllegalArgumentException("Shorter than it says");
    }
    at += count;
  }

  private int next() {
    skip(1);
    return bytes[at - 1] & 0xFF;
  }
}
