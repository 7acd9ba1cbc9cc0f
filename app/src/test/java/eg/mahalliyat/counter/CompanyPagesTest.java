package eg.mahalliyat.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.Companies;
import eg.mahalliyat.people.Identity;
import eg.mahalliyat.people.Kin;
import eg.mahalliyat.people.Kinship;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.sms.Message;
import eg.mahalliyat.shared.RegisterNumber;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company at the counter: on file with its extract, acting through its representative, and never by itself. */
@PlatformTest
class CompanyPagesTest {
  private static final String UNIT = "حي الزيتون";
  private static final String NAME = "شركة النيل للأغذية";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;
  @Autowired TestCompany some;
  @Autowired Companies companies;
  @Autowired Attorneys attorneys;
  @Autowired People people;
  @Autowired Officials officials;
  @Autowired Kinship kinship;
  @Autowired Requests requests;
  @Autowired Inboxes inboxes;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;
  @Autowired TestClock clock;

  private final RegisterNumber number = TestCompany.aNumber();
  private Actor.Staff clerk;
  private Surfer surfer;
  private Actor.Citizen representative;
  private String visit;

  @BeforeEach
  void aRepresentativeInFrontOfAClerk() {
    clerk = testPeople.aClerkOf(UNIT);
    surfer = sessions.official(port, clerk);
    representative = testPeople.aCitizen("عمرو سعد الدين");
    visit = some.looked(surfer, number, NAME);
  }

  @Test
  void isFoundByItsNumberHoweverItsOfficeIsSpelt() {
    assertThat(companies.find(number)).isPresent();
    for (String office : List.of("الجيزة", "مكتب سجل تجاري الجيزه", "السجل التجاري الجيزة ")) {
      assertThat(surfer.post("/counter/companies", "number", "٠" + TestCounter.arabicDigits(number.digits()), "office",
          office).location()).as(office).startsWith("/counter/visits/");
    }
    Surfer.Page elsewhere = surfer.post("/counter/companies", "number", number.digits(), "office", "القاهرة");
    assertThat(elsewhere.status()).as("another office, another company").isEqualTo(200);
    assertThat(elsewhere.body()).contains("شركة جديدة", "name=\"name\"").doesNotContain("⟦");
    assertThat(surfer.post("/counter/companies", "number", "12x", "office", "الجيزة").body()).contains("number-error");
    assertThat(surfer.post("/counter/companies", "number", "12", "office", "").body()).contains("office-error");
    assertThat(surfer.post("/counter/companies", "number", "12", "office", "قنا", "name", "؟").body())
        .contains("name-error").doesNotContain("⟦");
    assertThat(people.person(company()).identity()).isEqualTo(new Identity.OfCompany(number));
    assertThat(people.person(company()).name()).isEqualTo(NAME);
  }

  @Test
  void itsNumberIsNotReadableInTheTableNorHasItAnAccount() {
    String row = transactions.as(MACHINE, () -> jdbc.sql("SELECT c::text || encode(register_number_box, 'escape') "
        + "FROM people.company c WHERE person_id = ?").param(company()).query(String.class).single());
    assertThat(row).doesNotContain(number.digits());
    assertThatExceptionOfType(org.springframework.dao.DataIntegrityViolationException.class)
        .isThrownBy(() -> people.noteMobile(company(), TestPeople.aMobile()));
    assertThat(transactions.as(clerk, () -> jdbc.sql("SELECT count(*) FROM people.company").query(Integer.class).single()))
        .as("shut to officials").isZero();
  }

  @Test
  void beforeAnExtractIsScannedNobodyStandsThereForIt() {
    assertThat(surfer.get(visit).body()).contains(NAME, number.digits(), "value=\"representative\"")
        .doesNotContain("value=\"self\"", "name=\"mobile\"", "⟦");
    assertThat(surfer.post(visit + "/confirm", "who", "self").status()).as("a company has no hands").isEqualTo(422);
    assertThat(surfer.post(visit + "/drafts", "service", "CRT-01").status()).isEqualTo(409);
    assertThat(surfer.post(visit + "/confirm", "who", "representative").location()).isEqualTo(visit + "/extract");
    Surfer.Page empty = surfer.upload(visit + "/extract", "scan", "", new byte[0]);
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("nationalId-error", "number-error", "office-error", "year-error", "ends-error",
        "scan-error").doesNotContain("covers-error", "⟦");
    Surfer.Page ended = some.extract(surfer, visit, representative, today().minusDays(1));
    assertThat(ended.status()).isEqualTo(422);
    assertThat(ended.body()).contains("ends-error");
    Surfer.Page noPaper = surfer.upload(visit + "/extract", "scan", "a.png", "no picture".getBytes(
        java.nio.charset.StandardCharsets.UTF_8), "nationalId", counter.numberOf(representative), "number", "1",
        "office", "الجيزة", "year", "2026", "ends-day", "1", "ends-month", "1", "ends-year", "2090");
    assertThat(noPaper.body()).contains("scan-error");
    assertThat(companies.representatives(company())).isEmpty();
  }

