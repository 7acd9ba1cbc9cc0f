package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;

/** The counter's part of the day: takes a request down for whoever stands there, and hands over what is ready. */
final class DayCounter {
  private final DayPage page;

  /** @param clerk who sits there */
  DayCounter(DayOfficial clerk) {
    this.page = clerk.page();
  }

  /** From the number on the card to the receipt. */
  UUID receive(GoodWay way, String nationalId) {
    page.open("/counter", "counter").fill("q", nationalId).send();
    page.look("counter-confirm").fill("who", "self").send();
    page.fill("q", way.code()).send();
    page.look("counter-visit").press("form:has(input[name=service][value='" + way.code() + "']) button");
    questions(way);
    papers(way);
    page.look("counter-check").press("form[action$='/submit'] button");
    assertThat(page.look("counter-receipt").path()).contains("/receipt");
    return UUID.fromString(page.path().replaceFirst("/desk/([^/]+)/receipt.*", "$1"));
  }

  /** All on one page; what an answer leads to is asked there, too. */
  private void questions(GoodWay way) {
    for (int turn = 0; page.path().matches("/counter/drafts/[^/?]+([?].*)?"); turn++) {
      assertThat(turn).as(page.page().locator("main").innerText()).isLessThan(6);
      way.answers().forEach((question, said) -> page.fillOpen("answer-" + question, said));
      page.look("counter-questions").send();
    }
  }

  /** All through the scanner in one go, then each to its place in the list. */
  private void papers(GoodWay way) {
    if (page.path().endsWith("/check")) {
      return;
    }
    page.look("counter-papers");
    if (!way.papers().isEmpty()) {
      page.hand("files", way.papers().stream().map(paper -> paper + ".png").toArray(String[]::new))
          .press("form[action$='/scans'] button").look("counter-scans");
    }
    for (String paper : way.papers()) {
      page.page().locator("ul.scans li:has-text('" + paper + ".png') select").selectOption(paper);
      if (page.has("original-" + paper)) {
        page.fill("original-" + paper, "yes");
      }
    }
    page.press("button[name=then]");
    assertThat(page.path()).as(page.page().locator("main").innerText()).endsWith("/check");
  }

  /** The card is read, and whoever fetches is photographed. */
  void handOver(UUID request, String nationalId) {
    String link = "a[href='/delivery/" + request + "']";
    DayPage.patiently().until(() -> {
      page.open("/delivery", "delivery");
      return page.page().locator(link).count() > 0;
    });
    page.press(link).look("give").fill("nationalId", nationalId).hand("photograph", "وجه.png").send();
    assertThat(page.look("given").path()).contains("/proof");
  }
}
