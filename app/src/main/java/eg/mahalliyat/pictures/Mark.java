package eg.mahalliyat.pictures;

import java.util.Locale;

/** Where a request stands to a part of its procedure. */
public enum Mark {
  /** The picture is of no request. */
  PLAIN,
  PASSED,
  PRESENT,
  /** It can still come to this. */
  OPEN,
  /** It comes to this no more. */
  SPARED;

  /** Names both the class in the stylesheet and the word {@code pictures.mark-<name>}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
