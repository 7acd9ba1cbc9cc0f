package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A payment of which nothing is left has no bill; what was taken off, and by which decree, is read all the same. */
@PlatformTest
class ExemptTest {
  private static final String UNIT = "حي الوراق";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired Requests requests;
  @Autowired Exemptions exemptions;

  @Test
  void whatWasTakenOffAsAWholeIsShownToBoth() {
    Actor.Citizen citizen = people.aCitizen();
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, UNIT);
    UUID id = approved(some.aSmallOne(citizen, UNIT), inspector);
    assertThat(some.bills(citizen, id)).as("the form is to be paid, the area is free").hasSize(1);
    assertThat(exemptions.of(requests.request(citizen, id))).hasSize(1)
        .allMatch(line -> line.amount().piastres() == 0);
    assertThat(sessions.citizen(port, citizen).get("/requests/" + id).body())
        .contains("رسوم أُعفيت منها", "إعفاء المساحات الصغيرة", "43", "8.00", "0.00").doesNotContain("⟦");
    assertThat(sessions.official(port, Role.UNIT_HEAD, UNIT).get("/desk/" + id).body()
        + sessions.official(port, Role.REVENUE_OFFICER, UNIT).get("/desk/" + id).body()).doesNotContain("⟦");
  }

  @Test
  void whereEverythingIsOwedNothingIsSaid() {
    Actor.Citizen citizen = people.aCitizen();
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, UNIT);
    UUID id = approved(some.underExamination(citizen, UNIT, false), inspector);
    assertThat(some.bills(citizen, id)).hasSize(2);
    assertThat(exemptions.of(requests.request(citizen, id))).isEmpty();
    assertThat(sessions.citizen(port, citizen).get("/requests/" + id).body()).doesNotContain("رسوم أُعفيت منها");
  }

  private UUID approved(UUID id, Actor.Staff inspector) {
    some.inspect(id, some.holder(id, inspector));
    requests.decide(people.anOfficial(Role.UNIT_HEAD, UNIT), id, "decision#1", "approve", Grounds.NONE);
    return id;
  }
}
