package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

/** The cash desk's part of the day: a shift from the float to the count, and money taken for numbered receipts. */
final class DayCashier {
  private final DayPage page;

  /** @param cashier who sits there */
  DayCashier(DayOfficial cashier) {
    this.page = cashier.page();
  }

  /** @param drawer by value in piastres: how many of each note and coin */
  void opens(Map<Integer, Integer> drawer) {
    page.open("/cash", "cash-open");
    counted(drawer);
    page.look("cash-desk");
  }

  /** Whoever stands there shows his card; answers the number of the receipt. */
  String takes(String nationalId, String given, String change) {
    page.open("/cash", "cash-desk").fill("q", nationalId).send();
    page.look("cash-bill").fill("given", given).press("form:has(input[value='cash']) button[type=submit]");
    assertThat(page.path()).as(page.page().locator("main").innerText()).startsWith("/cash/receipts/");
    page.look("cash-receipt");
    assertThat(page.page().locator(".due").first().textContent()).as("what he gets back").contains(change);
    return page.page().locator(".receipt-number").innerText().strip();
  }

  /** Receipts of a unit are numbered in their order. */
  static int number(String receipt) {
    return Integer.parseInt(receipt.substring(receipt.lastIndexOf('-') + 1));
  }

  /** The drawer holds what it should, and the sheet of the shift names the receipts; answers where the sheet is. */
  String closes(Map<Integer, Integer> drawer, String... receipts) {
    page.open("/cash/count", "cash-count");
    counted(drawer);
    assertThat(page.look("cash-counted").has("explanation")).as("nothing to explain: the count agrees").isFalse();
    page.press("form[action='/cash/close'] button").look("cash-sheet");
    assertThat(page.path()).startsWith("/cash/shifts/");
    assertThat(page.page().locator("main").textContent()).contains(receipts);
    return page.path();
  }

  /** Takes the drawer of another one's shift over. @param sheet where the sheet of the shift is */
  void receives(String sheet, String amount) {
    page.open("/cash/shifts", "cash-shifts").press("main a[href='" + sheet + "']");
    page.look("cash-to-receive").fill("received", amount).press("form[action$='/handover'] button");
    assertThat(page.proven().look("cash-received").has("received")).as(page.page().locator("main").innerText()).isFalse();
  }

  private void counted(Map<Integer, Integer> drawer) {
    drawer.forEach((value, many) -> page.fill("pieces-" + value, String.valueOf(many)));
    page.send();
  }
}
