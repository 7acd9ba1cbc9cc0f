package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import eg.mahalliyat.SandboxForTests;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A citizen with a phone: signs in by the code, applies, pays at the outlet, looks where the request is. */
final class DayCitizen {
  private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");

  private final DayPage page;

  /** @param phone the citizen's own */
  DayCitizen(DayPage phone) {
    page = phone;
  }

  DayCitizen signIn(String nationalId, String mobile) {
    long before = codes(mobile).count();
    page.open("/sign-in", "sign-in").fill("nationalId", nationalId).send();
    DayPage.patiently().until(() -> codes(mobile).count() > before);
    page.look("code").fill("code", codes(mobile).findFirst().orElseThrow()).send();
    return this;
  }

  /** The codes that came to the phone, newest first; it gets other messages as well. */
  private static Stream<String> codes(String mobile) {
    return SandboxForTests.SANDBOX.messages(mobile).stream().map(message -> CODE.matcher(message.text()))
        .filter(Matcher::find).map(Matcher::group);
  }

  /** From the guide to the receipt. @param unit its code, where nothing of a register says it */
  UUID apply(GoodWay way, String unit) {
    page.open("/services/" + way.code(), "guide").open("/apply/" + way.code(), "which-unit")
        .fill("unit", unit).send();
    return filled(way);
  }

  /** From his own licences. */
  UUID renew(GoodWay way) {
    page.open("/licences", "licences").press("form[action$='/renew'] button");
    return filled(way);
  }

  private UUID filled(GoodWay way) {
    for (int pages = 0; !page.path().endsWith("/receipt"); pages++) {
      assertThat(pages).as("pages of " + way.code() + " at " + page.path()).isLessThan(60);
      String key = page.path().replaceFirst("[?].*", "").replaceFirst(".*/", "");
      String before = page.path();
      answer(way, key);
      page.send();
      assertThat(page.path()).as(page.page().locator("main").innerText()).isNotEqualTo(before);
    }
    page.look("receipt");
    return UUID.fromString(page.path().replaceFirst(".*/requests/([^/]+)/receipt.*", "$1"));
  }

  private void answer(GoodWay way, String key) {
    if (page.has("file")) {
      String paper = key.replaceFirst("^paper-", "");
      page.look("paper");
      if (way.papers().contains(paper)) {
        page.hand("file", paper + ".png");
      }
    } else if (page.has("answer") && way.answers().containsKey(key)) {
      page.look("question").fillOpen("answer", way.answers().getOrDefault(key, ""));
    } else {
      page.look(key.equals("check") ? "check" : "on-file");
    }
  }

  /** Asks for a number and brings the money to the outlet: the cashier of the day. */
  void pay(UUID request) {
    page.open("/requests/" + request, "to-pay").press("a[href^='/bills/']");
    page.look("bill").press("form[action$='/orders'] button[value=fawry]");
    page.page().locator("#reference").waitFor();
    String reference = page.look("reference").page().locator("#reference").innerText().replaceAll("\\D", "");
    Page outlet = page.page().context().newPage();
    outlet.navigate(SandboxForTests.SANDBOX.baseUrl() + "/outlet?reference=" + reference);
    outlet.locator("#pay").click();
    // Whoever shuts the door at once may take the money with him.
    outlet.locator("#bill[data-status=PAID]").waitFor();
    outlet.close();
  }

  /** What the page about the request says, once it says this. */
  void reads(UUID request, String sentence) {
    DayPage.patiently().untilAsserted(() -> {
      page.open("/requests/" + request, "where");
      assertThat(page.page().locator("main").textContent()).contains(sentence);
    });
  }
}
