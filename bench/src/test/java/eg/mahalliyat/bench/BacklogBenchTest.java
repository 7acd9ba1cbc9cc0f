package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class BacklogBenchTest {
  @TempDir Path folder;

  @Test
  void measuresSmallBacklogsToo() throws Exception {
    try (Server server = Server.start(folder.resolve("postgres"))) {
      Map<String, Double> figures = new BacklogBench(server, folder, new BacklogBench.Plan(2_000, 2, 1)).run();
      assertThat(figures).containsOnlyKeys("inbox_p50_ms", "inbox_p99_ms", "track_p50_ms", "track_p99_ms",
          "search_p50_ms", "search_p99_ms", "head_p50_ms", "head_p99_ms", "load_seconds", "backlog_rate_empty",
          "backlog_rate_full", "backlog_slowdown").allSatisfy((_, figure) -> assertThat(figure).isPositive());
    }
  }
}
