package eg.mahalliyat.counter;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An agent stands at the counter: his power of attorney, its limits and its end. */
@PlatformTest
class AgentPagesTest {
  private static final String UNIT = "حي المطرية";

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;
  @Autowired Attorneys attorneys;
  @Autowired People people;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestClock clock;

  private Actor.Staff clerk;
  private Surfer surfer;
  private Actor.Citizen principal;
  private Actor.Citizen agent;
  private String visit;

  @BeforeEach
  void anAgentInFrontOfAClerk() {
    clerk = testPeople.aClerkOf(UNIT);
    surfer = sessions.official(port, clerk);
    principal = testPeople.aCitizen("فاطمة حسن البنا");
    agent = testPeople.aCitizen("عمرو سعد الدين");
    visit = surfer.post("/counter", "q", counter.numberOf(principal)).location();
    assertThat(surfer.post(visit + "/confirm", "who", "agent").location()).isEqualTo(visit + "/agent");
  }

  @Test
  void theRequestIsThePrincipalsAndTheAgentStandsInTheFact() {
    assertThat(brought(today().plusDays(30), "CRT", "GEN").location()).isEqualTo(visit);
    UUID draft = begun("CRT-01");
    counter.answered(surfer, draft, "licence_kind", "shop", "licence_no", "7", "form", "electronic", "capacity",
        "licensee", "original", "kept", "copies", "1", "purpose", "للبنك", "mobile", "01001234567", "delivery",
        "electronic", "declaration", "yes");
    UUID request = counter.requestIn(surfer.post("/counter/drafts/" + draft + "/submit").location());
    Request there = requests.request(principal, request);
    assertThat(there.owner().applicant()).isEqualTo("فاطمة حسن البنا");
    UUID power = attorneys.of(clerk, principal.personId()).getFirst().id();
    assertThat(transactions.as(principal, () -> journal.history(Request.stream(request))))
        .filteredOn(it -> it.type().equals("ReceivedAtCounter")).singleElement()
        .satisfies(it -> assertThat(it.as(Facts.ReceivedAtCounter.class).attorney()).isEqualTo(power));
  }

  @Test
  void onePowerThatHasEndedIsRefusedWithASentence() {
    Surfer.Page page = brought(today().minusDays(1), "all");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("ends-error", "انتهت مدة هذا التوكيل");
    assertThat(surfer.get(visit).body()).as("nobody is confirmed").contains("/confirm");
    assertThat(attorneys.of(clerk, principal.personId())).isEmpty();
  }

  @Test
  void anAgentWhosePowerEndedMeanwhileIsRefused() {
    brought(today().plusDays(1), "all");
    UUID power = attorneys.of(clerk, principal.personId()).getFirst().id();
    clock.pass(Duration.ofDays(2));
    Surfer later = sessions.official(port, clerk);
    String again = later.post("/counter", "q", counter.numberOf(principal)).location();
    Surfer.Page page = later.post(again + "/confirm", "who", power.toString());
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("who-error", "انتهت مدة هذا التوكيل");
  }

  @Test
  void whoGaveThePowerTakesItBackAndFromThenOnNothingIsAcceptedByIt() {
    brought(today().plusDays(30), "all");
    UUID draft = begun("CRT-01");
    UUID power = attorneys.of(clerk, principal.personId()).getFirst().id();
    Surfer own = sessions.citizen(port, principal);
    String revoke = "/attorneys/" + power + "/revoke";
    assertThat(own.get("/attorneys").body()).contains("عمرو سعد الدين", "441 ب", "سارٍ", revoke).doesNotContain("⟦");
    assertThat(sessions.citizen(port, agent).post(revoke).status()).as("not the agent").isEqualTo(404);
    assertThat(own.post(revoke).location()).isEqualTo("/attorneys");
    assertThat(own.post(revoke).location()).as("sent again").isEqualTo("/attorneys");
    assertThat(own.get("/attorneys").body()).contains("ألغيته").doesNotContain(revoke, "⟦");
    assertThat(transactions.as(principal, () -> journal.history("person:" + principal.personId())))
        .filteredOn(fact -> fact.type().equals("AttorneyRevoked")).singleElement()
        .satisfies(fact -> assertThat(fact.actor()).isEqualTo(principal.id()));

    assertThat(counter.answered(surfer, draft, "licence_no", "7").status()).as("in the middle of it").isEqualTo(409);
    assertThat(surfer.upload("/counter/drafts/" + draft + "/scans", "files", "a.png", Samples.aPicture("png")).status())
        .isEqualTo(409);
    assertThat(surfer.post("/counter/drafts/" + draft + "/submit").status()).isEqualTo(409);
    assertThat(surfer.post(visit + "/drafts", "service", "CRT-01").body()).contains("ألغى صاحب الشأن هذا التوكيل");
    String again = surfer.post("/counter", "q", counter.numberOf(principal)).location();
    Surfer.Page page = surfer.post(again + "/confirm", "who", power.toString());
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("who-error", "ألغاه الموكِّل").doesNotContain("⟦");
  }

