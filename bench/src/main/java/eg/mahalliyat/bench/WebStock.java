package eg.mahalliyat.bench;

import java.util.List;

/**
 * What there is to ask the platform for.
 *
 * @param guideTitle what must stand on the page of the service guide
 * @param drafts each can be submitted once
 * @param waiting requests that wait in an office
 * @param clerks the cookies of clerks of those offices
 * @param references numbers to pay under, each once
 */
record WebStock(String guideTitle, List<Owned> drafts, List<Tracked> waiting, List<String> clerks,
    List<String> references) {
  /** How much of what is needed. */
  record Plan(int drafts, int waiting, int payments) {
    int all() {
      return drafts + waiting + payments;
    }
  }

  /** @param cookie of whose it is */
  record Owned(String id, String cookie) {}

  /** @param number as pages show it */
  record Tracked(Owned owned, String token, String number) {}
}
