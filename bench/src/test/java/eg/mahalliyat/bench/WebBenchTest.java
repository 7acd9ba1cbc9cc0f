package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it measures, never how fast: a tenth of the load for a moment. */
@Tag("slow")
class WebBenchTest {
  @TempDir Path folder;

  @Test
  void everybodyGetsTheRightAnswerAndTheBooksAgree() throws Exception {
    WebPlan plan = new WebPlan(5, 5, 0.1, false);

    List<WebMeasured> measured = new WebBench(LoadSetup.in(folder.resolve("run")), plan).run();
    Map<String, Double> figures = WebReport.figures(measured, plan);

    assertThat(figures).containsEntry("web_errors", 0.0).containsKeys("web_nation_p99_ms", "web_submit_p99_ms",
        "web_receipt_p99_ms", "web_track_p99_ms", "web_notice_p99_ms", "web_inbox_p99_ms", "web_guide_p99_ms",
        "web_generator_cpu_percent", "web_settled_s").doesNotContainKey("web_break_factor");
    assertThat(arrived(measured.getLast(), "submit")).isEqualTo(10);
    assertThat(arrived(measured.getLast(), "track")).isEqualTo(100);
    assertThat(arrived(measured.getLast(), "notice")).isEqualTo(25);
    assertThat(WebReport.table(measured)).contains("guide", "inbox", "nation x0.1");
  }

  private static long arrived(WebMeasured part, String who) {
    return Objects.requireNonNull(part.tallies().get(who)).count();
  }
}
