package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An agent reads the licences of those who gave him a power of attorney, while it stands and covers them. */
@PlatformTest
class ActingTest {
  private static final String HERE = "حي المطرية";
  private static final String ELSEWHERE = "حي عين شمس";

  @Autowired TestLicences some;
  @Autowired TestPowers powers;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired Attorneys attorneys;
  @Autowired Acting acting;
  @Autowired Licences licences;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  private Actor.Citizen principal;
  private Actor.Citizen agent;
  private UUID licence;
  private String page;

  @BeforeEach
  void somebodyWithALicence() {
    principal = people.aCitizen("فاطمة حسن البنا");
    agent = people.aCitizen("عمرو سعد الدين");
    licence = some.aLicence(principal, licences.today().plusDays(200));
    page = "/licences/acting/" + licence;
  }

  @Test
  void heFindsThemAmongHisLicencesMarkedWithWhomHeActsFor() {
    powers.aPower(principal, agent);
    Surfer surfer = sessions.citizen(port, agent);
    assertThat(surfer.get("/licences").body()).contains("نيابة عن فاطمة حسن البنا", page, "بقالة النيل")
        .doesNotContain("⟦");
    assertThat(surfer.get(page).body()).contains("نيابة عن فاطمة حسن البنا", "35.5", "سارية")
        .doesNotContain("⟦", "/renew", "/begin", "/shares", people.mobileOf(principal));
    assertThat(surfer.get("/licences?for=SHP-02").body()).as("what begins here is his own").doesNotContain(page);
  }

  @Test
  void thePagesSpeakEnglishToo() {
    powers.aPower(principal, agent);
    Surfer surfer = sessions.citizen(port, agent);
    surfer.get("/?lang=en");
    for (String path : List.of("/licences", page)) {
      assertThat(surfer.get(path).body()).contains("On behalf of").doesNotContain("⟦");
    }
    assertThat(surfer.get("/licences/acting").body()).contains("All services", "Valid").doesNotContain("⟦");
  }

  @Test
  void theHolderSeesEachLook() {
    powers.aPower(principal, agent);
    sessions.citizen(port, agent).get(page);
    sessions.citizen(port, agent).get(page);
    assertThat(acting.looks(principal, licence)).hasSize(2)
        .allSatisfy(it -> assertThat(it.agent()).isEqualTo(agent.personId()));
    assertThat(sessions.citizen(port, principal).get("/licences/" + licence).body())
        .contains("فتح صفحتها عمرو سعد الدين", "/attorneys").doesNotContain("⟦");
    assertThat(acting.looks(agent, licence)).as("his eyes alone").isEmpty();
  }

  @Test
  void heFetchesTheSealedFileAndNothingElse() {
    powers.aPower(principal, agent);
    UUID request = some.anApprovedRenewal(principal, licences.today().plusDays(3));
    some.pay(request);
    UUID renewed = some.licenceOf(principal, request);
    await().atMost(Duration.ofSeconds(40)).until(() -> !licences.papers(principal, renewed).isEmpty());
    Surfer surfer = sessions.citizen(port, agent);
    String own = "/licences/" + renewed;
    assertThat(surfer.get("/licences/acting/" + renewed).body()).contains("/licences/acting/" + renewed + "/document");
    Surfer.Page file = surfer.get("/licences/acting/" + renewed + "/document");
    assertThat(file.response().body()).isEqualTo(licences.document(principal, renewed));
    assertThat(file.header("Cache-Control")).contains("no-store");
    assertThat(acting.looks(principal, renewed)).extracting(Acting.Look::what)
        .containsExactly("LicenceFetchedByAgent", "LicenceSeenByAgent");
    for (String path : List.of(own, own + "/document", own + "/shares", "/requests/" + request)) {
      assertThat(surfer.get(path).status()).as(path).isEqualTo(404);
    }
    for (String path : List.of(own + "/shares", own + "/public", own + "/renew")) {
      assertThat(surfer.post(path, "days", "7").status()).as(path).isEqualTo(404);
    }
    assertThat(surfer.post(own + "/begin", "service", "SHP-02").status()).isEqualTo(404);
  }

  @Test
  void withoutASealedFileThereIsNothingToFetch() {
    powers.aPower(principal, agent);
    assertThat(sessions.citizen(port, agent).get(page + "/document").status()).isEqualTo(404);
    assertThat(acting.looks(principal, licence)).isEmpty();
  }

