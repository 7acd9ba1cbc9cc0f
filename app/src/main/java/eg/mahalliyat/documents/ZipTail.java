package eg.mahalliyat.documents;

/** Finds a ZIP archive hung onto another file: one name, two contents, depending on who opens it. */
final class ZipTail {
  private static final int RECORD = 22;
  private static final int LONGEST_COMMENT = 65_535;

  private ZipTail() {}

  /** Looks for the "end of central directory" record; what follows it may only be its comment or a few stray bytes. */
  static boolean isIn(byte[] b) {
    for (int i = b.length - RECORD; i >= Math.max(0, b.length - RECORD - LONGEST_COMMENT); i--) {
      if (b[i] == 'P' && b[i + 1] == 'K' && b[i + 2] == 5 && b[i + 3] == 6 && pointsInto(b, i)) {
        return true;
      }
    }
    return false;
  }

  /** Four bytes may be chance; a size and an offset that fit into the file are not. */
  private static boolean pointsInto(byte[] b, int at) {
    long size = number(b, at + 12);
    long offset = number(b, at + 16);
    return size + offset <= at;
  }

  private static long number(byte[] b, int at) {
    return (b[at] & 0xFFL) | (b[at + 1] & 0xFFL) << 8 | (b[at + 2] & 0xFFL) << 16 | (b[at + 3] & 0xFFL) << 24;
  }
}
