package eg.mahalliyat.people;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A power of attorney, or an extract of the commercial register that says who represents a company: the agent may apply and
 * receive for the principal, within its limits.
 *
 * @param revoked whether the principal has taken it back
 */
public record Attorney(UUID id, UUID principal, UUID agent, Deed deed, Extent extent, boolean revoked) {
  /** One that a counter has just seen. */
  public Attorney(UUID id, UUID principal, UUID agent, Deed deed, Extent extent) {
    this(id, principal, agent, deed, extent, false);
  }

  /** From what it comes. */
  public enum Source {
    /** A notary's deed. */
    DEED,
    /** An extract of the commercial register: whoever stands in it represents the company in everything. */
    EXTRACT
  }

  /**
   * The paper.
   *
   * @param number of the paper itself
   * @param office of the notary, or of the commercial register, where it was made
   * @param scan the document as it was scanned
   */
  public record Deed(Source source, String number, String office, int year, UUID scan) {
    /** A notary's. */
    public Deed(String number, String office, int year, UUID scan) {
      this(Source.DEED, number, office, year, scan);
    }

    public boolean extract() {
      return source == Source.EXTRACT;
    }

    /** Who knows number, office and year knows the paper: they stay out of logs. */
    @Override
    public String toString() {
      return "Deed";
    }
  }

  /**
   * Its limits.
   *
   * @param covers categories of the service guide; empty when it covers all
   * @param endsOn its last day; null when the paper names none
   */
  public record Extent(Set<String> covers, @Nullable LocalDate endsOn) {
    public Extent {
      covers = Set.copyOf(covers);
    }
  }

  /** Whether it is good for something. */
  public enum Fit {
    FITS,
    ENDED,
    REVOKED,
    NOT_COVERED
  }

  /** @param category of the service that is wanted */
  public Fit fit(String category, LocalDate today) {
    if (revoked) {
      return Fit.REVOKED;
    }
    if (ended(today)) {
      return Fit.ENDED;
    }
    return extent.covers().isEmpty() || extent.covers().contains(category) ? Fit.FITS : Fit.NOT_COVERED;
  }

  public boolean ended(LocalDate today) {
    return extent.endsOn() != null && extent.endsOn().isBefore(today);
  }
}
