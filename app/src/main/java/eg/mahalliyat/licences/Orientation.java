package eg.mahalliyat.licences;

import java.awt.geom.AffineTransform;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * How a camera was held: in the head of a JPEG, since cameras turn no pixels.
 *
 * @param code as Exif numbers the eight of them; 1 is upright
 */
record Orientation(int code) {
  static final Orientation UPRIGHT = new Orientation(1);
  private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);
  private static final int TAG = 0x0112;
  private static final int SCAN = 0xDA;
  private static final int APP1 = 0xE1;

  /** Takes any bytes; upright where nothing else is told. */
  static Orientation of(byte[] picture) {
    try {
      return read(ByteBuffer.wrap(picture));
    } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
      return UPRIGHT;
    }
  }

  private static Orientation read(ByteBuffer in) {
    if ((in.getShort() & 0xFFFF) != 0xFFD8) {
      return UPRIGHT;
    }
    while (in.get() == (byte) 0xFF) {
      int marker = in.get() & 0xFF;
      int length = (in.getShort() & 0xFFFF) - 2;
      if (marker == SCAN) {
        break;
      }
      ByteBuffer segment = in.slice(in.position(), length);
      if (marker == APP1 && isExif(segment)) {
        return tag(segment.slice());
      }
      in.position(in.position() + length);
    }
    return UPRIGHT;
  }

  private static boolean isExif(ByteBuffer segment) {
    byte[] head = new byte[EXIF.length];
    if (segment.remaining() < head.length) {
      return false;
    }
    segment.get(head);
    return Arrays.equals(head, EXIF);
  }

  private static Orientation tag(ByteBuffer tiff) {
    tiff.order(tiff.getShort(0) == 0x4949 ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int table = tiff.getInt(4);
    int entries = tiff.getShort(table) & 0xFFFF;
    for (int i = 0; i < entries; i++) {
      int at = table + 2 + 12 * i;
      if ((tiff.getShort(at) & 0xFFFF) == TAG) {
        int code = tiff.getShort(at + 8) & 0xFFFF;
        return code >= 1 && code <= 8 ? new Orientation(code) : UPRIGHT;
      }
    }
    return UPRIGHT;
  }

  /** Whether what is wide becomes high. */
  boolean turned() {
    return code >= 5;
  }

  /** From the pixels as they lie to the picture as it was seen. */
  AffineTransform upright(int width, int height) {
    return switch (code) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
      default -> new AffineTransform();
    };
  }
}
