package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.WorkingDays;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officials who may see a bill compute it once more. */
@PlatformTest
class RecomputedTest {
  private static final String UNIT = "حي الزيتون";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired Recomputing recomputing;
  @Autowired TestClock clock;

  @Test
  void aBillComesOutAgainFromItsOwnInputs() {
    Bill bill = aBill();
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    Recomputed again = recomputing.of(officer, bill.id());
    assertThat(again.recorded()).as("the bill keeps its inputs").isTrue();
    assertThat(again.lines()).isNotEmpty().allMatch(Recomputed.Compared::same);
    assertThat(again.total()).isEqualTo(bill.total());
    Surfer surfer = sessions.official(port, officer);
    assertThat(surfer.get("/bills/" + bill.id() + "/recomputed").body())
        .contains(again.service(), "حتى القرش").doesNotContain("⟦");
    assertThat(surfer.get("/bills/" + bill.id()).body()).contains("/bills/" + bill.id() + "/recomputed");
  }

  @Test
  void allBillsOfADayAreLookedAtAtOnce() {
    aBill();
    aBill();
    Actor.Staff auditor = people.anOfficial(Role.AUDITOR, UNIT);
    LocalDate today = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
    Recomputing.Batch batch = recomputing.day(auditor, today);
    assertThat(batch.checked()).isGreaterThanOrEqualTo(2);
    assertThat(batch.different()).isEmpty();
    Surfer surfer = sessions.official(port, auditor);
    assertThat(surfer.get("/desk/recomputed").body()).contains(String.valueOf(batch.checked())).doesNotContain("⟦");
    assertThat(surfer.get("/desk/recomputed?day=2019-01-01").body()).contains("لا توجد مطالبات");
    assertThat(surfer.get("/desk/recomputed?day=yesterday").status()).isEqualTo(422);
  }

  @Test
  void onlyThoseWhoAnswerForTheUnitsMoney() {
    Bill bill = aBill();
    Actor.Staff elsewhere = people.anOfficial(Role.REVENUE_OFFICER, "حي عتاقة");
    assertThatThrownBy(() -> recomputing.of(elsewhere, bill.id())).isInstanceOf(NotFound.class);
    Surfer inspector = sessions.official(port, people.anOfficial(Role.INSPECTOR, UNIT));
    assertThat(inspector.get("/bills/" + bill.id() + "/recomputed").status()).isEqualTo(403);
    assertThat(inspector.get("/bills/" + bill.id()).body()).doesNotContain("/recomputed");
  }

  private Bill aBill() {
    Actor.Citizen citizen = people.aCitizen();
    return some.bills(citizen, some.approved(citizen, UNIT)).getFirst();
  }
}
