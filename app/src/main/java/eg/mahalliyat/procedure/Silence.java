package eg.mahalliyat.procedure;

/** What the law makes of an office that does not decide in time. */
public enum Silence {
  /** The superior takes it up. */
  ESCALATE,
  /** The request counts as accepted once an official confirms it; never by a timer alone. */
  DEEMED_ACCEPTED
}
