package eg.mahalliyat.sandbox.sms;

/**
 * The default alphabet of GSM 03.38, one septet in each octet as SMPP carries it, with its
 * extension table.
 */
final class Gsm7 {
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001bÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENDED_CODES = "\n\u0014()/<=>@e";
  private static final String EXTENDED = "\f^{}\\[~]|€";
  private static final int ESCAPE = 0x1b;

  private Gsm7() {}

  static String decode(byte[] octets) {
    var text = new StringBuilder(octets.length);
    for (int i = 0; i < octets.length; i++) {
      boolean escaped = octets[i] == ESCAPE && i + 1 < octets.length;
      text.append(escaped ? extended(octets[++i]) : BASIC.charAt(octets[i] & 0x7f));
    }
    return text.toString();
  }

  /** An unknown extension shows as a space, as the standard wants. */
  private static char extended(byte octet) {
    int index = EXTENDED_CODES.indexOf(octet & 0x7f);
    return index < 0 ? ' ' : EXTENDED.charAt(index);
  }
}
