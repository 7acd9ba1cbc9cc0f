package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody should learn that his licence ended from who fines him. */
@PlatformTest
class ExpiringTest {
  @Autowired Expiring expiring;
  @Autowired TestLicences some;
  @Autowired TestPapers papers;
  @Autowired TestMeasures measures;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void theHolderHearsOnceAMonthBeforeAndOnceAWeekBefore() {
    Actor.Citizen holder = people.aCitizen();
    UUID month = some.aLicence(holder, licences.today().plusDays(30));
    UUID week = some.aLicence(holder, licences.today().plusDays(7));
    UUID last = some.aLicence(holder, licences.today());
    expiring.round();
    expiring.round();
    assertThat(told(holder, month)).containsExactly(30);
    assertThat(told(holder, week)).containsExactly(7);
    assertThat(told(holder, last)).containsExactly(7);
    await().atMost(Duration.ofSeconds(20)).until(() -> sms(holder) == 3);
  }

  @Test
  void aNewTermIsToldOfAnew() {
    Actor.Citizen holder = people.aCitizen();
    UUID id = some.aLicence(holder, licences.today().plusDays(20));
    expiring.round();
    papers.aNewerPaper(holder, new TestPapers.Scanned(id, ""),
        new LicenceDocument.Term(licences.today(), licences.today().plusDays(25)));
    expiring.round();
    assertThat(told(holder, id)).containsExactly(30, 30);
  }

  @Test
  void nobodyHearsWhatIsFarOffOverOrNotInForce() {
    Actor.Citizen holder = people.aCitizen();
    UUID far = some.aLicence(holder, licences.today().plusDays(31));
    UUID over = some.aLicence(holder, licences.today().minusDays(1));
    UUID suspended = some.aLicence(holder, licences.today().plusDays(20));
    measures.suspend(suspended);
    expiring.round();
    assertThat(List.of(far, over, suspended)).allMatch(id -> told(holder, id).isEmpty());
  }

  private List<Integer> told(Actor actor, UUID licence) {
    List<Entry> facts = transactions.as(actor, () -> journal.history(Licence.stream(licence)));
    return facts.stream().filter(it -> it.type().equals("LicenceExpiring"))
        .map(it -> it.as(LicenceExpiring.class).days()).toList();
  }

  private int sms(Actor.Citizen holder) {
    return transactions.as(Papers.SELF, () -> jdbc
        .sql("SELECT count(*) FROM notifications.message WHERE person_id = ? AND about = 'LicenceExpiring'")
        .param(holder.personId()).query(Integer.class).single());
  }
}
