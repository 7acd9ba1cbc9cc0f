package eg.mahalliyat.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import eg.mahalliyat.people.TestPeople;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An official of the centre: signs in in the morning, and decides what stands in the inbox. */
final class DayOfficial {
  private final UUID id;
  private final DayPage page;

  /** @param desk what he works at */
  DayOfficial(DayPage desk, UUID id) {
    this.page = desk;
    this.id = id;
  }

  DayOfficial signIn(String username) {
    page.open("/staff/sign-in", "staff-sign-in").fill("username", username)
        .fill("password", TestPeople.PASSWORD).send();
    assertThat(page.path()).as("signed in").doesNotContain("sign-in");
    return this;
  }

  /** As the journal names him. */
  String actor() {
    return "staff:" + id;
  }

  DayPage page() {
    return page;
  }

  /** How many tasks stand in the inbox. */
  int waiting() {
    page.open("/desk", "inbox");
    return page.page().locator("main table a.num[href^='/desk/']").count();
  }

  /** Finds the case in the inbox, as soon as it stands there. */
  private void fromInbox(UUID request) {
    String link = "main table a[href^='/desk/" + request + "']";
    DayPage.patiently().until(() -> {
      page.open("/desk", "inbox");
      return page.page().locator(link).count() > 0;
    });
    page.press(link).look("case");
  }

  /** A decision that needs nothing but a button. */
  void decide(UUID request, String decision) {
    fromInbox(request);
    form(decision).locator("button").click();
    onward();
  }

  private void onward() {
    assertThat(page.proven().path()).startsWith("/desk?");
  }

  /** A decision with its grounds. @param missing what the applicant has to bring; empty where nothing is asked for */
  void decide(UUID request, String decision, List<String> missing, String reason, String text) {
    fromInbox(request);
    page.press("details:has(input[name=decision][value='" + decision + "']) > summary");
    missing.forEach(item -> page.fill("missing-" + decision, item));
    page.fill("reasons-" + decision, reason).fill("text-" + decision, text).look("case-grounds");
    form(decision).locator("button").last().click();
    onward();
  }

  /** A decision on the page where something is noted first; with photographs, where they are wanted. */
  void note(UUID request, String decision, Map<String, String> found, int photographs) {
    fromInbox(request);
    page.press("a[href*='/site?task=']").look("site");
    for (int i = 0; i < photographs; i++) {
      page.hand("photograph", "معاينة.png").press("form .card:has(#photograph) button.secondary");
    }
    found.forEach((item, said) -> page.fill("finding-" + item, said));
    if (photographs > 0) {
      page.fill("latitude", "30.0444").fill("longitude", "31.2357");
    }
    page.press("button[name=decision][value='" + decision + "']");
    assertThat(page.path()).as(page.page().locator("main").innerText()).doesNotContain("/site");
  }

  private Locator form(String decision) {
    return page.page().locator("form:has(input[name=decision][value='" + decision + "'])");
  }

  /** A case that waits for somebody else, or for nobody: it opens for a reason. */
  void looksInto(UUID request, String reason) {
    page.open("/desk/" + request, "why").fill("reason", reason).send();
    assertThat(page.look("case-of-others").path()).isEqualTo("/desk/" + request);
    assertThat(page.has("reason")).as("still asked why").isFalse();
    assertThat(page.page().locator(".desk-bar").count()).as("a bar without anything to decide").isZero();
  }

  void goHome() {
    page.press("form[action='/sign-out'] button").visit("/desk");
    assertThat(page.path()).as("whoever has gone home").startsWith("/staff/sign-in");
  }
}