  @Test
  void aCitizenHasNoExtract() {
    String his = surfer.post("/counter", "q", counter.numberOf(representative)).location();
    assertThat(surfer.get(his + "/extract").status()).isEqualTo(404);
    assertThat(surfer.post(his + "/confirm", "who", "representative").status()).isEqualTo(422);
  }

  @Test
  void theRequestIsTheCompanysAndItsPaperIsGivenToTheRepresentative() {
    assertThat(some.extract(surfer, visit, representative).location()).isEqualTo(visit);
    UUID request = received();
    Request there = requests.request(MACHINE, request);
    assertThat(there.owner().applicant()).isEqualTo(NAME);
    assertThat(there.owner().personId()).isEqualTo(company());
    UUID power = attorneys.of(clerk, company()).getFirst().id();
    assertThat(transactions.as(MACHINE, () -> journal.history(Request.stream(request))))
        .filteredOn(it -> it.type().equals("ReceivedAtCounter")).singleElement()
        .satisfies(it -> assertThat(it.as(Facts.ReceivedAtCounter.class).attorney()).isEqualTo(power));
    assertThat(surfer.get("/desk/" + request).body()).contains(NAME, number.digits(), "السجل التجاري")
        .doesNotContain("⟦");

    requests.decide(testPeople.aClerkOf(UNIT), request, "completeness#1", "complete", Grounds.NONE);
    counter.paid(new Actor.Citizen(company(), NAME), request, "handover");
    assertThat(handedTo(request, counter.numberOf(testPeople.aCitizen())).status()).isEqualTo(422);
    assertThat(handedTo(request, counter.numberOf(representative)).location()).contains("/proof");
    assertThat(requests.request(MACHINE, request).state().end()).isEqualTo(End.COMPLETED);
  }

  @Test
  void itsNewsGoToWhoRepresentsItAndToNobodyWhoDidBefore() {
    some.extract(surfer, visit, representative);
    Actor.Citizen next = testPeople.aCitizen("هالة منير جرجس");
    some.extract(surfer, again(), next, "gone", representative.personId().toString());
    received();
    await().atMost(Duration.ofSeconds(20)).until(() -> !phone(next).isEmpty());
    assertThat(phone(representative)).isEmpty();
    assertThat(people.addressees(company())).extracting(it -> it.person()).containsExactly(next.personId());
  }

  @Test
  void aNewerExtractEndsWhomItDoesNotNameInEveryUnit() {
    some.extract(surfer, visit, representative);
    Actor.Staff other = testPeople.aClerkOf("حي عين شمس");
    Surfer elsewhere = sessions.official(port, other);
    String there = some.looked(elsewhere, number, NAME);
    some.extract(elsewhere, there, representative);
    UUID draft = begun();
    Actor.Citizen next = testPeople.aCitizen("هالة منير جرجس");
    String back = again();
    assertThat(surfer.get(back + "/extract").body()).contains("name=\"gone\"").doesNotContain("⟦");
    some.extract(surfer, back, next, "gone", representative.personId().toString(), "gone", next.personId().toString());
    assertThat(companies.representatives(company())).containsExactly(next.personId());
    assertThat(attorneys.held(representative)).hasSize(2).allMatch(it -> it.revoked());
    assertThat(surfer.post("/counter/drafts/" + draft + "/submit").status()).as("in the middle of it").isEqualTo(409);
    Surfer.Page refused = elsewhere.post(some.looked(elsewhere, number, NAME) + "/confirm", "who",
        attorneys.of(other, company()).getFirst().id().toString());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(transactions.as(MACHINE, () -> journal.history("person:" + company())))
        .filteredOn(it -> it.type().equals("AttorneyRevoked")).hasSize(2)
        .allSatisfy(it -> assertThat(it.actor()).isEqualTo(clerk.id()));
    some.extract(surfer, again(), representative);
    assertThat(companies.representatives(company())).as("named again by a later one").contains(representative.personId());
  }

