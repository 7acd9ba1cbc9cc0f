package eg.mahalliyat.procedure;

/** In which days a term is counted. */
public enum DayKind {
  WORKING,
  CALENDAR
}
