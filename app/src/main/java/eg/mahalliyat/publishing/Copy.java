package eg.mahalliyat.publishing;

import eg.mahalliyat.catalogue.Variant;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A definition, or a place's variant of one, on which somebody works.
 *
 * @param base the version that was copied; 0 for what is new
 */
public record Copy(UUID id, String code, String place, SortedMap<String, String> texts, int base, Progress progress) {
  /** How far it has come. */
  public enum State {
    EDITING,
    PROPOSED,
    PUBLISHED,
    WITHDRAWN,
    DROPPED
  }

  /**
   * @param authors everybody who changed it, by the journal's names
   * @param revision grows with each change; who saves an older one loses
   */
  public record Progress(State state, List<String> authors, @Nullable String approvedBy, @Nullable LocalDate from,
      int revision, Instant updatedAt) {}

  /** The stream of its facts. */
  public String stream() {
    return "publication:" + id;
  }

  public boolean open() {
    return progress.state() == State.EDITING || progress.state() == State.PROPOSED;
  }

  public boolean editable() {
    return progress.state() == State.EDITING;
  }

  /** The text of a file; empty when there is none. */
  public String text(String file) {
    return texts.getOrDefault(file, "");
  }

  /** The file that is shown first. */
  public String mainFile() {
    return place.isEmpty() ? "service.yaml" : Variant.folder(place) + "variant.yaml";
  }
}
