package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Official;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Two officials have the same task before them: whoever comes second hears who and what, and keeps what he typed. */
@PlatformTest
class SecondAtTaskTest {
  private static final String UNIT = "حي المعادي";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestRequests some;
  @Autowired Requests requests;
  @Autowired Officials officials;

  @Test
  void readsWhoDecidedWhatAndFindsWhatHeTyped() {
    UUID id = some.aRequest(people.aCitizen());
    Actor.Staff first = people.aClerkOf(UNIT);
    Surfer second = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    requests.decide(first, id, "completeness#1", "complete", Grounds.NONE);
    Surfer.Page page = second.post("/desk/" + id, "task", "completeness#1", "decision", "incomplete",
        "missing-incomplete", "TENURE", "reasons-incomplete", "unreadable",
        "text-incomplete", "الصفحة الثانية <ناقصة>");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("سبقك زميل", official(first).nameAr(), "الطلب مكتمل", "ينقصه ما يُستكمل",
        "المستند غير واضح", "الصفحة الثانية &lt;ناقصة", "href=\"/desk/" + id + "\"").doesNotContain("⟦", "القرار نفسه");
  }

  @Test
  void readsThatNothingIsLeftToDoWhereBothChoseTheSame() {
    UUID id = some.aRequest(people.aCitizen());
    Surfer second = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    requests.decide(people.aClerkOf(UNIT), id, "completeness#1", "complete", Grounds.NONE);
    Surfer.Page page = second.post("/desk/" + id + "?lang=en", "task", "completeness#1", "decision", "complete");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("A colleague was first", "Test Official", "You both chose the same")
        .doesNotContain("⟦", "<textarea");
  }

  @Test
  void readsItEvenWhenTheWinnerEndedTheRequest() {
    UUID id = some.aRequest(people.aCitizen());
    some.decide(Role.COUNTER_CLERK, id, "complete");
    some.decide(Role.REVENUE_OFFICER, id, "clear");
    Surfer second = sessions.official(port, Role.UNIT_HEAD, UNIT);
    some.decide(Role.UNIT_HEAD, id, "refuse");
    Surfer.Page page = second.post("/desk/" + id, "task", "decision#1", "decision", "approve");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("سبقك زميل", "رفض الطلب", "الموافقة على التجديد");
  }

  @Test
  void whoSendsHisOwnDecisionTwiceIsToldThatItStands() {
    UUID id = some.aRequest(people.aCitizen());
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    clerk.post("/desk/" + id, "task", "completeness#1", "decision", "complete");
    Surfer.Page page = clerk.post("/desk/" + id, "task", "completeness#1", "decision", "complete");
    assertThat(page.status()).isEqualTo(409);
    assertThat(page.body()).contains("سجّلت قرارك من قبل");
  }

  private Official official(Actor.Staff staff) {
    return officials.official(staff.staffId());
  }
}
