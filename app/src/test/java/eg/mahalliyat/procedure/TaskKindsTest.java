package eg.mahalliyat.procedure;

import static eg.mahalliyat.procedure.Permit.CLERK;
import static eg.mahalliyat.procedure.Permit.HEAD;
import static eg.mahalliyat.procedure.Permit.INSPECTOR;
import static eg.mahalliyat.procedure.Permit.OFFICER;
import static eg.mahalliyat.procedure.Permit.SEEN;
import static eg.mahalliyat.procedure.Played.WHY;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.procedure.Command.Allocated;
import eg.mahalliyat.procedure.Command.Assign;
import eg.mahalliyat.procedure.Command.Decide;
import eg.mahalliyat.procedure.Command.Elapsed;
import eg.mahalliyat.procedure.Command.Issued;
import eg.mahalliyat.procedure.Command.Reply;
import eg.mahalliyat.procedure.Command.Settle;
import eg.mahalliyat.procedure.ProcedureFact.LetterAnswered;
import eg.mahalliyat.procedure.ProcedureFact.SiteInspected;
import eg.mahalliyat.procedure.ProcedureFact.TaskOpened;
import eg.mahalliyat.shared.WorkingDays;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/** Letters, inspections, allocations and waits. */
class TaskKindsTest {
  @Test
  void severalBillsOfOneStageAreAllPaid() {
    Played it = Played.permit(Map.of("visit", "yes"));
    it.decides("completeness#1", "complete", CLERK);
    assertThat(it.open()).containsExactly("pay_file#1", "pay_visit#1");
    it.does(new Settle("pay_visit#1"));
    assertThat(it.state().stage()).isEqualTo("application");
    it.does(new Settle("pay_file#1"));
    assertThat(it.state().stage()).isEqualTo("examination");
  }

  @Test
  void aLetterWaitsForItsAnswerAndTheClockStandsStill() {
    Played it = examined(Map.of("road", "main"));
    assertThat(it.dueOn("traffic#1")).isEqualTo(LocalDate.of(2026, 5, 13));
    assertThat(it.state().clock().stop()).isNotNull().extracting(LegalClock.Stop::reason).isEqualTo("letter");
    LocalDate due = Renewal.date(it.state().clock().dueAt());

    it.on(8).decides("papers#1", "clear", OFFICER);
    assertThat(it.refuses(new Decide("traffic#1", "agrees", OFFICER, WHY))).isEqualTo("wrong-kind");
    assertThat(it.refuses(new Reply("traffic#1", "agrees", CLERK, WHY, "12"))).isEqualTo("not-yours");
    assertThat(it.refuses(new Reply("traffic#1", "agrees", OFFICER, WHY, " "))).isEqualTo("reference-missing");
    assertThat(it.refuses(new Reply("traffic#1", "objects", OFFICER, Grounds.NONE, "12"))).isEqualTo("text-missing");
    Decided.Moved moved = it.does(new Reply("traffic#1", "objects", OFFICER, WHY, "4411 of 10 May"));

    assertThat(moved.facts()).contains(new LetterAnswered("traffic#1", "4411 of 10 May", null));
    assertThat(it.state().stage()).isEqualTo("endorsement");
    assertThat(it.task("decision#1").opening().suggested()).isEqualTo("refuse");
    assertThat(it.state().clock().running()).isTrue();
    // Five working days between Sunday the 3rd and Monday the 11th without the holiday on Thursday.
    assertThat(Renewal.date(it.state().clock().dueAt())).isEqualTo(Renewal.CALENDAR.plusWorking(
        due.atStartOfDay(WorkingDays.CAIRO).toInstant(), 5)
        .atZone(WorkingDays.CAIRO).toLocalDate());
    assertThat(it.procedure.findings(it.state())).containsEntry("traffic.reference", "4411 of 10 May");
  }

  @Test
  void aLetterIsOfferedWithItsAddressee() {
    Played it = examined(Map.of("road", "main"));
    assertThat(it.procedure.offers(it.state(), OFFICER)).filteredOn(o -> o.kind() == TaskKind.LETTER).singleElement()
        .satisfies(offer -> assertThat(offer.work().object()).isEqualTo("TRAFFIC"));
  }

