package eg.mahalliyat.procedure;

/** Where a task stands; all but {@code OPEN} are final. */
public enum TaskStatus {
  OPEN,
  DONE,
  /** Its time was over before it was done. */
  LAPSED,
  /** Nobody needs it any more: the request ended, or another task of the stage was enough. */
  CANCELLED,
  /** Whoever decided it took the decision back; a younger opening of the task stands in its place. */
  TAKEN_BACK,
  /** A further demand was proposed; a superior decides on it in a younger opening of the task. */
  REFERRED
}
