package eg.mahalliyat.shared;

import java.io.ByteArrayOutputStream;

/** RFC 4648 base32 in upper case without padding: the densest text that a QR code keeps in its alphanumeric mode. */
public final class Base32 {
  private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private Base32() {}

  /** @param bytes of any length */
  public static String encode(byte[] bytes) {
    var text = new StringBuilder((bytes.length * 8 + 4) / 5);
    int held = 0;
    int bits = 0;
    for (byte b : bytes) {
      held = ((held << 8) | (b & 0xFF)) & 0xFFF;
      bits += 8;
      while (bits >= 5) {
        bits -= 5;
        text.append(ALPHABET.charAt((held >> bits) & 31));
      }
    }
    return bits == 0 ? text.toString() : text.append(ALPHABET.charAt((held << (5 - bits)) & 31)).toString();
  }

  /**
   * One text for each run of bytes: left-over bits must be zero, or two codes could mean the same.
   *
   * @throws IllegalArgumentException when it is no such text
   */
  public static byte[] decode(String text) {
    var bytes = new ByteArrayOutputStream(text.length() * 5 / 8);
    int held = 0;
    int bits = 0;
    for (int i = 0; i < text.length(); i++) {
      held = ((held << 5) | value(text.charAt(i))) & 0xFFF;
      bits += 5;
      if (bits >= 8) {
        bits -= 8;
        bytes.write(held >> bits);
      }
    }
    if (bits >= 5 || (held & ((1 << bits) - 1)) != 0) {
      throw new IllegalArgumentException("Not whole bytes");
    }
    return bytes.toByteArray();
  }

  private static int value(char letter) {
    int value = ALPHABET.indexOf(letter);
    if (value < 0) {
      throw new IllegalArgumentException("Not base32");
    }
    return value;
  }
}
