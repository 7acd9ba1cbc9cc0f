package eg.mahalliyat.licences;

import java.time.LocalDate;

/** What a scanned code is worth now. */
public sealed interface Verdict {
  /**
   * Ours, and in the register.
   *
   * @param standing replaced as well when a newer paper was issued
   * @param since the first day of this standing
   * @param photographed whether the code opens a photograph of the place
   */
  record Known(PublicRecord licence, Standing standing, LocalDate since, boolean photographed) implements Verdict {
    Known(PublicRecord licence, Standing standing, LocalDate since) {
      this(licence, standing, since, false);
    }

    Known showing(boolean photograph) {
      return new Known(licence, standing, since, photograph);
    }
  }

  /** Our signature, but no such paper in the register. */
  record Unknown() implements Verdict {}

  /** Edited, forged, incomplete, or from somewhere else. */
  record NotOurs(QrCheck.Reason reason) implements Verdict {}

  /** Names the words of it. */
  default String key() {
    return switch (this) {
      case Known known -> known.standing().key();
      case Unknown unknown -> "unknown";
      case NotOurs forged -> "not-ours";
    };
  }

  /** How it is shown. */
  default String look() {
    return this instanceof Known known ? known.standing().look() : "bad";
  }

  default String icon() {
    return this instanceof Known known ? known.standing().icon() : "cross";
  }
}
