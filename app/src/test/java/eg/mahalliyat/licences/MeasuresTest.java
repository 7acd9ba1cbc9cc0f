package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.options.Cookie;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.browser.Browser;
import eg.mahalliyat.browser.Browser.Size;
import eg.mahalliyat.licences.Measure.Kind;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit suspends, lifts and revokes: two officials, with grounds, and the holder learns why and how to object. */
@PlatformTest
@Tag("browser")
class MeasuresTest {
  @Autowired TestLicences some;
  @Autowired TestMeasures measured;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestSession cookies;
  @Autowired Measures measures;
  @Autowired Licences licences;
  @Autowired RegisterHistory history;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  @Test
  void oneProposesAnotherEndorsesAndTheHolderReadsWhy() {
    Actor.Citizen holder = people.aCitizen();
    UUID licence = some.aLicence(holder, licences.today().plusDays(100));
    Actor.Staff both = people.anOfficial(Role.LICENCE_OFFICER, TestLicences.UNIT)
        .as(java.util.Set.of("licence-officer", "unit-head"));
    UUID proposed = measures.propose(both, licence, Kind.SUSPEND, TestMeasures.WHY);
    assertThatThrownBy(() -> measures.endorse(both, proposed)).isInstanceOf(Conflict.class);
    assertThat(state(holder, licence)).isEqualTo(LicenceState.ACTIVE);
    assertThat(measures.of(holder, licence)).as("a proposal is not for the holder").isEmpty();
    assertThat(history.of(holder, licence)).extracting(RegisterHistory.Line::fact).doesNotContain("MeasureProposed");

    measures.endorse(head(), proposed);
    assertThat(state(holder, licence)).isEqualTo(LicenceState.SUSPENDED);
    RegisterHistory.Line told = history.of(holder, licence).getFirst();
    assertThat(told.fact()).isEqualTo("LicenceSuspended");
    assertThat(told.rests().measure()).extracting(Measure::why).isEqualTo(TestMeasures.WHY);
    await().atMost(Duration.ofSeconds(20)).until(() -> sms(holder, "LicenceSuspended") == 1);
    assertThatThrownBy(() -> measures.endorse(head(), proposed)).as("once").isInstanceOf(Conflict.class);
  }

  @Test
  void whatIsRefusedChangesNothing() {
    Actor.Citizen holder = people.aCitizen();
    UUID licence = some.aLicence(holder, licences.today().plusDays(100));
    UUID proposed = measured.proposed(licence);
    assertThatThrownBy(() -> measured.proposed(licence)).as("one at a time").isInstanceOf(Conflict.class);
    measures.refuse(head(), proposed, "المحضر بلا توقيع");
    assertThat(state(holder, licence)).isEqualTo(LicenceState.ACTIVE);
    assertThat(measures.of(holder, licence)).isEmpty();
    assertThat(history.of(head(), licence)).extracting(RegisterHistory.Line::fact)
        .startsWith("MeasureRefused", "MeasureProposed");
    measured.proposed(licence);
  }

  @Test
  void whatTheStateDoesNotAllowCannotBeProposed() {
    UUID licence = some.aLicence(people.aCitizen(), licences.today().plusDays(100));
    Actor.Staff officer = people.anOfficial(Role.LICENCE_OFFICER, TestLicences.UNIT);
    assertThatThrownBy(() -> measures.propose(officer, licence, Kind.RESUME, TestMeasures.WHY)).isInstanceOf(Conflict.class);
    measured.suspend(licence);
    measured.resume(licence);
    measured.revoke(licence);
    for (Kind kind : Kind.values()) {
      assertThatThrownBy(() -> measures.propose(officer, licence, kind, TestMeasures.WHY)).isInstanceOf(Conflict.class);
    }
  }

  @Test
  void anotherUnitSeesNothingOfIt() {
    UUID licence = some.aLicence(people.aCitizen(), licences.today().plusDays(100));
    UUID proposed = measured.proposed(licence);
    Actor.Staff stranger = people.anOfficial(Role.UNIT_HEAD, "حي حلوان");
    assertThatThrownBy(() -> measures.endorse(stranger, proposed)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> measures.propose(stranger, licence, Kind.SUSPEND, TestMeasures.WHY))
        .isInstanceOf(NotFound.class);
  }

  @Test
  void theHeadIsAskedForAFreshProof() {
    Actor.Citizen holder = people.aCitizen();
    UUID licence = some.aLicence(holder, licences.today().plusDays(100));
    Surfer officer = sessions.official(port, Role.SHOP_INSPECTOR, TestLicences.UNIT);
    String form = "/licences/" + licence + "/measures/suspend";
    assertThat(officer.post(form, "ground", "nonsense", "told", "x").body()).contains("ground", "errors");
    String measure = officer.post(form, "ground", "hazard", "told", "مواقد بلا تهوية", "basis", "محضر 12").location();
    Surfer head = sessions.official(port, Role.UNIT_HEAD, TestLicences.UNIT);
    clock.pass(Duration.ofMinutes(6));
    assertThat(head.post(measure + "/endorsement").body()).contains("proof-password");
    assertThat(state(holder, licence)).isEqualTo(LicenceState.ACTIVE);
    assertThat(head.post(measure + "/endorsement", "proof-password", TestPeople.PASSWORD).location()).isEqualTo(measure);
    assertThat(state(holder, licence)).isEqualTo(LicenceState.SUSPENDED);
    String page = sessions.citizen(port, holder).get("/licences/" + licence).body();
    assertThat(page).contains("مواقد بلا تهوية", "محضر 12", "/grievances/new?unit=EG01-31&amp;category=measure");
  }

  @Test
  void thePagesFitAndAreOpenToAll() {
    Actor.Citizen holder = people.aCitizen();
    UUID licence = some.aLicence(holder, licences.today().plusDays(100));
    measured.suspend(licence);
    UUID proposed = measured.proposed(some.aLicence(holder, licences.today().plusDays(90)));
    Actor.Staff head = head();
    Actor.Staff officer = people.anOfficial(Role.LICENCE_OFFICER, TestLicences.UNIT);
    String number = licences.licence(officer, licence).id().number();
    for (Size size : List.of(Size.PHONE, Size.DESK)) {
      for (String language : List.of("ar", "en")) {
        String name = size.name().toLowerCase(Locale.ROOT) + "-" + language;
        look(holder, size, language, "/licences/" + licence, "suspended-" + name);
        look(officer, size, language, "/licences/measures?number=" + number, "measures-" + name);
        look(officer, size, language, "/licences/" + licence + "/measures/resume", "propose-" + name);
        look(officer, size, language, "/licences/" + licence, "register-" + name);
        look(head, size, language, "/licences/measures/" + proposed, "measure-" + name);
      }
    }
  }

  private void look(Actor actor, Size size, String language, String path, String name) {
    try (Browser browser = Browser.at(port, size, language)) {
      browser.page().context().addCookies(
          List.of(new Cookie("SESSION", cookies.of(actor)).setUrl("http://localhost:" + port)));
      browser.open(path).axe().fits().shot("measure-" + name);
    }
  }

  private Actor.Staff head() {
    return people.anOfficial(Role.UNIT_HEAD, TestLicences.UNIT);
  }

  private LicenceState state(Actor actor, UUID licence) {
    return licences.licence(actor, licence).stored().state();
  }

  private int sms(Actor.Citizen holder, String fact) {
    return transactions.as(Papers.SELF, () -> jdbc
        .sql("SELECT count(*) FROM notifications.message WHERE person_id = ? AND about = ?")
        .params(holder.personId(), fact).query(Integer.class).single());
  }
}
