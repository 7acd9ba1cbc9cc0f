package eg.mahalliyat.grievances;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a citizen holds against a decision, a delay or an office.
 *
 * @param about of what and of whom it is
 * @param told in the citizen's words
 * @param version grows with each deed; the second writer at one version loses
 * @param statement what the unit was asked and said, null before it is asked
 * @param end null until it is answered
 */
public record Grievance(UUID id, String number, About about, String told, Times times, int version,
    @Nullable Instant acknowledgedAt, @Nullable Statement statement, @Nullable End end) {
  /** What it is against. */
  public enum Kind {
    DECISION,
    DELAY,
    COMPLAINT;

    /** The last part of word keys. */
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** What a complaint is about. */
  public enum Category {
    BEHAVIOUR,
    FEES,
    PREMISES,
    /** A decision that no request led to: a licence was suspended or revoked. */
    MEASURE;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** How it ends. */
  public enum Outcome {
    UPHELD,
    PARTLY,
    REJECTED;

    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * @param category of a complaint, null for the others
   * @param requestId null for a complaint that names none
   * @param unitId of which it is
   * @param officeId that answers it
   * @param complainant the name as on file
   */
  public record About(Kind kind, @Nullable Category category, @Nullable UUID requestId, int unitId, int officeId,
      UUID personId, String complainant) {}

  public record Times(Instant lodgedAt, Instant acknowledgeBy, Instant answerBy) {}

  /** @param given null until the unit has answered */
  public record Statement(String asked, Instant askedAt, @Nullable String given, @Nullable Instant givenAt) {}

  public record End(Outcome outcome, String answer, Instant at) {}

  /** Whether its own time is over: to be taken up, or to be answered. */
  public boolean late(Instant now) {
    Instant by = acknowledgedAt == null ? times.acknowledgeBy() : times.answerBy();
    return end == null && by.isBefore(now);
  }

  String stream() {
    return "grievance:" + id;
  }
}
