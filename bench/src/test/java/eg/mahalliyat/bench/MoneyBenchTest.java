package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyBenchTest {
  @TempDir Path folder;

  @Test
  void tenMinutesOfFiftyAreThirtyThousand() {
    MoneyPlan plan = MoneyPlan.read(new String[] {"--warm", "0.001"});

    assertThat(plan.arrivals(plan.notices())).isEqualTo(30_000);
    assertThat(plan.arrivals(plan.submissions())).isEqualTo(12_000);
    assertThatThrownBy(() -> MoneyPlan.read(new String[] {"--notice", "5"}))
        .isInstanceOf(IllegalArgumentException.class);
  }

  /** That it measures, never how fast. */
  @Test
  @Tag("slow")
  void eachPaymentStandsOnceWhileRequestsAreSubmitted() throws Exception {
    MoneyPlan plan = new MoneyPlan(3, 0.1, 10, 2, 3);

    DrillOutcome outcome = new MoneyBench(LoadSetup.in(folder.resolve("run")), plan).run();

    assertThat(outcome.wrong()).isEmpty();
    assertThat(outcome.line()).contains("notices=73 applied=72 refused=1 ", " doubled=0 lost=0 difference_piastres=0 ",
        "notice_p99_ms=", "submit_p99_ms=", "inquiry_p99_ms=", " submitted=14 ");
  }
}
