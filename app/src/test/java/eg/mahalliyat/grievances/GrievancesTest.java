package eg.mahalliyat.grievances;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Kin;
import eg.mahalliyat.people.Kinship;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestTrials;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A grievance goes to the level above, keeps to its times, and is answered by somebody who had no part in it. */
@PlatformTest
class GrievancesTest {
  private static final String UNIT = "حي الوايلي";
  private static final String TOLD = "رُفض طلبي دون معاينة المحل";
  private static final Grounds WHY = new Grounds("لا يستوفي الشروط", List.of("other"), List.of());
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired TestOffices offices;
  @Autowired People register;
  @Autowired Kinship kinship;
  @Autowired Requests requests;
  @Autowired Lodging lodging;
  @Autowired Grievances grievances;
  @Autowired Examination examination;
  @Autowired GrievanceClock times;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestClock clock;

  private Actor.Citizen citizen;
  private Actor.Staff officer;
  private Actor.Staff head;

  @BeforeEach
  void someone() {
    citizen = people.aCitizen();
    officer = offices.above(UNIT, Role.COMPLAINTS_OFFICER);
    head = people.anOfficial(Role.UNIT_HEAD, UNIT);
  }

  @Test
  void aGrievanceAgainstARefusalIsUpheldAndCarriedOut() {
    UUID request = refused();
    Surfer surfer = sessions.citizen(port, citizen);
    assertThat(surfer.get("/requests/" + request).body()).contains("/requests/" + request + "/grievance");
    assertThat(surfer.get("/requests/" + request + "/grievance").body()).contains("تظلم من قرار").doesNotContain("⟦");
    Surfer.Page lodged = surfer.post("/requests/" + request + "/grievance", "told", TOLD);
    assertThat(lodged.location()).startsWith("/grievances/");
    UUID id = UUID.fromString(lodged.location().substring("/grievances/".length()));
    assertThat(surfer.get(lodged.location()).body()).contains(TOLD, "محافظة القاهرة").doesNotContain("⟦");

    String desk = "/desk/grievances/" + id;
    Surfer above = sessions.official(port, officer);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, UNIT);
    assertThat(above.get("/desk/grievances").body()).contains(desk).doesNotContain("⟦");
    assertThat(head.get(desk).status()).as("the unit does not see it before it is asked").isEqualTo(404);
    above.post(desk + "/acknowledge", "version", "1");
    above.post(desk + "/ask", "version", "2", "asked", "لماذا لم تُجر المعاينة؟");
    assertThat(head.get(desk).body()).contains("لماذا لم تُجر المعاينة؟").doesNotContain("⟦");
    assertThat(head.post(desk + "/statement", "statement", "").status()).isEqualTo(422);
    assertThat(head.post(desk + "/statement", "statement", "أُجريت المعاينة وسُجلت").status()).isEqualTo(302);
    assertThat(head.post(desk + "/statement", "statement", "ونزيد على ذلك").status()).as("once").isEqualTo(409);
    assertThat(head.post(desk + "/answer", "version", "4", "outcome", "rejected", "answer", "نرفضه نحن بأنفسنا").status())
        .as("not by the unit itself").isEqualTo(404);

    assertThat(above.post(desk + "/answer", "version", "4", "outcome", "", "answer", "ثبتت صحة التظلم").status())
        .isEqualTo(422);
    Surfer.Page orderless =
        above.post(desk + "/answer", "version", "4", "outcome", "upheld", "answer", "ثبتت صحة التظلم");
    assertThat(orderless.status()).isEqualTo(422);
    assertThat(orderless.body()).contains("order-error").doesNotContain("⟦");
    assertThat(above.post(desk + "/answer", "version", "3", "outcome", "upheld", "answer", "ثبتت صحة التظلم", "order",
        "تعاد المعاينة").status()).as("an old page").isEqualTo(409);
    above.post(desk + "/answer", "version", "4", "outcome", "upheld", "answer", "ثبتت صحة التظلم", "order",
        "تعاد المعاينة دون رسوم جديدة");
    assertThat(surfer.get(lodged.location()).body()).contains("ثبتت صحة التظلم", "تعاد المعاينة دون رسوم جديدة");

