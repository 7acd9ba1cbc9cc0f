package eg.mahalliyat.counter;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.NationalId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What begins from a register begins at the counter of the unit that keeps it. */
@PlatformTest
class RenewalAtCounterTest {
  /** Of the demo people, who hold something in every register. */
  private static final NationalId HOLDER = new NationalId("28103140100838");

  @LocalServerPort int port;
  @Autowired TestSessions sessions;
  @Autowired People people;
  @Autowired Licences licences;

  @Test
  void beginsFromWhatThePersonHoldsInThisUnitAndOnce() {
    Licence shop = shop();
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, "حي المعادي");
    String visit = visit(clerk);
    assertThat(clerk.get(visit).body()).contains(shop.id().number(), "value=\"SHP-02\"");
    Surfer.Page without = clerk.post(visit + "/drafts", "service", "SHP-02");
    assertThat(without.status()).as("it begins from an entry").isEqualTo(404);
    Surfer.Page begun = clerk.post(visit + "/drafts", "service", "SHP-02", "licence", shop.id().uuid().toString());
    assertThat(begun.location()).startsWith("/counter/drafts/");
    assertThat(clerk.get(begun.location()).body()).contains("answer-changed");
    Surfer.Page again = clerk.post(visit + "/drafts", "service", "SHP-02", "licence", shop.id().uuid().toString());
    assertThat(again.status()).isEqualTo(422);
    assertThat(again.body()).contains("q-error", "طلب لم يكتمل عن هذه الرخصة");
  }

  @Test
  void isNotThereAtTheCounterOfAnotherUnit() {
    Licence shop = shop();
    Surfer elsewhere = sessions.official(port, Role.COUNTER_CLERK, "حي حلوان");
    String visit = visit(elsewhere);
    assertThat(elsewhere.get(visit).body()).doesNotContain(shop.id().number());
    assertThat(elsewhere.post(visit + "/drafts", "service", "SHP-02", "licence", shop.id().uuid().toString()).status())
        .isEqualTo(404);
  }

  private Licence shop() {
    UUID holder = people.byNationalId(HOLDER).orElseThrow();
    return licences.own(new Actor.Citizen(holder, "")).stream()
        .filter(it -> it.id().register().equals("shop-licence")).findFirst().orElseThrow();
  }

  private static String visit(Surfer clerk) {
    String visit = clerk.post("/counter", "q", HOLDER.digits()).location();
    clerk.post(visit + "/confirm", "who", "self");
    return visit;
  }
}
