package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EngineBenchTest {
  @Test
  void saysWhatItDoesNotUnderstand() {
    assertThatThrownBy(() -> EngineOptions.of(List.of("--callers", "many"))).hasMessageContaining("many");
    assertThatThrownBy(() -> EngineOptions.of(List.of("--round", "3"))).hasMessageContaining("--round");
    assertThatThrownBy(() -> EngineOptions.of(List.of("--rounds"))).hasMessageContaining("--rounds");
  }

  @Test
  void comparesTheRoundsThatRanSideBySide() {
    EngineOptions options = EngineOptions.of(List.of("--contenders", "mahalliyat,flowable", "--callers", "16"));
    List<Round> rounds = List.of(round("mahalliyat", 100), round("flowable", 10), round("mahalliyat", 20),
        round("flowable", 1), round("mahalliyat", 90), round("flowable", 30));
    Map<String, Double> values = new EngineReport(options, rounds, Map.of()).values();
    assertThat(values).containsEntry("ratio_flowable", 10.0).containsEntry("mahalliyat_rate_16", 90.0)
        .doesNotContainKey("ratio_limit");
  }

  @Test
  @Tag("slow")
  void takesRequestsFromSubmissionToIssueInTurnWithAPeer(@TempDir Path folder) throws Exception {
    EngineOptions options = EngineOptions.of(List.of("--contenders", "mahalliyat,operaton", "--callers", "2",
        "--rounds", "1", "--seconds", "1"));
    try (Server server = Server.start(folder.resolve("postgres"));
        EngineBench bench = new EngineBench(server, folder, options)) {
      Map<String, Double> values = bench.run().values();
      assertThat(values.get("mahalliyat_rate_2")).isPositive();
      assertThat(values.get("operaton_rate_2")).isPositive();
      assertThat(values.get("mahalliyat_round_trips")).as("read; write and commit").isBetween(1.9, 2.2);
      assertThat(values).containsKeys("ratio_operaton", "mahalliyat_wal_bytes", "mahalliyat_table_bytes");
    }
  }

  private static Round round(String contender, double rate) {
    return new Round(contender, 16, new Measured(8, rate, 1, 1, 1, 1, 3), 1, 1);
  }
}
