package eg.mahalliyat.counter;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a clerk reads to the applicant as expected fees is what the bill will say: the registers of the unit count. */
@PlatformTest
class EstimateAtCounterTest {
  private static final String UNIT = "حي المعادي";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;

  /** Street 9 is of the first grade in the register of roads, whatever is said of it. */
  @Test
  void theEstimateKnowsTheGradeOfTheRoad() {
    Actor.Citizen citizen = people.aCitizen();
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    UUID draft = counter.aDraft(clerk, citizen, "OCC-01");
    counter.answered(clerk, draft, "kind", "showcase", "address-building", "20", "address-street", "شارع 9",
        "address-quarter", "المعادي", "road_grade", "second", "area_m2", "1",
        "has_shop", "no", "mobile", "01001234567", "delivery", "electronic", "declaration", "yes");
    counter.sorted(clerk, draft, counter.scanned(clerk, draft), "SKETCH");
    Surfer.Page check = clerk.get("/counter/drafts/" + draft + "/check");
    assertThat(check.status()).as(check.location()).isEqualTo(200);
    assertThat(check.body()).contains("280.90").doesNotContain("176.90");
  }
}