  @Test
  void afterItsLastDayNothingIsAcceptedByAnExtract() {
    some.extract(surfer, visit, representative, today().plusDays(1));
    UUID power = attorneys.of(clerk, company()).getFirst().id();
    clock.pass(Duration.ofDays(2));
    Surfer later = sessions.official(port, clerk);
    String back = later.post("/counter/companies", "number", number.digits(), "office", "الجيزة").location();
    Surfer.Page refused = later.post(back + "/confirm", "who", power.toString());
    assertThat(refused.status()).isEqualTo(422);
    assertThat(refused.body()).contains("يلزم مستخرج حديث").doesNotContain("⟦");
    assertThat(companies.representatives(company())).isEmpty();
    assertThat(people.addressees(company())).isEmpty();
  }

  @Test
  void anOfficialWhoRepresentsItOrIsCloseToWhoDoesDecidesNothingAboutIt() {
    some.extract(surfer, visit, representative);
    UUID request = received();
    Actor.Staff himself = testPeople.aClerkOf(UNIT);
    Actor.Staff brother = testPeople.aClerkOf(UNIT);
    assertThat(waiting(himself)).contains(request);
    kinship.declareOwn(himself, people.person(representative.personId()).nationalId().orElseThrow());
    kinship.declare(brother, people.person(representative.personId()).nationalId().orElseThrow(), Kin.Relation.SIBLING);
    assertThat(officials.concernedBy(company())).containsExactlyInAnyOrder(himself.staffId(), brother.staffId());
    for (Actor.Staff close : List.of(himself, brother)) {
      assertThat(waiting(close)).doesNotContain(request);
      assertThatExceptionOfType(Conflict.class)
          .isThrownBy(() -> requests.decide(close, request, "completeness#1", "complete", Grounds.NONE))
          .satisfies(refused -> assertThat(refused.reasonKey()).isEqualTo("procedure.refused.concerned"));
    }
    clock.pass(Duration.ofDays(200));
    assertThat(officials.concernedBy(company())).as("an extract that has ended clears nobody").hasSize(2);
    companies.dismiss(clerk, company(), List.of(representative.personId()));
    assertThat(officials.concernedBy(company())).isEmpty();
  }

  private UUID company() {
    return companies.find(number).orElseThrow();
  }

  private String again() {
    return surfer.post("/counter/companies", "number", number.digits(), "office", "الجيزة").location();
  }

  private UUID begun() {
    return UUID.fromString(surfer.post(visit + "/drafts", "service", "CRT-01").location().replace("/counter/drafts/", ""));
  }

  /** Begun in the visit that was confirmed last for this company. */
  private UUID received() {
    String now = again();
    surfer.post(now + "/confirm", "who", attorneys.of(clerk, company()).getFirst().id().toString());
    visit = now;
    UUID draft = begun();
    assertThat(surfer.get("/counter/drafts/" + draft).body()).as("completed at a counter alone").doesNotContain("/leave", "⟦");
    counter.answered(surfer, draft, "licence_kind", "shop", "licence_no", "7", "form", "electronic", "capacity",
        "licensee", "original", "kept", "copies", "1", "purpose", "للبنك", "mobile", "01001234567", "delivery", "pickup",
        "declaration", "yes");
    return counter.requestIn(surfer.post("/counter/drafts/" + draft + "/submit").location());
  }

  private Surfer.Page handedTo(UUID request, String card) {
    return surfer.upload("/delivery/" + request, "photograph", "وجه.jpg", Samples.aPicture("jpg"), "nationalId", card);
  }

  private List<Message> phone(Actor.Citizen citizen) {
    return sandbox.messages("2" + testPeople.mobileOf(citizen));
  }

  private List<UUID> waiting(Actor.Staff actor) {
    return inboxes.inbox(actor, clock.instant(), "").waiting().stream().map(w -> w.request().id()).toList();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }
}
