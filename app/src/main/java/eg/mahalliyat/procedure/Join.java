package eg.mahalliyat.procedure;

/** When the tasks of a stage are enough. */
public sealed interface Join {
  /** All of them are closed. */
  record All() implements Join {}

  /** One of them was decided this way; the others are cancelled. */
  record FirstOf(String decision) implements Join {}
}
