package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class StartBenchTest {
  @TempDir Path folder;

  @Test
  void startsWithANewDatabaseAndWithAnOldOne() throws Exception {
    Map<String, Double> figures = new StartBench(LoadSetup.in(folder.resolve("run"))).run(1);

    assertThat(figures).containsKeys("start_cold_s", "start_cold_cpu_s", "start_warm_s", "start_warm_cpu_s", "rss_mb", "pg_mb");
    assertThat(figures).allSatisfy((name, value) -> assertThat(value).as(name).isPositive());
  }
}
