package eg.mahalliyat.sandbox.gateway;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;

/** As much of ASN.1's DER as a certificate is made of. */
final class Der {
  private Der() {}

  static byte[] sequence(byte[]... parts) {
    return tagged(0x30, joined(parts));
  }

  static byte[] set(byte[] part) {
    return tagged(0x31, part);
  }

  static byte[] integer(byte[] twosComplement) {
    return tagged(0x02, twosComplement);
  }

  static byte[] utf8(String text) {
    return tagged(0x0C, text.getBytes(US_ASCII));
  }

  /** UTCTime: yyMMddHHmmssZ. */
  static byte[] time(String text) {
    return tagged(0x17, text.getBytes(US_ASCII));
  }

  static byte[] object(int... encoded) {
    var bytes = new byte[encoded.length];
    for (int i = 0; i < encoded.length; i++) {
      bytes[i] = (byte) encoded[i];
    }
    return tagged(0x06, bytes);
  }

  static byte[] nothing() {
    return tagged(0x05, new byte[0]);
  }

  static byte[] bits(byte[] bytes) {
    return tagged(0x03, joined(new byte[1], bytes));
  }

  private static byte[] tagged(int tag, byte[] content) {
    var out = new ByteArrayOutputStream();
    out.write(tag);
    if (content.length < 0x80) {
      out.write(content.length);
    } else if (content.length < 0x100) {
      out.write(0x81);
      out.write(content.length);
    } else {
      out.write(0x82);
      out.write(content.length >> 8);
      out.write(content.length);
    }
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static byte[] joined(byte[]... parts) {
    var out = new ByteArrayOutputStream();
    for (var part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }
}