  @Test
  void anotherPersonSeesNothingNotEvenInTheDatabase() {
    powers.aPower(principal, agent);
    Actor.Citizen other = people.aCitizen("جار فضولي");
    assertThat(acting.licences(other)).isEmpty();
    assertThatThrownBy(() -> acting.open(other, licence)).isInstanceOf(NotFound.class);
    assertThatThrownBy(() -> acting.fetch(other, licence)).isInstanceOf(NotFound.class);
    Actor.Staff clerk = people.aClerkOf(ELSEWHERE);
    for (Actor who : List.of(other, principal, clerk, Actor.VISITOR)) {
      assertThat(given(who)).as(who.id()).isZero();
    }
    assertThat(given(agent)).isEqualTo(1);
    assertThat(transactions.as(agent, () -> jdbc.sql("SELECT count(*) FROM licences.entry WHERE id = ?").param(licence)
        .query(Integer.class).single())).as("the register itself stays shut").isZero();
    assertThat(transactions.as(agent, () -> jdbc.sql("SELECT count(*) FROM people.attorney").query(Integer.class)
        .single())).isZero();
  }

  @Test
  void onItsLastDayItStandsAndOnTheNextItDoesNot() {
    powers.aPower(HERE, principal, agent, licences.today());
    assertThat(acting.licences(agent)).hasSize(1);
    powers.aPower(HERE, principal, agent, licences.today().minusDays(1));
    Surfer surfer = sessions.citizen(port, agent);
    assertThat(surfer.get("/licences").body()).doesNotContain(page);
    for (String path : List.of(page, page + "/document")) {
      Surfer.Page refused = surfer.get(path);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.body()).contains("انتهت مدة توكيلك").doesNotContain("⟦");
    }
    assertThat(acting.looks(principal, licence)).isEmpty();
  }

  @Test
  void takenBackWhileThePageIsOpenTheNextClickIsRefusedAndSaysWhy() {
    powers.aPower(HERE, principal, agent, null);
    powers.aPower(ELSEWHERE, principal, agent, null);
    Surfer surfer = sessions.citizen(port, agent);
    assertThat(surfer.get(page).status()).isEqualTo(200);
    attorneys.revoke(principal, attorneys.given(principal).getFirst().id());
    Surfer.Page refused = surfer.get(page + "/document");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("ألغى صاحب الوثيقة توكيلك").doesNotContain("⟦");
    assertThat(surfer.get("/licences").body()).doesNotContain(page);
    assertThat(surfer.get("/licences/acting").body()).contains("ألغاه صاحبه").doesNotContain("سارٍ");
  }

  @Test
  void takenBackAtOneUnitItIsTakenBackWhereverItWasSeen() {
    powers.aPower(HERE, principal, agent, null);
    Actor.Staff there = people.aClerkOf(ELSEWHERE);
    UUID second = powers.aPower(ELSEWHERE, principal, agent, null);
    powers.aPower(HERE, principal, agent, null);
    transactions.run(there, () -> jdbc.sql("UPDATE people.attorney SET revoked_at = recorded_at WHERE id = ?")
        .param(second).update());
    assertThat(attorneys.held(agent)).singleElement().matches(power -> power.revoked());
    assertThat(acting.licences(agent)).isEmpty();
  }

  @Test
  void onlyWhatItCoversIsThere() {
    powers.aPower(HERE, principal, agent, null, "BLD", "OCC");
    Surfer surfer = sessions.citizen(port, agent);
    assertThat(surfer.get("/licences").body()).doesNotContain(page);
    Surfer.Page refused = surfer.get(page);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("لا يشمل فئة الخدمة").doesNotContain("⟦");
    powers.aPower(HERE, principal, agent, null, "BLD", "SHP");
    assertThat(surfer.get(page).status()).as("read again from the paper").isEqualTo(200);
  }

  @Test
  void whatIsAnothersNowIsNotThePrincipalsAnyMore() {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    powers.aPower(principal, agent);
    UUID others = some.aLicence(holder, licences.today().plusDays(9));
    assertThatThrownBy(() -> acting.open(agent, others)).isInstanceOf(NotFound.class);
    assertThat(acting.licences(agent)).extracting(it -> it.id().uuid()).containsExactly(licence);
  }

  @Test
  void hisPowersSayWhoseForWhatAndUntilWhen() {
    powers.aPower(HERE, principal, agent, licences.today().plusDays(30), "SHP");
    Surfer surfer = sessions.citizen(port, agent);
    assertThat(surfer.get("/attorneys").body()).contains("/licences/acting");
    assertThat(surfer.get("/licences/acting").body()).contains("فاطمة حسن البنا", "المحال", "441 ب", "سارٍ")
        .doesNotContain("⟦");
    powers.aPower(HERE, principal, agent, licences.today().minusDays(30), "SHP");
    assertThat(surfer.get("/licences/acting").body()).contains("انتهت مدته").doesNotContain("سارٍ");
    assertThat(sessions.citizen(port, principal).get("/licences/acting").body()).as("given, not held")
        .contains("لا يوجد توكيل قدمته عن أحد").doesNotContain("عمرو");
  }

  private int given(Actor who) {
    return transactions.as(who, () -> jdbc.sql("SELECT count(*) FROM licences.acted_for(?, '{}', '{}', ?)")
        .params(licence, licences.today()).query(Integer.class).single());
  }
}
