package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every look into a citizen's file is a fact with its reason; those who work behind a mask do not see whose it is. */
@PlatformTest
class FileViewsTest {
  private static final String UNIT = "حي منشأة ناصر";
  private static final String NAME = "قمر الزمان شهبندر";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired TestRequests renewals;
  @Autowired TestClock clock;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  private Actor.Citizen citizen;

  @BeforeEach
  void someone() {
    citizen = people.aCitizen(NAME);
  }

  @Test
  void whoeverHasATaskThereWalksThroughAndItIsAFactOnce() {
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    assertThat(clerk.get("/desk/" + id).body()).contains(NAME);
    clerk.get("/desk/" + id);
    assertThat(views(id)).singleElement().satisfies(fact -> {
      assertThat(fact.type()).isEqualTo("FileViewed");
      assertThat(fact.data()).contains("TASK");
      assertThat(fact.actor()).startsWith("staff:");
    });
  }

  @Test
  void anybodyElseSaysWhyFirst() {
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer supervisor = sessions.official(port, Role.SUPERVISOR, UNIT);
    Surfer.Page asked = supervisor.get("/desk/" + id);
    assertThat(asked.body()).contains("لماذا تفتح هذا الملف", "/desk/" + id + "/why", requests.request(citizen, id).id().number().shown())
        .doesNotContain(NAME, "⟦");
    assertThat(views(id)).isEmpty();
    assertThat(supervisor.post("/desk/" + id + "/why", "reason", "").status()).isEqualTo(422);
    assertThat(supervisor.post("/desk/" + id + "/why", "reason", "task").status()).as("not to be claimed").isEqualTo(422);
    assertThat(supervisor.post("/desk/" + id + "/why", "reason", "curiosity").status()).isEqualTo(422);
    assertThat(views(id)).isEmpty();
    assertThat(supervisor.post("/desk/" + id + "/why", "reason", "supervision").location()).isEqualTo("/desk/" + id);
    assertThat(supervisor.get("/desk/" + id).body()).contains(NAME);
    assertThat(views(id)).hasSize(1);
    assertThat(supervisor.get("/desk/" + id + "/looks").body()).contains("هدى للاختبار", "الإشراف على المكتب");
  }

  @Test
  void theApplicantReadsWhichOfficeLookedAndWhyButNoName() {
    UUID id = some.aRequest(citizen, UNIT, false);
    sessions.official(port, Role.COUNTER_CLERK, UNIT).get("/desk/" + id);
    String token = requests.request(citizen, id).id().trackingToken();
    for (Surfer.Page page : List.of(sessions.citizen(port, citizen).get("/requests/" + id),
        new Surfer(port).get("/t/" + token))) {
      assertThat(page.body()).contains("من اطلع على هذا الملف", UNIT, "إنجاز الطلب").doesNotContain("هدى للاختبار", "⟦");
    }
  }

  @Test
  void pagesOfTheCounterAndOfInspectorsAreLooksToo() {
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    clerk.get("/counter/requests/" + id);
    clerk.get("/desk/" + id + "/receipt");
    assertThat(views(id)).singleElement().satisfies(fact -> assertThat(fact.data()).contains("AT_COUNTER"));
    assertThat(sessions.citizen(port, citizen).get("/requests/" + id).body()).contains("خدمة صاحب الطلب في المركز")
        .doesNotContain("⟦");

    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, UNIT);
    requests.decide(people.aClerkOf(UNIT), id, "completeness#1", "complete", Grounds.NONE);
    Actor.Staff drawn = some.holder(id, inspector);
    Surfer street = sessions.official(port, drawn);
    assertThat(street.get("/field/inspections").body()).contains(id.toString());
    street.get("/field/inspections");
    assertThat(views(id)).hasSize(2).last().satisfies(fact -> {
      assertThat(fact.actor()).isEqualTo(drawn.id());
      assertThat(fact.data()).contains("TASK");
    });
  }

  @Test
  void aPaperThatAnOfficialOpensIsAFactOnceADayAndBearsNoNameOfItsOwner() {
    UUID id = renewals.aRequest(citizen);
    UUID paper = Objects.requireNonNull(requests.request(MACHINE, id).content().papers().get("TENURE"));
    Actor.Staff official = people.anOfficial(Role.REVENUE_OFFICER, "حي المعادي");
    Surfer surfer = sessions.official(port, official);
    assertThat(surfer.get("/documents/" + paper).header("Content-Disposition")).contains("TENURE.png")
        .doesNotContain("%D8%B9%D9%82%D8%AF");
    surfer.get("/documents/" + paper);
    assertThat(opened(paper)).singleElement().satisfies(fact -> {
      assertThat(fact.actor()).isEqualTo(official.id());
      assertThat(fact.personId()).as("the applicant may read it").isEqualTo(citizen.personId());
    });
    clock.pass(Duration.ofDays(1));
    sessions.official(port, official).get("/documents/" + paper);
    assertThat(opened(paper)).hasSize(2);
    assertThat(sessions.citizen(port, citizen).get("/documents/" + paper).header("Content-Disposition"))
        .as("its owner's name for it").contains("%D8%B9%D9%82%D8%AF");
    assertThat(opened(paper)).as("his own look is nobody's business").hasSize(2);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, "حي حلوان").get("/documents/" + paper).status()).isEqualTo(404);
    assertThat(opened(paper)).hasSize(2);
  }

  @Test
  void anotherUnitsCaseStaysClosedWhateverTheReason() {
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer stranger = sessions.official(port, Role.SUPERVISOR, "حي حلوان");
    assertThat(stranger.get("/desk/" + id).status()).isEqualTo(404);
    assertThat(stranger.post("/desk/" + id + "/why", "reason", "audit").status()).isEqualTo(404);
    assertThat(stranger.get("/desk/" + id + "/looks").status()).isEqualTo(404);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, UNIT).get("/desk/" + id + "/looks").status())
        .as("for those who watch over the office").isEqualTo(403);
    assertThat(views(id)).isEmpty();
  }

  @Test
  void noPageOfAMaskedReviewerHoldsTheName() {
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, UNIT);
    UUID id = some.underExamination(citizen, UNIT, false);
    Actor.Staff holder = some.holder(id, inspector);
    Surfer surfer = sessions.official(port, holder);
    String number = requests.request(MACHINE, id).id().number().shown();
    assertThat(surfer.get("/desk").body()).contains(number, "•••").doesNotContain(NAME);
    assertThat(surfer.get("/desk/" + id).body()).contains("محجوب").doesNotContain(NAME, "01001234567", "⟦");
    assertThat(surfer.get("/desk/" + id + "/site?task=site%231").body()).doesNotContain(NAME);
    assertThat(surfer.get("/desk/find?q=" + encoded("قمر الزمان")).body()).doesNotContain("/desk/" + id, "شهبندر");
    assertThat(surfer.get("/desk/find?q=" + encoded(number)).location()).isEqualTo("/desk/" + id);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, UNIT).get("/desk/find?q=" + encoded("قمر الزمان")).body())
        .as("the counter finds it").contains("/desk/" + id);
  }

  private static String encoded(String text) {
    return java.net.URLEncoder.encode(text, java.nio.charset.StandardCharsets.UTF_8);
  }

  private List<Entry> opened(UUID paper) {
    return transactions.as(MACHINE, () -> journal.history("document:" + paper)).stream()
        .filter(fact -> fact.type().equals("PaperOpened")).toList();
  }

  private List<Entry> views(UUID id) {
    return transactions.as(MACHINE, () -> journal.history("views:" + id));
  }
}
