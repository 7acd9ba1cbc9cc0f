package eg.mahalliyat.documents;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.Tika;

/** Says what a file really is, and why it cannot be taken. What its name and the browser say counts for nothing. */
final class Contents {
  static final int MOST_BYTES = 10 * 1024 * 1024;
  private static final Set<String> TAKEN = Set.of("application/pdf", "image/jpeg", "image/png");
  private static final Tika TIKA = new Tika();

  private Contents() {}

  static String mediaType(byte[] bytes) {
    return TIKA.detect(bytes);
  }

  /** Why it cannot be taken; empty when it can. */
  static Optional<StoreResult.Rejected> fault(byte[] bytes, String mediaType) {
    if (bytes.length == 0) {
      return refused("documents.refused.empty");
    }
    if (bytes.length > MOST_BYTES) {
      return Optional.of(new StoreResult.Rejected("documents.refused.too-large", Map.of("megabytes", 10)));
    }
    if (!TAKEN.contains(mediaType) || ZipTail.isIn(bytes)) {
      return refused("documents.refused.kind");
    }
    return mediaType.equals("application/pdf") ? PdfCheck.fault(bytes).flatMap(Contents::refused)
        : PictureCheck.fault(bytes, mediaType).flatMap(Contents::refused);
  }

  private static Optional<StoreResult.Rejected> refused(String key) {
    return Optional.of(new StoreResult.Rejected(key, Map.of()));
  }
}