  @Test
  void anInspectionBringsWhatTheDefinitionWants() {
    Played it = visited();
    var tooFew = new Findings(SEEN.checklist(), List.of("photo-1", "photo-1"), SEEN.place());
    var nowhere = new Findings(SEEN.checklist(), SEEN.photographs(), null);
    var paris = new Findings(SEEN.checklist(), SEEN.photographs(),
        new Findings.Place(new BigDecimal("48.85"), new BigDecimal("2.35")));
    assertThat(it.refuses(inspects(Findings.NONE))).isEqualTo("finding-missing");
    assertThat(it.refuses(inspects(tooFew))).isEqualTo("photographs-missing");
    assertThat(it.refuses(inspects(nowhere))).isEqualTo("coordinates-missing");
    assertThat(it.refuses(inspects(paris))).isEqualTo("coordinates-wrong");
    assertThat(it.refuses(inspects(seen("area_m2", "large")))).isEqualTo("finding-wrong");
    assertThat(it.refuses(inspects(seen("frontage_clear", "perhaps")))).isEqualTo("finding-wrong");
    assertThat(it.refuses(inspects(seen("remark", " ")))).isEqualTo("finding-wrong");
    assertThat(it.refuses(inspects(seen("colour", "red")))).isEqualTo("no-such-finding");

    assertThat(it.does(inspects(SEEN)).facts()).contains(new SiteInspected("site#1", SEEN));
    assertThat(it.procedure.findings(it.state())).containsEntry("site.area_m2", "45.5");
  }

  @Test
  void onlyAnInspectionFindsAnything() {
    Played it = examined(Map.of());
    assertThat(it.refuses(new Decide("papers#1", "clear", OFFICER, WHY, SEEN))).isEqualTo("no-such-finding");
    var photographs = new Findings(Map.of(), List.of("photo-1"), null);
    assertThat(it.refuses(new Decide("papers#1", "clear", OFFICER, WHY, photographs))).isEqualTo("too-many-photographs");
  }

  @Test
  void conditionsSeeWhatWasFound() {
    Played it = visited();
    it.does(inspects(seen("area_m2", "120.25")));
    it.decides("papers#1", "clear", OFFICER);
    assertThat(it.state().stage()).isEqualTo("board");
  }

  @Test
  void anAllocationTakesFromAnInventory() {
    Played it = paid(Map.of());
    assertThat(it.task("plot#1").role()).isEqualTo("licence-officer");
    assertThat(it.refuses(new Allocated("plot#1", "B-12", null))).isEqualTo("not-yours");
    assertThat(it.refuses(new Allocated("plot#1", "", OFFICER))).isEqualTo("reference-missing");
    it.does(new Allocated("plot#1", "B-12", OFFICER));
    assertThat(it.task("plot#1").decision()).isEqualTo("B-12");
    assertThat(it.procedure.findings(it.state())).containsEntry("plot.reference", "B-12");
    assertThat(it.state().stage()).isEqualTo("term");
  }

  @Test
  void aWaitIsOverWhenItsDayBeginsOrItsTermIsOver() {
    Played it = paid(Map.of("held_on", "2026-05-20"));
    Decided.Moved moved = it.does(new Allocated("plot#1", "B-12", OFFICER));
    assertThat(moved.facts()).anySatisfy(fact -> assertThat(fact).isInstanceOfSatisfying(TaskOpened.class,
        opened -> assertThat(opened.kind()).isEqualTo(TaskKind.WAIT)));
    assertThat(it.dueOn("pause#1")).isEqualTo(LocalDate.of(2026, 5, 6));
    assertThat(it.refuses(new Elapsed("pause#1"))).isEqualTo("not-yet");
    it.on(4).does(new Elapsed("pause#1"));
    assertThat(it.on(16).refuses(new Elapsed("until_then#1"))).isEqualTo("not-yet");
    it.on(17).does(new Elapsed("until_then#1"));
    it.does(new Issued("licence#1", "P-1"));
    assertThat(it.state().end()).isEqualTo(End.COMPLETED);
  }

  @Test
  void theStateStaysSmallAndIsTheSameAfterJson() {
    Played it = visited();
    it.does(inspects(SEEN));
    var mapper = JsonMapper.builder().build();
    String json = mapper.writeValueAsString(it.state());
    assertThat(json).doesNotContain("null", "[]").contains("\"area_m2\":\"45.5\"");
    assertThat(mapper.readValue(json, State.class)).isEqualTo(it.state());
  }

  private static Decide inspects(Findings findings) {
    return new Decide("site#1", "conforms", INSPECTOR, Grounds.NONE, findings);
  }

  private static Findings seen(String key, String value) {
    var checklist = new HashMap<>(SEEN.checklist());
    checklist.put(key, value);
    return new Findings(checklist, SEEN.photographs(), SEEN.place());
  }

  static Played examined(Map<String, String> answers) {
    Played it = Played.permit(answers);
    it.decides("completeness#1", "complete", CLERK);
    it.does(new Settle("pay_file#1"));
    if (it.state().stage().equals("application")) {
      it.does(new Settle("pay_visit#1"));
    }
    return it;
  }

  static Played visited() {
    Played it = examined(Map.of("visit", "yes"));
    it.does(new Assign("site#1", INSPECTOR, ""));
    return it;
  }

  private static Played paid(Map<String, String> answers) {
    Played it = examined(answers);
    it.decides("papers#1", "clear", OFFICER);
    it.decides("decision#1", "approve", HEAD);
    it.does(new Settle("pay#1"));
    return it;
  }
}
