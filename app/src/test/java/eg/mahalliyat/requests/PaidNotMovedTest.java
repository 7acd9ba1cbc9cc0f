package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A payment of which nobody heard is seen, and can be moved. */
@PlatformTest
class PaidNotMovedTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final String UNIT = "حي الضواحي";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired PaidNotMoved unmoved;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  @Test
  void aPaidBillThatNobodyHeardOfStandsOnTheDeskUntilItIsMoved() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.approved(citizen, UNIT);
    UUID bill = some.bills(citizen, id).getFirst().id();
    Actor.Staff officer = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    assertThat(unmoved.of(officer)).as("nobody has paid").isEmpty();
    // As if the fact had been lost.
    transactions.run(MACHINE, () -> jdbc.sql(
        "UPDATE payments.bill SET state = 'PAID', paid = total, closed_at = ? WHERE id = ?")
        .params(clock.instant().atOffset(ZoneOffset.UTC), bill).update());
    assertThat(unmoved.of(officer)).as("it may be moving just now").isEmpty();
    clock.pass(Duration.ofMinutes(3));
    assertThat(unmoved.of(officer)).extracting(PaidNotMoved.Waiting::bill).containsExactly(bill);
    Surfer surfer = sessions.official(port, officer);
    assertThat(surfer.get("/desk/unmoved").body()).contains("/bills/" + bill).doesNotContain("⟦");
    assertThat(unmoved.of(people.anOfficial(Role.REVENUE_OFFICER, "حي عتاقة"))).isEmpty();
    assertThat(surfer.post("/desk/unmoved/" + bill).status()).isEqualTo(302);
    assertThat(unmoved.of(officer)).isEmpty();
    assertThatThrownBy(() -> unmoved.move(officer, bill)).isInstanceOf(NotFound.class);
  }
}
