package eg.mahalliyat.requests;

import java.util.List;

/**
 * How far an open request has come.
 *
 * @param weight how many of a thousand
 */
record GeneratorWay(String service, int weight, List<Taken> steps) {
  /** @param role of who decided; empty when the platform settled a payment */
  record Taken(String task, String decision, String role) {}

  private static final Taken COMPLETE = new Taken("completeness#1", "complete", "counter-clerk");
  private static final Taken INCOMPLETE = new Taken("completeness#1", "incomplete", "counter-clerk");
  private static final Taken SITE = new Taken("site#1", "conforms", "licence-officer");
  private static final Taken DEBTS = new Taken("debts#1", "clear", "revenue-officer");
  private static final Taken ASSESSED = new Taken("fee#1", "assessed", "revenue-officer");
  private static final Taken PAID = new Taken("pay#1", "", "");

  static final List<GeneratorWay> ALL = List.of(
      new GeneratorWay("BENCH-01", 270, List.of()),
      new GeneratorWay("BENCH-01", 50, List.of(INCOMPLETE)),
      new GeneratorWay("BENCH-01", 110, List.of(COMPLETE)),
      new GeneratorWay("BENCH-01", 40, List.of(COMPLETE, SITE)),
      new GeneratorWay("BENCH-01", 30, List.of(COMPLETE, DEBTS)),
      new GeneratorWay("BENCH-01", 50, List.of(COMPLETE, DEBTS, SITE)),
      new GeneratorWay("BENCH-01", 50, List.of(COMPLETE, SITE, DEBTS, ASSESSED, PAID)),
      new GeneratorWay("SHP-02", 180, List.of()),
      new GeneratorWay("SHP-02", 40, List.of(INCOMPLETE)),
      new GeneratorWay("SHP-02", 110, List.of(COMPLETE)),
      new GeneratorWay("SHP-02", 70, List.of(COMPLETE, DEBTS)));
}
