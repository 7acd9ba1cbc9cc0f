package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What each kind of task needs on the pages of the desk, and what its applicant reads meanwhile. */
@PlatformTest
class CasePagesTest {
  private static final String UNIT = "حي التبين";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired Requests requests;

  private Actor.Citizen citizen;

  @BeforeEach
  void someone() {
    citizen = people.aCitizen();
  }

  @Test
  void aLetterIsAnsweredWithNumberDateAndPaper() {
    UUID id = some.underExamination(citizen, UNIT, true);
    Surfer officer = sessions.official(port, Role.LICENCE_OFFICER, UNIT);
    assertThat(officer.get("/desk/" + id).body()).contains("/desk/" + id + "/letter?task=civprot%231", "الحماية المدنية");
    String letter = "/desk/" + id + "/letter";
    Surfer.Page page = officer.get(letter + "?task=civprot%231");
    assertThat(page.status()).isEqualTo(200);
    Surfer.Page empty = officer.post(letter, "task", "civprot#1", "decision", "agrees");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("reference-error", "date-error").doesNotContain("⟦");
    Surfer.Page ungrounded = officer.post(letter, "task", "civprot#1", "decision", "objects", "reference", "4411",
        "date-day", "١", "date-month", "5", "date-year", "2026");
    assertThat(ungrounded.status()).isEqualTo(422);
    assertThat(ungrounded.body()).contains("text-objects-error", "value=\"4411\"");
    Surfer.Page done = officer.post(letter, "task", "civprot#1", "decision", "agrees", "reference", "4411",
        "date-day", "1", "date-month", "5", "date-year", "2026");
    assertThat(done.location()).isEqualTo("/desk/" + id);
    assertThat(officer.get("/desk/" + id).body()).contains("4411 · 2026-05-01");
    assertThat(officer.post(letter, "task", "civprot#1", "decision", "agrees", "reference", "4411",
        "date-day", "1", "date-month", "5", "date-year", "2026").status()).as("sent twice").isEqualTo(409);
  }

