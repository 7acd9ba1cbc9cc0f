package eg.mahalliyat.documents;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What is taken of all that could be: a service may want a drawing as PDF and nothing else.
 *
 * @param kinds of {@code pdf jpeg png}
 * @param megabytes how large it may be; never more than {@link #MOST_MEGABYTES}
 */
public record Accepted(List<String> kinds, int megabytes) {
  public static final int MOST_MEGABYTES = 10;

  /** Everything that can be a paper at all. */
  public static final Accepted ANY = new Accepted(List.of("pdf", "jpeg", "png"), MOST_MEGABYTES);

  private static final int MEGABYTE = 1024 * 1024;

  public Accepted {
    kinds = List.copyOf(kinds);
    megabytes = Math.min(megabytes, MOST_MEGABYTES);
  }

  /** For the {@code accept} of a page's field. */
  public String mediaTypes() {
    return String.join(",", kinds.stream().map(Accepted::mediaType).toList());
  }

  /** The kinds as people read them: {@code PDF / JPEG}. */
  public String shown() {
    return String.join(" / ", kinds.stream().map(kind -> kind.toUpperCase(Locale.ROOT)).toList());
  }

  /** Why a file is not taken here; empty when it is. */
  public Optional<StoreResult.Rejected> fault(String mediaType, int size) {
    if (size > megabytes * MEGABYTE) {
      return Optional.of(new StoreResult.Rejected("documents.refused.too-large", Map.of("megabytes", megabytes)));
    }
    return kinds.stream().map(Accepted::mediaType).anyMatch(mediaType::equals) ? Optional.empty()
        : Optional.of(new StoreResult.Rejected("documents.refused.not-accepted", Map.of("kinds", shown())));
  }

  private static String mediaType(String kind) {
    return kind.equals("pdf") ? "application/pdf" : "image/" + kind;
  }
}