  @Test
  void aPaperThatWasTakenBackIsTakenByNoUnitAgain() {
    brought(today().plusDays(30), "all");
    attorneys.revoke(principal, attorneys.of(clerk, principal.personId()).getFirst().id());
    assertThat(brought(today().plusDays(30), "all").status()).isEqualTo(409);
    Surfer elsewhere = sessions.official(port, testPeople.aClerkOf("حي عين شمس"));
    String there = elsewhere.post("/counter", "q", counter.numberOf(principal)).location();
    elsewhere.post(there + "/confirm", "who", "agent");
    assertThat(elsewhere.upload(there + "/agent", "scan", "توكيل.png", Samples.aPicture("png"),
        fields(today().plusDays(30), "all")).body()).contains("ألغى صاحب الشأن هذا التوكيل");
    List<String> another = new ArrayList<>(List.of(fields(today().plusDays(30), "all")));
    another.set(another.indexOf("number") + 1, "٤٤٢ ب");
    assertThat(upload(another).location()).as("a new paper").isEqualTo(visit);
  }

  @Test
  void aServiceThatThePowerDoesNotCoverIsRefused() {
    brought(today().plusDays(30), "BLD");
    Surfer.Page page = surfer.post(visit + "/drafts", "service", "CRT-01");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("q-error", "لا يشمل فئة الخدمة");
  }

  @Test
  void everythingThatIsWrongInThePaperIsSaid() {
    Surfer.Page empty = surfer.upload(visit + "/agent", "scan", "", new byte[0]);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("nationalId-error", "number-error", "office-error", "year-error", "covers-error",
        "scan-error").doesNotContain("⟦");
    Surfer.Page himself = surfer.upload(visit + "/agent", "scan", "a.png", Samples.aPicture("png"), "nationalId",
        counter.numberOf(principal), "covers", "XYZ");
    assertThat(himself.body()).contains("nationalId-error", "covers-error");
    Surfer.Page noPaper = surfer.upload(visit + "/agent", "scan", "a.png",
        "no picture".getBytes(StandardCharsets.UTF_8), fields(today().plusDays(3), "all"));
    assertThat(noPaper.status()).isEqualTo(422);
    assertThat(noPaper.body()).contains("scan-error").doesNotContain("ends-error");
    assertThat(attorneys.of(clerk, principal.personId())).isEmpty();
  }

  @Test
  void anAgentOnNoFileIsPutOnItWithHisPaper() {
    String number = TestPeople.aNationalId().digits();
    List<String> fields = new ArrayList<>(List.of(fields(today().plusDays(3), "all")));
    fields.set(fields.indexOf("nationalId") + 1, number);
    assertThat(upload(fields).body()).contains("name-error", "mobile-error");
    fields.addAll(List.of("name", "شادي وجيه بطرس", "mobile", "01211112222"));
    assertThat(upload(fields).location()).isEqualTo(visit);
    UUID power = attorneys.of(clerk, principal.personId()).getFirst().agent();
    assertThat(people.person(power).name()).isEqualTo("شادي وجيه بطرس");
    assertThat(attorneys.of(testPeople.aClerkOf("حي عين شمس"), principal.personId())).as("each unit sees papers itself")
        .isEmpty();
  }

  private UUID begun(String service) {
    return UUID.fromString(surfer.post(visit + "/drafts", "service", service).location()
        .replace("/counter/drafts/", ""));
  }

  private Surfer.Page brought(LocalDate until, String... covers) {
    return upload(List.of(fields(until, covers)));
  }

  private Surfer.Page upload(List<String> fields) {
    return surfer.upload(visit + "/agent", "scan", "توكيل.png", Samples.aPicture("png"), fields.toArray(String[]::new));
  }

  private String[] fields(LocalDate until, String... covers) {
    List<String> fields = new ArrayList<>(List.of("nationalId", counter.numberOf(agent), "number", "٤٤١ ب", "office",
        "مكتب توثيق المطرية", "year", "2025", "ends-day", String.valueOf(until.getDayOfMonth()), "ends-month",
        String.valueOf(until.getMonthValue()), "ends-year", String.valueOf(until.getYear())));
    List.of(covers).forEach(category -> fields.addAll(List.of("covers", category)));
    return fields.toArray(String[]::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
