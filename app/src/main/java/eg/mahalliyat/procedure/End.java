package eg.mahalliyat.procedure;

import java.util.Locale;

/** How a request can end. */
public enum End {
  COMPLETED,
  /** With reasons, and the way to a grievance. */
  REFUSED,
  /** By the applicant, before the decision. */
  WITHDRAWN,
  /** The applicant did not act in time. */
  SHELVED;

  /** The word of the definition, also the last part of word keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
