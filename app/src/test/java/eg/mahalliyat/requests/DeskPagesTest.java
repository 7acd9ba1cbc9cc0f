package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The desk over HTTP, with forms as browsers send them and as nobody's browser would. */
@PlatformTest
class DeskPagesTest {
  private static final String UNIT = "حي منشأة ناصر";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired TestRequests shops;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  @Test
  void whateverStandsInTheAddressTheInboxIsThere() {
    some.aRequest(people.aCitizen(), UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    for (String query : List.of("?tab=nobodys", "?kind=dance&late=never", "?after=x_x_y", "?service=%3Cscript%3E",
        "?category=%27;--", "?text=%E2%80%8F%D8%B3%D8%A7", "?tab=mine&tab=pool", "?done=%3Cb%3E&last=..%2F..")) {
      Surfer.Page page = clerk.get("/desk" + query);
      assertThat(page.status()).as(query).isEqualTo(200);
      assertThat(page.body()).as(query).doesNotContain("<script>%", "<b>", "⟦", "href=\"/desk/../..");
    }
    assertThat(clerk.get("/desk?text=%00ab").status()).isEqualTo(400);
    assertThat(clerk.get("/desk?text=%2E%2E").status()).as("neither number nor name").isEqualTo(422);
    assertThat(clerk.get("/desk?text=" + "9".repeat(5000)).status()).isIn(200, 414, 422);
  }

  @Test
  void theFilterGoesWithHimToTheCaseAndBack() {
    UUID id = some.aRequest(people.aCitizen(), UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    assertThat(clerk.get("/desk?tab=pool&service=GEN-99").body()).contains("/desk/" + id + "?tab=pool&amp;service=GEN-99");
    Surfer.Page open = clerk.get("/desk/" + id + "?tab=pool&service=GEN-99");
    assertThat(open.body()).contains("href=\"/desk?tab=pool&amp;service=GEN-99\"");
    assertThat(clerk.post("/desk/" + id + "?tab=pool&service=GEN-99", "task", "completeness#1", "decision", "complete")
        .location()).startsWith("/desk?tab=pool&service=GEN-99&done=");
  }

  @Test
  void whoComesSecondReadsWhoHasItAndWhich() {
    UUID id = some.aRequest(people.aCitizen(), UNIT, false);
    Actor.Staff first = people.aClerkOf(UNIT);
    Surfer one = sessions.official(port, first);
    Surfer other = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    assertThat(one.post("/desk/" + id + "/take", "task", "completeness#1").location()).isEqualTo("/desk/" + id);
    assertThat(one.post("/desk/" + id + "/take", "task", "completeness#1").body()).contains("في عهدتك");
    for (Surfer.Page late : List.of(other.post("/desk/" + id + "/take", "task", "completeness#1"),
        other.post("/desk/" + id, "task", "completeness#1", "decision", "complete"))) {
      assertThat(late.status()).isEqualTo(409);
      assertThat(late.body()).contains("موظف للاختبار", requests.request(MACHINE, id).id().number().shown(), "مراجعة")
          .doesNotContain("⟦");
    }
    other.post("/desk/" + id + "/why", "reason", "colleague");
    assertThat(other.get("/desk/" + id).body()).contains("يعمل موظف للاختبار").doesNotContain("/desk/" + id + "/take");
    assertThat(one.post("/desk/" + id + "/put-back", "task", "completeness#1").location()).isEqualTo("/desk/" + id);
    assertThat(one.post("/desk/" + id + "/put-back", "task", "completeness#1").status()).as("sent twice").isEqualTo(409);
    assertThat(one.get("/desk/" + id).body()).contains("أُخذت من المهام المشتركة", "أُعيدت إلى المهام المشتركة");
  }

  @Test
  void anotherUnitsCaseIsNotThereWhateverIsSent() {
    UUID id = some.aRequest(people.aCitizen(), UNIT, false);
    Surfer stranger = sessions.official(port, Role.COUNTER_CLERK, "حي حلوان");
    Surfer head = sessions.official(port, Role.UNIT_HEAD, "حي حلوان");
    String note = UUID.randomUUID().toString();
    assertThat(stranger.get("/desk/" + id).status()).isEqualTo(404);
    for (String deed : List.of("/take", "/put-back", "/escalate", "/notes", "/remarks", "/undo")) {
      assertThat(stranger.post("/desk/" + id + deed, "task", "completeness#1", "note", note, "inside", "x", "remark", "x",
          "sure", "yes", "to-escalate-completeness-1", "supervisor", "why-escalate-completeness-1", "x",
          "reason-completeness-1", "x").status()).as(deed).isEqualTo(404);
    }
    assertThat(head.post("/desk/" + id + "/give", "task", "completeness#1", "to-give-completeness-1", note).status())
        .isEqualTo(404);
    assertThat(stranger.post("/desk/bulk", "pick", id + "/completeness#1", "deed", "completeness.complete").body())
        .contains("لا يوجد هذا الطلب");
    assertThat(count("inside_note", id) + count("remark", id)).isZero();
    assertThat(requests.request(MACHINE, id).id().version()).isEqualTo(1);
  }

  @Test
  void aSupervisorGivesItOnThePageAndErrorsStandAtTheirFields() {
    UUID id = some.aRequest(people.aCitizen(), UNIT, false);
    Actor.Staff clerk = people.aClerkOf(UNIT);
    Surfer supervisor = sessions.official(port, Role.SUPERVISOR, UNIT);
    supervisor.post("/desk/" + id + "/why", "reason", "supervision");
    assertThat(supervisor.get("/desk/" + id).body()).contains("to-give-completeness-1", clerk.staffId().toString());
    String give = "/desk/" + id + "/give";
    Surfer.Page nobody = supervisor.post(give, "task", "completeness#1", "deed", "give");
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.body()).contains("to-give-completeness-1-error");
    Surfer.Page bare = supervisor.post(give, "task", "completeness#1", "deed", "give", "to-give-completeness-1",
        clerk.staffId().toString());
    assertThat(bare.body()).contains("why-give-completeness-1-error");
    assertThat(supervisor.post(give, "task", "completeness#1", "deed", "give", "to-give-completeness-1",
        clerk.staffId().toString(), "why-give-completeness-1", "زميله في إجازة").location()).isEqualTo("/desk/" + id);
    assertThat(supervisor.get("/desk/" + id).body()).contains("أُسندت إلى موظف للاختبار", "زميله في إجازة");
    assertThat(sessions.official(port, clerk).get("/desk?tab=mine").body()).contains("/desk/" + id);
  }

  @Test
  void whatIsLeftToASuperiorNeedsAReasonAndStandsInTheHistory() {
    UUID id = some.aRequest(people.aCitizen(), UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    String up = "/desk/" + id + "/escalate";
    assertThat(clerk.post(up, "task", "completeness#1", "deed", "escalate", "to-escalate-completeness-1", "cashier").body())
        .contains("to-escalate-completeness-1-error");
    assertThat(clerk.post(up, "task", "completeness#1", "deed", "escalate", "to-escalate-completeness-1", "supervisor")
        .body()).contains("why-escalate-completeness-1-error");
    assertThat(clerk.post(up, "task", "completeness#1", "deed", "escalate", "to-escalate-completeness-1", "supervisor",
        "why-escalate-completeness-1", "أقاربي").location()).startsWith("/desk?done=");
    assertThat(clerk.get("/desk/" + id).body()).contains("رُفعت إلى رئيس", "أقاربي", "/desk/" + id + "/undo");
    assertThat(sessions.official(port, Role.SUPERVISOR, UNIT).get("/desk").body()).contains("/desk/" + id);
  }

  @Test
  void insideNotesStayInsideAndRemarksGoOutAfterASecondLook() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    String note = UUID.randomUUID().toString();
    assertThat(clerk.post("/desk/" + id + "/notes", "note", note, "inside", " \u200f ").body()).contains("inside-error");
    assertThat(clerk.post("/desk/" + id + "/notes", "note", note, "inside", "س".repeat(1001)).status()).isEqualTo(422);
    assertThat(clerk.post("/desk/" + id + "/notes", "note", "no-id", "inside", "سر").status()).isEqualTo(409);
    for (int i = 0; i < 2; i++) {
      assertThat(clerk.post("/desk/" + id + "/notes", "note", note, "inside", "سر بيننا <b>").location())
          .isEqualTo("/desk/" + id);
    }
    assertThat(count("inside_note", id)).as("the form sent twice").isEqualTo(1);
    Surfer.Page look = clerk.post("/desk/" + id + "/remarks", "note", note, "remark", "أحضر أصل العقد");
    assertThat(look.body()).contains("أحضر أصل العقد", "name=\"sure\"");
    assertThat(count("remark", id)).as("only looked at").isZero();
    for (int i = 0; i < 2; i++) {
      assertThat(clerk.post("/desk/" + id + "/remarks", "note", note, "remark", "أحضر أصل العقد", "sure", "yes").location())
          .isEqualTo("/desk/" + id);
    }
    assertThat(clerk.get("/desk/" + id).body()).contains("سر بيننا &lt;b", "أحضر أصل العقد");
    Surfer own = sessions.citizen(port, citizen);
    assertThat(own.get("/requests/" + id).body()).contains("أحضر أصل العقد").doesNotContain("سر بيننا", "هدى للاختبار");
    assertThat(new Surfer(port).get("/t/" + requests.request(MACHINE, id).id().trackingToken()).body())
        .contains("كتبت الجهة").doesNotContain("أحضر أصل العقد", "سر بيننا");
    assertThat(facts(Request.stream(id))).containsOnlyOnce("RemarkWritten").doesNotContain("InsideNoteWritten");
    assertThat(facts("case:" + id)).containsExactly("InsideNoteWritten");
  }

  @Test
  void rowLevelSecurityKeepsInsideNotesFromTheApplicant() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen, UNIT, false);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    clerk.post("/desk/" + id + "/notes", "note", UUID.randomUUID().toString(), "inside", "سر");
    for (Actor reader : List.of(citizen, new Actor.Holder(id), people.aClerkOf("حي حلوان"))) {
      assertThat(transactions.as(reader, () -> jdbc.sql("SELECT count(*) FROM requests.inside_note WHERE request_id = ?")
          .param(id).query(Integer.class).single())).as(reader.id()).isZero();
      assertThat(transactions.as(reader, () -> journal.history("case:" + id))).as(reader.id()).isEmpty();
    }
  }

  @Test
  void aRefusalNamesAReasonFromAListAndItsReaderFindsLawAndGrievance() {
    Actor.Citizen citizen = people.aCitizen();
    String unit = "حي 15 مايو";
    Actor.Staff inspector = people.anOfficial(Role.INSPECTOR, unit);
    UUID id = some.underExamination(citizen, unit, false);
    await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    some.inspect(id, inspector);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, unit);
    assertThat(head.get("/desk/endorsements").body()).contains(requests.request(MACHINE, id).id().number().shown(), "2.5")
        .doesNotContain("⟦");
    assertThat(head.get("/desk/" + id).body()).contains("value=\"R-04\"", "value=\"GEN-R-01\"").doesNotContain("SHP-R-01");
    String at = "/desk/" + id;
    assertThat(head.post(at, "task", "decision#1", "decision", "refuse", "text-refuse", "لا يصلح").body())
        .as("no reason").contains("reasons-refuse-error");
    for (String code : List.of("R-99", "SHP-R-01", "no_such_key")) {
      assertThat(head.post(at, "task", "decision#1", "decision", "refuse", "reasons-refuse", code, "text-refuse", "لا")
          .status()).as(code).isEqualTo(422);
    }
    assertThat(head.post(at, "task", "decision#1", "decision", "refuse", "reasons-refuse", "R-04").body())
        .as("no words").contains("text-refuse-error");
    assertThat(head.post(at, "task", "decision#1", "decision", "refuse", "reasons-refuse", "R-04", "text-refuse",
        "سدد ما عليك أولًا").location()).contains("done=");
    assertThat(requests.request(MACHINE, id).state().end()).isEqualTo(End.REFUSED);
    assertThat(sessions.citizen(port, citizen).get("/requests/" + id).body()).contains("مستحقات محلية", "43/1979", "R-04",
        "سدد ما عليك أولًا", "التظلم").doesNotContain("⟦");
    assertThat(head.get(at).body()).as("the history").contains("R-04");
  }

  @Test
  void aSafeDecisionIsTakenForManyAndTheListSaysWhichWentAndWhy() {
    String unit = "حي وسط القاهرة";
    List<UUID> ids = List.of(some.aRequest(people.aCitizen(), unit, false), some.aRequest(people.aCitizen(), unit, false),
        some.aRequest(people.aCitizen(), unit, false), some.aRequest(people.aCitizen(), unit, false));
    Actor.Staff colleague = people.aClerkOf(unit);
    requests.decide(colleague, ids.get(2), "completeness#1", "complete", Grounds.NONE);
    sessions.official(port, colleague).post("/desk/" + ids.get(3) + "/take", "task", "completeness#1");
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, unit);
    assertThat(clerk.get("/desk").body()).contains("name=\"pick\"", "completeness.complete")
        .doesNotContain("completeness.incomplete");
    Surfer.Page result = clerk.post("/desk/bulk", "pick", ids.get(0) + "/completeness#1", "pick",
        ids.get(1) + "/completeness#1", "pick", ids.get(2) + "/completeness#1", "pick", ids.get(3) + "/completeness#1",
        "pick", "nonsense", "pick", UUID.randomUUID() + "/completeness#1", "deed", "completeness.complete");
    assertThat(result.status()).isEqualTo(200);
    assertThat(result.body()).contains("سُجل اثنان", "سبقك موظف للاختبار", "يعمل عليه الآن موظف للاختبار",
        "لا يوجد هذا الطلب").doesNotContain("⟦");
    assertThat(requests.request(MACHINE, ids.get(0)).state().stage()).isEqualTo("examination");
    assertThat(clerk.post("/desk/bulk", "pick", ids.get(0) + "/completeness#1", "deed", "completeness.complete").body())
        .as("sent twice").contains("سبق أن اتخذت قرارك");
    UUID fresh = some.aRequest(people.aCitizen(), unit, false);
    assertThat(clerk.post("/desk/bulk", "pick", fresh + "/completeness#1", "deed", "completeness.incomplete").body())
        .contains("في كل طلب على حدة");
    assertThat(clerk.post("/desk/bulk", "pick", fresh + "/completeness#1", "deed", "decision.approve").body())
        .contains("غيرها");
    assertThat(clerk.post("/desk/bulk", "deed", "completeness.complete").status()).isEqualTo(422);
    assertThat(clerk.post("/desk/bulk", "pick", fresh + "/completeness#1").status()).isEqualTo(422);
    assertThat(requests.request(MACHINE, fresh).id().version()).isEqualTo(1);
  }

  @Test
  void citizensAndVisitorsHaveNoDesk() {
    Surfer citizen = sessions.citizen(port, people.aCitizen());
    for (String path : List.of("/desk/endorsements", "/desk?tab=mine")) {
      assertThat(citizen.get(path).status()).as(path).isIn(302, 403, 404);
      assertThat(new Surfer(port).get(path).status()).as(path).isEqualTo(302);
    }
  }

  private int count(String table, UUID id) {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT count(*) FROM requests." + table + " WHERE request_id = ?")
        .param(id).query(Integer.class).single());
  }

  private List<String> facts(String stream) {
    return transactions.as(MACHINE, () -> journal.history(stream)).stream().map(Entry::type).toList();
  }
}
