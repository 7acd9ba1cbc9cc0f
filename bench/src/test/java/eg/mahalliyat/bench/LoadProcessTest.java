package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LoadProcessTest {
  @Test
  void whatTheGeneratorStartedIsNotItsOwnTime() throws Exception {
    Process busy = new ProcessBuilder("sh", "-c", "while :; do :; done").start();
    try {
      LoadProcess child = new LoadProcess(busy.pid(), true);
      LoadProcess family = new LoadProcess(ProcessHandle.current().pid(), true);
      while (child.cpuMillis() < 300) {
        Thread.onSpinWait();
      }

      assertThat(family.cpuMillis() - LoadProcess.self().cpuMillis()).isGreaterThanOrEqualTo(250);
      assertThat(LoadProcess.self().residentKb()).isPositive();
      assertThat(child.memoryKb()).isPositive();
    } finally {
      busy.destroyForcibly();
    }
  }
}
