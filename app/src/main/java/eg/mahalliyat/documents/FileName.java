package eg.mahalliyat.documents;

import eg.mahalliyat.shared.ArabicText;

/** Makes a name that browsers send fit to be shown and to be saved under. */
final class FileName {
  private static final int LONGEST = 80;

  private FileName() {}

  /** Without folders, invisible characters and signs that mean something to a shell, a header or a file system. */
  static String tidy(String sent, String mediaType) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String seen = ArabicText.tidy(last).replaceAll("[\\p{C}]", "").replaceAll("[^\\p{L}\\p{M}\\p{N} ._()-]", "_");
    String stem = seen.replaceFirst("\\.[^.]*$", "").replaceFirst("^[. ]+", "").strip();
    String shortened = stem.codePointCount(0, stem.length()) <= LONGEST ? stem
        : stem.substring(0, stem.offsetByCodePoints(0, LONGEST)).strip();
    return (shortened.isEmpty() ? "paper" : shortened) + ending(mediaType);
  }

  /** The ending follows the content: a browser that saves the file opens it as what it is. */
  private static String ending(String mediaType) {
    return switch (mediaType) {
      case "application/pdf" -> ".pdf";
      case "image/jpeg" -> ".jpg";
      case "image/png" -> ".png";
      default -> ".bin";
    };
  }
}
