package eg.mahalliyat.licences;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a unit decides against a licence, or takes back: proposed by one official, decided by another.
 *
 * @param licence the register entry
 */
public record Measure(UUID id, UUID licence, Kind kind, Why why, State state, Steps steps) {
  /** What is to become of the licence. */
  public enum Kind {
    SUSPEND(LicenceCommand.SUSPEND, List.of("other-activity", "conditions", "hazard", "dues", "order", "other")),
    RESUME(LicenceCommand.RESUME, List.of("remedied", "withdrawn", "order", "other")),
    REVOKE(LicenceCommand.REVOKE, List.of("other-activity", "conditions", "hazard", "deceit", "order", "other"));

    private final LicenceCommand command;
    private final List<String> grounds;

    Kind(LicenceCommand command, List<String> grounds) {
      this.command = command;
      this.grounds = grounds;
    }

    LicenceCommand command() {
      return command;
    }

    /** What it may rest on; the words are {@code licences.ground.<code>}. */
    public List<String> grounds() {
      return grounds;
    }

    /** The last part of word keys. */
    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param ground one of the kind's
   * @param told the reason, in words for the holder
   * @param basis the report, judgement or order, with number and day
   */
  public record Why(String ground, String told, String basis) {}

  /** How far it is. */
  public enum State {
    PROPOSED,
    ENDORSED,
    REFUSED;

    public String key() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param proposedBy as the journal names officials
   * @param refusal why the second official refused it
   */
  public record Steps(String proposedBy, Instant proposedAt, @Nullable String decidedBy, @Nullable Instant decidedAt,
      @Nullable String refusal) {}
}
