package eg.mahalliyat.procedure;

import java.util.Locale;

/** What kind of work a task is (the closed vocabulary of procedure.md). */
public enum TaskKind {
  REVIEW,
  INSPECTION,
  /** The act of a named office-holder or delegate: the decision on the request. */
  ENDORSEMENT,
  /** The applicant supplies what is missing; legal time stands still. */
  COMPLETION,
  /** A bill is paid; legal time stands still. */
  PAYMENT,
  /** To an outside body or another unit; an official records its answer. */
  LETTER,
  /** The platform issues the output under the next number of its register. */
  ISSUE,
  HANDOVER,
  /** Something of an inventory is taken for the request. */
  ALLOCATION,
  /** Until a day has come. */
  WAIT;

  /** True where a person in an office decides. */
  public boolean byStaff() {
    return this == REVIEW || this == INSPECTION || this == ENDORSEMENT;
  }

  /** True where an official records a decision, his own or the answer to a letter; he may take it back. */
  public boolean decides() {
    return byStaff() || this == LETTER;
  }

  /** True while the office waits for the applicant, so that the legal clock stands still. */
  public boolean stopsClock() {
    return this == COMPLETION || this == PAYMENT;
  }

  /** The word of the definition, also the last part of word keys. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