    String page = head.get("/desk/grievances").body();
    assertThat(page).contains("تعاد المعاينة دون رسوم جديدة");
    String instruction = page.replaceAll("(?s).*action=\"(/desk/instructions/[0-9a-f-]{36})\".*", "$1");
    assertThat(head.post(instruction, "report", "").status()).isEqualTo(409);
    assertThat(sessions.official(port, Role.UNIT_HEAD, "حي حلوان").post(instruction, "report", "نُفذ كل شيء").status())
        .as("another unit's").isEqualTo(409);
    assertThat(head.post(instruction, "report", "أُعيدت المعاينة يوم الأحد").status()).isEqualTo(302);
    assertThat(surfer.get(lodged.location()).body()).contains("أُعيدت المعاينة يوم الأحد").doesNotContain("⟦");
    assertThat(facts(id)).extracting(Entry::type).containsExactly("GrievanceLodged", "GrievanceAcknowledged",
        "StatementAsked", "StatementGiven", "GrievanceAnswered", "InstructionCarriedOut");
    assertThat(facts(id)).noneMatch(fact -> fact.data().contains("معاينة"));
  }

  @Test
  void afterItsPeriodItIsTooLate() {
    UUID request = refused();
    clock.pass(Duration.ofDays(62));
    Surfer surfer = sessions.citizen(port, citizen);
    assertThat(surfer.get("/requests/" + request + "/grievance").body()).contains("لا يمكن تقديم تظلم هنا");
    assertThat(surfer.post("/requests/" + request + "/grievance", "told", TOLD).status()).isEqualTo(409);
    assertThat(grievances.own(citizen)).isEmpty();
  }

  @Test
  void twiceIsOnce() {
    UUID request = refused();
    lodging.against(citizen, request, TOLD);
    Surfer.Page again = sessions.citizen(port, citizen).post("/requests/" + request + "/grievance", "told", TOLD);
    assertThat(again.status()).isEqualTo(409);
    assertThat(again.body()).contains("سبق تقديمه").doesNotContain("⟦");
    assertThat(grievances.own(citizen)).hasSize(1);
  }

  @Test
  void onSomebodyElsesRequestThereIsNothing() {
    UUID request = refused();
    Actor.Citizen stranger = people.aCitizen();
    Surfer surfer = sessions.citizen(port, stranger);
    assertThat(surfer.get("/requests/" + request + "/grievance").status()).isEqualTo(404);
    assertThat(surfer.post("/requests/" + request + "/grievance", "told", TOLD).status()).isEqualTo(404);
    assertThat(surfer.get("/requests/" + request + "/rating").status()).isEqualTo(404);
    UUID id = lodging.against(citizen, request, TOLD);
    assertThat(surfer.get("/grievances/" + id).status()).isEqualTo(404);
    assertThatExceptionOfType(NotFound.class)
        .isThrownBy(() -> grievances.grievance(offices.above("حي شرق", Role.COMPLAINTS_OFFICER), id));
  }

  @Test
  void aDelayIsOneOnlyWhenTheOfficeIsLate() {
    UUID request = some.aRequest(citizen, UNIT, false);
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> lodging.against(citizen, request, TOLD))
        .satisfies(refused -> assertThat(refused.reasonKey()).isEqualTo("grievances.not-late"));
    clock.pass(Duration.ofDays(6));
    UUID id = lodging.against(citizen, request, TOLD);
    assertThat(grievances.grievance(citizen, id).about().kind()).isEqualTo(Grievance.Kind.DELAY);
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> lodging.against(citizen, request, TOLD));
  }

  @Test
  void whoeverHadAPartOrIsARelativeDoesNotExamineIt() {
    UUID refused = refused();
    UUID id = lodging.against(citizen, refused, TOLD);
    Actor.Staff movedUp = new Actor.Staff(head.staffId(), head.name(), officer.unitId(), Set.of("legal-officer"));
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> examination.acknowledge(movedUp, id, 1))
        .satisfies(no -> assertThat(no.reasonKey()).isEqualTo("grievances.had-part"));
    kinship.declare(officer, register.person(citizen.personId()).nationalId().orElseThrow(), Kin.Relation.COUSIN);
    assertThatExceptionOfType(Conflict.class).isThrownBy(() -> examination.acknowledge(officer, id, 1))
        .satisfies(no -> assertThat(no.reasonKey()).isEqualTo("grievances.too-close"));
    examination.acknowledge(offices.above(UNIT, Role.LEGAL_OFFICER), id, 1);
  }

  @Test
  void anAnswerThatIsLateIsAFactOnce() {
    UUID id = lodging.complaint(citizen, people.unit(UNIT).id(), Grievance.Category.PREMISES, "لا مقاعد في القاعة");
    times.run();
    assertThat(facts(id)).hasSize(1);
    clock.pass(Duration.ofDays(40));
    times.run();
    times.run();
    assertThat(facts(id)).extracting(Entry::type).containsExactly("GrievanceLodged", "GrievanceOverdue");
  }

  @Test
  void aComplaintNeedsItsOfficeItsKindAndWords() {
    Surfer surfer = sessions.citizen(port, citizen);
    Surfer.Page empty = surfer.post("/grievances/new", "unit", "EG99-99", "category", "weather", "told", "؟");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("unit-error", "category-error", "told-error").doesNotContain("⟦");
    Surfer.Page sent = surfer.post("/grievances/new", "unit", people.unit(UNIT).code(), "category", "behaviour", "told",
        "رفع الموظف صوته <b>عليّ</b>");
    assertThat(surfer.get(sent.location()).body()).contains("شكوى من المعاملة", "&lt;b&gt;").doesNotContain("⟦");
    assertThat(surfer.get("/grievances").body()).contains(sent.location()).doesNotContain("⟦");
  }

  @Test
  void anEndedRequestIsRatedOnce() {
    UUID open = some.aRequest(citizen, UNIT, false);
    Surfer surfer = sessions.citizen(port, citizen);
    assertThat(surfer.get("/requests/" + open + "/rating").status()).as("not over yet").isEqualTo(409);
    UUID request = refused();
    String rating = "/requests/" + request + "/rating";
    assertThat(surfer.get("/requests/" + request).body()).contains(rating);
    for (String none : List.of("", "0", "6", "٥.٥", "five")) {
      assertThat(surfer.post(rating, "stars", none).status()).as(none).isEqualTo(422);
    }
    assertThat(surfer.post(rating, "stars", "4", "text", "ش".repeat(1001)).status()).isEqualTo(422);
    assertThat(surfer.post(rating, "stars", "4", "text", "الانتظار قصير").status()).isEqualTo(302);
    assertThat(surfer.post(rating, "stars", "1").status()).as("once").isEqualTo(409);
    assertThat(surfer.get(rating).body()).contains("سُجل تقييمك").doesNotContain("⟦");
  }

  @Test
  void supervisorsSeeHowTheirOfficeWasRatedInNumbers() {
    String unit = "حي عين شمس";
    for (int n = 1; n <= 5; n++) {
      citizen = people.aCitizen();
      UUID request = refused(unit);
      assertThat(sessions.citizen(port, citizen).post("/requests/" + request + "/rating", "stars", n < 3 ? "1" : "5",
          "text", "رأي رقم " + n).status()).isEqualTo(302);
      String page = sessions.official(port, Role.SUPERVISOR, unit).get("/desk/ratings").body();
      assertThat(page.contains("رأي رقم 1")).as("no words of fewer than five").isEqualTo(n == 5);
      if (n == 5) {
        assertThat(page).contains("من 5 تقييمات", "60%", "40%").doesNotContain("⟦");
      }
    }
    assertThat(sessions.official(port, Role.SUPERVISOR, "حي حلوان").get("/desk/ratings").body()).doesNotContain(unit);
  }

  private UUID refused() {
    return refused(UNIT);
  }

  private UUID refused(String unit) {
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID request = some.underExamination(citizen, unit, false);
    some.inspect(request, some.holder(request, inspector));
    head = people.anOfficial(Role.UNIT_HEAD, unit);
    requests.decide(head, request, "decision#1", "refuse", WHY);
    return request;
  }

  private List<Entry> facts(UUID id) {
    return transactions.as(MACHINE, () -> journal.history("grievance:" + id));
  }
}
