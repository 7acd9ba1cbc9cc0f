package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.pictures.Mark;
import eg.mahalliyat.pictures.PictureCheck;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.pictures.StageText;
import eg.mahalliyat.platform.TestWords;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Actor;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Context;
import eg.mahalliyat.procedure.Decided;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.shared.WorkingDays;
import java.time.DayOfWeek;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The picture of a request's own way: what is behind, where it is, what may come, what it is spared. */
class RequestWayPictureTest {
  private static final Grounds NAMED = new Grounds("The paper cannot be read", List.of("other"), List.of("TENURE"));
  private static final Context CONTEXT = new Context(
      Map.of("answers", Map.of("delivery", "electronic")), new WorkingDays(Set.of(DayOfWeek.FRIDAY), Set.of()));

  private final Service service =
      Shipped.services().stream().filter(s -> s.code().equals("SHP-02")).findFirst().orElseThrow();
  private final Procedure procedure = service.definition().procedure();
  private final Web web = TestWords.web(Words.ENGLISH);
  private final List<String> entered = new ArrayList<>();
  private Instant now = Instant.parse("2026-05-03T08:00:00Z");
  private @Nullable State state;

  @Test
  void theFirstStageIsPresentAndEverythingElseMayCome() {
    take(new Command.Begin("citizen"));

    assertThat(mark("intake")).isEqualTo(Mark.PRESENT);
    assertThat(List.of(mark("completion"), mark("examination"), mark("handover"))).containsOnly(Mark.OPEN);
    assertThat(taken()).isEmpty();
  }

  @Test
  void aCompletionIsPassedOnceItIsSupplied() {
    take(new Command.Begin("citizen"));
    decide("completeness#1", "incomplete", "counter-clerk", NAMED);
    assertThat(mark("completion")).isEqualTo(Mark.PRESENT);
    assertThat(mark("intake")).isEqualTo(Mark.PASSED);
    take(new Command.Supply("complete#1", "citizen"));

    assertThat(mark("intake")).isEqualTo(Mark.PRESENT);
    assertThat(mark("completion")).isEqualTo(Mark.PASSED);
    assertThat(taken()).containsExactly("Something has to be completed", "After that");
  }

  @Test
  void whatWasTakenBackIsNotPassed() {
    take(new Command.Begin("citizen"));
    decide("completeness#1", "complete", "counter-clerk", Grounds.NONE);
    take(new Command.Undo("completeness#1", new Actor("counter-clerk-1", Set.of("counter-clerk")), "A slip"));

    assertThat(mark("intake")).isEqualTo(Mark.PRESENT);
    assertThat(mark("examination")).isEqualTo(Mark.OPEN);
    assertThat(taken()).isEmpty();
  }

  @Test
  void aRefusedRequestIsSparedWhatWouldHaveFollowed() {
    take(new Command.Begin("citizen"));
    decide("completeness#1", "complete", "counter-clerk", Grounds.NONE);
    decide("debts#1", "owes", "revenue-officer", new Grounds("Rent of May", List.of("rent"), List.of()));
    decide("decision#1", "refuse", "unit-head", new Grounds("Rent of May", List.of("dues_owed"), List.of()));

    assertThat(List.of(mark("intake"), mark("examination"), mark("endorsement"))).containsOnly(Mark.PASSED);
    assertThat(List.of(mark("completion"), mark("licence-fee"), mark("handover"))).containsOnly(Mark.SPARED);
    assertThat(taken()).containsExactly("The request is complete",
        "Something is owed; advice to the next: Refuse the request", "Refuse the request");
    PictureCheck.holds(picture(), procedure, false);
    assertThat(picture().signs()).as("the legend's signs are drawn too").contains("review", "endorsement", "passed");
    PictureCheck.keep("SHP-02-refused-en", web, PictureCheck.html(web, picture()));
  }

  private void decide(String task, String decision, String role, Grounds grounds) {
    take(new Command.Decide(task, decision, new Actor(role + "-1", Set.of(role)), grounds, Findings.NONE));
  }

  private void take(Command command) {
    now = now.plusSeconds(3600);
    var moved = (Decided.Moved) procedure.decide(state, command, CONTEXT, now);
    state = moved.state();
    for (ProcedureFact fact : moved.facts()) {
      if (fact instanceof ProcedureFact.StageEntered stage) {
        entered.add(stage.stage());
      }
    }
  }

  private ProcedurePicture picture() {
    return ProcedurePicture.of(
        web, procedure, service.words(Words.ENGLISH)::find, Objects.requireNonNull(state), entered);
  }

  private Mark mark(String stage) {
    return picture().stages().stream().filter(s -> s.key().equals(stage)).findFirst().orElseThrow().mark();
  }

  private List<String> taken() {
    return picture().stages().stream().flatMap(stage -> stage.rules().stream()).filter(StageText.Rule::taken)
        .map(StageText.Rule::label).toList();
  }
}