  @Test
  void anInspectionKeepsEverythingUntilItIsDecided() {
    String unit = "حي الخليفة";
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(citizen, unit, false);
    await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    Surfer phone = sessions.official(port, inspector);
    String site = "/desk/" + id + "/site";
    assertThat(phone.get("/desk/" + id).body()).contains(site + "?task=site%231");
    Surfer.Page kept = phone.post(site, "task", "site#1", "finding-clean", "yes", "finding-width_m", "٢٫٥");
    assertThat(kept.location()).isEqualTo(site + "?task=site%231");
    assertThat(phone.get(site + "?task=site%231").body()).contains("value=\"٢٫٥\"");
    Surfer.Page early = phone.post(site, "task", "site#1", "decision", "conforms", "finding-clean", "yes",
        "finding-width_m", "٢٫٥", "finding-remark", "لا شيء");
    assertThat(early.status()).isEqualTo(422);
    assertThat(early.body()).contains("photograph-error").doesNotContain("⟦");
    assertThat(phone.upload(site, "photograph", "موقع.png", TestRequests.aPicture(), "task", "site#1").location())
        .isEqualTo(site + "?task=site%231");
    Surfer.Page astray = phone.post(site, "task", "site#1", "decision", "conforms", "finding-clean", "yes",
        "finding-width_m", "2.5", "finding-remark", "لا شيء", "latitude", "51.5", "longitude", "0.1");
    assertThat(astray.body()).contains("latitude-error");
    Surfer.Page done = phone.post(site, "task", "site#1", "decision", "conforms", "finding-clean", "yes",
        "finding-width_m", "٢٫٥", "finding-remark", "لا شيء", "latitude", "30.04442", "longitude", "31.235712");
    assertThat(done.location()).isEqualTo("/desk/" + id);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, unit);
    assertThat(head.get("/desk/" + id).body()).contains("2.5", "30.04442 31.235712", "موقع.png");
    assertThat(phone.get(site + "?task=site%231").status()).as("decided").isEqualTo(409);
  }

  @Test
  void aTaskThatTheLotGaveToAnotherIsNotOfferedAndItsHolderIsNamed() {
    String unit = "حي السيدة زينب";
    people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(citizen, unit, false);
    await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    Surfer other = sessions.official(port, Role.INSPECTOR, unit);
    assertThat(other.get("/desk/" + id + "/site?task=site%231").status()).isEqualTo(409);
    assertThat(other.post("/desk/" + id + "/site", "task", "site#1", "decision", "conforms").status()).isEqualTo(409);
    Surfer supervisor = sessions.official(port, Role.SUPERVISOR, unit);
    assertThat(supervisor.post("/desk/" + id + "/lot", "task", "site#1").body()).as("a form does not open the case")
        .contains("/desk/" + id + "/why");
    supervisor.post("/desk/" + id + "/why", "reason", "supervision");
    assertThat(supervisor.get("/desk/" + id).body()).contains("موظف للاختبار", "/desk/" + id + "/lot");
    assertThat(supervisor.post("/desk/" + id + "/lot", "task", "site#1").status()).as("no reason").isEqualTo(422);
    assertThat(supervisor.post("/desk/" + id + "/lot", "task", "site#1", "reason-site-1", "إجازة").location())
        .isEqualTo("/desk/" + id);
  }

  @Test
  void whoErredTakesItBackFromTheCase() {
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    Surfer.Page decided = clerk.post("/desk/" + id, "task", "completeness#1", "decision", "complete");
    assertThat(decided.location()).contains("last=" + id);
    assertThat(clerk.get(decided.location()).body()).as("the way back").contains("href=\"/desk/" + id + "\"");
    assertThat(clerk.get("/desk/" + id).body()).contains("/desk/" + id + "/undo");
    Surfer.Page bare = clerk.post("/desk/" + id + "/undo", "task", "completeness#1");
    assertThat(bare.status()).isEqualTo(422);
    assertThat(bare.body()).contains("reason-completeness-1-error");
    assertThat(clerk.post("/desk/" + id + "/undo", "task", "completeness#1", "reason-completeness-1", "سهو").location())
        .isEqualTo("/desk/" + id);
    assertThat(requests.request(MACHINE, id).state().stage()).isEqualTo("intake");
    assertThat(clerk.post("/desk/" + id + "/undo", "task", "completeness#1", "reason-completeness-1", "سهو").status())
        .as("sent twice").isEqualTo(409);
  }

  @Test
  void theApplicantReadsWhatIsWaitedForAndPaysSeveralBills() {
    String unit = "حي المعصرة";
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(citizen, unit, true);
    Surfer surfer = sessions.citizen(port, citizen);
    assertThat(surfer.get("/requests/" + id).body()).contains("ننتظر رد جهة أخرى: الحماية المدنية", "معاينة الموقع")
        .doesNotContain("موظف للاختبار", "⟦");
    some.answer(id, unit, "agrees");
    await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    some.inspect(id, inspector);
    requests.decide(people.anOfficial(Role.UNIT_HEAD, unit), id, "decision#1", "approve", Grounds.NONE);
    String body = surfer.get("/requests/" + id).body();
    some.bills(citizen, id).forEach(bill -> assertThat(body).contains("/bills/" + bill.id(), bill.total().plain()));
    assertThat(surfer.get("/t/" + requests.request(MACHINE, id).id().trackingToken()).status()).isEqualTo(200);
  }

  @Test
  void whatEndedWithoutADecisionSaysSoAndLeadsToANewRequest() {
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer surfer = sessions.citizen(port, citizen);
    assertThat(surfer.post("/requests/" + id + "/withdraw", "reason", "لم أعد أحتاج").location()).isEqualTo("/requests/" + id);
    assertThat(requests.request(MACHINE, id).state().end()).isEqualTo(End.WITHDRAWN);
    assertThat(surfer.get("/requests/" + id).body()).contains("سحبت هذا الطلب", "/services/GEN-99").doesNotContain("⟦");
  }
}
