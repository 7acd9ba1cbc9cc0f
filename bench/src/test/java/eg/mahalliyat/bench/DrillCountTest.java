package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DrillCountTest {
  private static final UUID ONE = new UUID(0, 1);
  private static final UUID OTHER = new UUID(0, 2);
  private static final DrillDecision DECIDED = new DrillDecision(ONE, "completeness#1", "staff:a", "complete");
  private static final DrillDecision OTHERWISE = new DrillDecision(ONE, "completeness#1", "staff:b", "incomplete");

  @Test
  void whatSomebodyWasToldOfAndIsNotThereIsLost() {
    assertThat(DrillCount.lost(List.of(DECIDED), List.of(DECIDED, OTHERWISE))).isZero();
    assertThat(DrillCount.lost(List.of(DECIDED), List.of())).isOne();
    assertThat(DrillCount.lost(List.of(DECIDED), List.of(OTHERWISE))).as("a colleague's stands there instead").isOne();
    assertThat(DrillCount.lost(List.of(DECIDED, OTHERWISE), List.of(OTHERWISE))).as("both were told").isOne();
  }

  @Test
  void whatMayBeThereOnceAndIsThereTwiceIsDoubled() {
    assertThat(DrillCount.doubled(List.of(ONE, OTHER))).isZero();
    assertThat(DrillCount.doubled(List.of(ONE, OTHER, ONE, ONE))).isEqualTo(2);
    assertThat(DrillCount.doubled(List.of(DECIDED.once(), OTHERWISE.once()))).as("one task, decided twice").isOne();
    assertThat(DrillCount.doubled(List.of(DECIDED.once(), new DrillDecision.Once(ONE, "debts#1")))).isZero();
  }

  @Test
  void anOutcomeIsOneLineAndSaysWhatIsWrong() {
    DrillOutcome well = new DrillOutcome().count("rounds", 200).must("won", 200, 200).must("lost", 0, 0);
    assertThat(well.line()).isEqualTo("rounds=200 won=200 lost=0");
    assertThat(well.wrong()).isEmpty();
    DrillOutcome badly = new DrillOutcome().must("won", 199, 200).must("lost", 1, 0).must("doubled", 0, 0);
    assertThat(badly.line()).isEqualTo("won=199 lost=1 doubled=0");
    assertThat(badly.wrong()).containsExactly("won is 199 and must be 200", "lost is 1 and must be 0");
  }
}
