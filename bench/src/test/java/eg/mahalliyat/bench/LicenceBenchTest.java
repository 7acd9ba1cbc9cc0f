package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is measured and drilled of licences, in the small. */
@Tag("slow")
class LicenceBenchTest {
  @TempDir Path folder;

  @Test
  void sealsLicencesAndSaysWhatTakesTheTime() throws Exception {
    Map<String, Double> figures = SealBench.measured(1, 1);
    assertThat(figures.get("sealed_per_s")).isPositive();
    double each = figures.getOrDefault("print_ms", 0.0) + figures.getOrDefault("seal_ms", 0.0);
    double busy = each * figures.getOrDefault("sealed", 0.0);
    assertThat(busy).as("milliseconds of the second that the two parts explain").isGreaterThan(500);
  }

  @Test
  void checksCodesOnLine() throws Exception {
    Map<String, Double> figures = new VerifyBench(LoadSetup.in(folder.resolve("verify"))).run(40, 20, 1, 2);
    assertThat(figures).containsEntry("wrong", 0.0);
    assertThat(figures.get("verifications_per_s")).isEqualTo(20.0);
    assertThat(figures.get("p99_ms")).isPositive();
  }

  @Test
  void numbersAreGivenOnceAndWithoutAGapAlthoughNodesDie() throws Exception {
    DrillOutcome outcome = NumberingDrill.run(LoadSetup.in(folder.resolve("drill")), 9, NumberingDrill.Spoil.NOTHING);
    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.line()).contains("kills=2 licences=9 issued=9 doubled=0 unrecorded_gaps=0");
  }

  @Test
  void aGapOrANumberGivenTwiceIsFoundOut() throws Exception {
    assertThat(NumberingDrill.run(LoadSetup.in(folder.resolve("gap")), 3, NumberingDrill.Spoil.GAP).wrong())
        .contains("unrecorded_gaps is 1 and must be 0");
    assertThat(NumberingDrill.run(LoadSetup.in(folder.resolve("twice")), 3, NumberingDrill.Spoil.DOUBLED).wrong())
        .contains("doubled is 1 and must be 0");
  }
}
