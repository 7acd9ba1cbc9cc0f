package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.counter.TestCompany;
import eg.mahalliyat.counter.TestCounter;
import eg.mahalliyat.people.Companies;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.RegisterNumber;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A company's licence: renewed at a counter, read and fetched by its representative on his phone, until he is none. */
@PlatformTest
class CompanyLicenceTest {
  private static final String NAME = "شركة الدلتا للتجارة";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;
  @Autowired TestCompany some;
  @Autowired TestLicences paper;
  @Autowired TestRequests requests;
  @Autowired Companies companies;
  @Autowired Licences licences;
  @Autowired TestClock clock;

  private final RegisterNumber number = TestCompany.aNumber();
  private Surfer clerk;
  private Actor.Citizen representative;
  private Surfer phone;
  private UUID licence;
  private String page;

  @BeforeEach
  void aCompanyWithALicence() {
    clerk = sessions.official(port, Role.COUNTER_CLERK, TestLicences.UNIT);
    representative = people.aCitizen("عمرو سعد الدين");
    some.extract(clerk, some.looked(clerk, number, NAME), representative);
    licence = paper.aLicence(company(), licences.today().plusDays(20));
    phone = sessions.citizen(port, representative);
    page = "/licences/acting/" + licence;
  }

  @Test
  void renewedAtTheCounterItIsReadAndFetchedByTheRepresentative() {
    String visit = visit(representative);
    assertThat(clerk.get(visit).body()).contains(NAME, "عمرو", "value=\"SHP-02\"").doesNotContain("⟦");
    UUID draft = UUID.fromString(clerk.post(visit + "/drafts", "service", "SHP-02", "licence", licence.toString())
        .location().replace("/counter/drafts/", ""));
    assertThat(clerk.get("/counter/drafts/" + draft).body()).as("the number of who stands there is filled in")
        .contains(people.mobileOf(representative));
    counter.answered(clerk, draft, "changed", "no", "years", "2", "mobile", people.mobileOf(representative), "delivery",
        "electronic", "declaration", "yes");
    counter.sorted(clerk, draft, counter.scanned(clerk, draft), "TENURE", "original-TENURE", "yes");
    UUID request = counter.requestIn(clerk.post("/counter/drafts/" + draft + "/submit").location());
    requests.decide(Role.COUNTER_CLERK, request, "complete");
    requests.decide(Role.REVENUE_OFFICER, request, "clear");
    requests.decide(Role.UNIT_HEAD, request, "approve");
    paper.pay(request);
    await().atMost(Duration.ofSeconds(40)).until(() -> !licences.papers(company(), licence).isEmpty());

    assertThat(phone.get("/licences").body()).contains("نيابة عن " + NAME, page).doesNotContain("⟦");
    assertThat(phone.get(page).body()).contains("نيابة عن " + NAME, number.digits(), "الجيزة", page + "/document")
        .doesNotContain("⟦");
    assertThat(phone.get(page + "/document").response().body()).isEqualTo(licences.document(company(), licence));
    for (String own : List.of("/licences/" + licence, "/licences/" + licence + "/document", "/requests/" + request)) {
      assertThat(phone.get(own).status()).as("read, and nothing else").isEqualTo(404);
    }
    assertThat(sessions.citizen(port, people.aCitizen()).get(page).status()).isEqualTo(404);
  }

  @Test
  void hisPowersSayWhichCompanyAndByWhichPaperInBothLanguages() {
    assertThat(phone.get("/licences/acting").body()).contains(NAME, "سجل تجاري رقم", number.digits(), "مكتب الجيزة",
        "مستخرج سجل تجاري رقم", "سارٍ").doesNotContain("⟦");
    phone.get("/?lang=en");
    assertThat(phone.get("/licences/acting").body()).contains("Company, commercial register", "Extract of").doesNotContain("⟦");
    assertThat(phone.get(page).body()).contains("because you act for the company").doesNotContain("⟦");
  }

  @Test
  void whomANewerExtractDoesNotNameSeesNothingAndIsToldWhy() {
    assertThat(phone.get(page).status()).isEqualTo(200);
    Actor.Citizen next = people.aCitizen("هالة منير جرجس");
    some.extract(clerk, visit(representative), next, "gone", representative.personId().toString());
    for (String path : List.of(page, page + "/document")) {
      Surfer.Page refused = phone.get(path);
      assertThat(refused.status()).isEqualTo(409);
      assertThat(refused.body()).contains("لا يذكرك ممثلًا للشركة").doesNotContain("⟦", "بقالة النيل");
    }
    assertThat(phone.get("/licences").body()).doesNotContain(page);
    assertThat(phone.get("/licences/acting").body()).contains("مستخرج أحدث لا يذكرك").doesNotContain("سارٍ");
    assertThat(sessions.citizen(port, next).get(page).status()).isEqualTo(200);
  }

  @Test
  void afterTheLastDayOfItsExtractHeSeesNothing() {
    clock.pass(Duration.ofDays(91));
    Surfer later = sessions.citizen(port, representative);
    Surfer.Page refused = later.get(page);
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("انتهى العمل بالمستخرج").doesNotContain("⟦", "بقالة النيل");
    assertThat(later.get("/licences").body()).doesNotContain(page);
  }

  /** Who stands there with a paper that was seen before. */
  private String visit(Actor.Citizen who) {
    String visit = clerk.post("/counter/companies", "number", number.digits(), "office", "الجيزة").location();
    String page = clerk.get(visit).body();
    var power = java.util.regex.Pattern.compile("name=\"who\"[^>]*value=\"([0-9a-f-]{36})\"|value=\"([0-9a-f-]{36})\"")
        .matcher(page).results().map(it -> it.group(1) == null ? it.group(2) : it.group(1)).findFirst().orElseThrow();
    clerk.post(visit + "/confirm", "who", power);
    assertThat(clerk.get(visit).body()).as(who.name()).contains(who.name().substring(0, 4));
    return visit;
  }

  /** As the register knows it: it signs in nowhere. */
  private Actor.Citizen company() {
    return new Actor.Citizen(companies.find(number).orElseThrow(), NAME);
  }
}
