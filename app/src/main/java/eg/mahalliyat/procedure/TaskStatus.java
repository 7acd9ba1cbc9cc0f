package eg.mahalliyat.procedure;

/** Where a task stands; all but {@code OPEN} are final. */
public enum TaskStatus {
  OPEN,
  DONE,
  /** Its time was over before it was done. */
  LAPSED,
  /** Nobody needs it any more: the request ended, or another task of the stage was enough. */
  CANCELLED
}
