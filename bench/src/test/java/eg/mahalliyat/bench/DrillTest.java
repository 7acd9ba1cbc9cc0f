package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Small drills, whole: with nodes as processes of their own. */
@Tag("slow")
class DrillTest {
  @TempDir Path folder;

  @Test
  void twoClerksAtTwoNodesDecideEachTaskOnce() throws Exception {
    DrillOutcome outcome = run(Drill.Kind.TWO_CLERKS, "--rounds", "9");

    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.line()).isEqualTo("rounds=9 won=9 told=9 doubled=0 lost=0 licences=2");
  }

  @Test
  void aDecisionThatStandsTwiceIsFoundAfterANodeDied() throws Exception {
    DrillOutcome outcome = run(Drill.Kind.KILL_NODE, "--decisions", "40", "--spoil", "doubled");

    assertThat(outcome.wrong()).containsExactly("doubled is 1 and must be 0");
    assertThat(outcome.line()).contains("decisions=40 ", "lost=0 ", "unfinished=0 ");
  }

  @Test
  void everyPaymentStandsOnceThoughThePlatformAndItsDatabaseDie() throws Exception {
    DrillOutcome outcome = run(Drill.Kind.PAYMENTS, "--notices", "200", "--kill", "--restart");

    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.line()).startsWith("notices=200 applied=196 refused=4 doubled=0 lost=0 difference_piastres=0 ")
        .contains(" kills=3 restarts=3 ");
  }

  @Test
  void aPiastreTooMuchInTheBooksIsFoundAfterTheProviderWasDown() throws Exception {
    DrillOutcome outcome =
        run(Drill.Kind.OUTAGE, "--citizens", "8", "--outage", "5s", "--spoil", "difference");

    assertThat(outcome.wrong()).containsExactly("difference_piastres is -1 and must be 0");
    assertThat(outcome.line()).contains("doubled=0 lost=0 ", " numbers=8 refunds=2 refunds_failed=2 ");
  }

  private DrillOutcome run(Drill.Kind kind, String... words) throws Exception {
    return kind.deed(words).run(LoadSetup.in(folder.resolve("run")));
  }
}
