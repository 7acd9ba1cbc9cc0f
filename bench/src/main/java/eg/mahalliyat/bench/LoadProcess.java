package eg.mahalliyat.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * What Linux knows of a process: time on the processors, memory.
 *
 * @param family whether its children count, too; of this program they are what it measures
 */
record LoadProcess(long pid, boolean family) {
  private static final int MILLIS_PER_TICK = 10;

  static LoadProcess self() {
    return new LoadProcess(ProcessHandle.current().pid(), false);
  }

  /** The PostgreSQL that a platform keeps in its home folder. */
  static LoadProcess database(Path home) throws IOException {
    return new LoadProcess(Long.parseLong(postmaster(home).getFirst().strip()), true);
  }

  /** Where that PostgreSQL listens. */
  static String databaseUrl(Path home) throws IOException {
    return "jdbc:postgresql://127.0.0.1:" + postmaster(home).get(3).strip() + "/mahalliyat";
  }

  private static List<String> postmaster(Path home) throws IOException {
    return Files.readAllLines(home.resolve("database/data/postmaster.pid"));
  }

  /** Time on the processors so far, of the process; of its family with those that it has waited for. */
  long cpuMillis() throws IOException {
    long ticks = 0;
    for (long one : tree()) {
      String stat = read(one, "stat");
      if (!stat.isEmpty()) {
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        ticks += Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
        ticks += family && one == pid ? Long.parseLong(fields[13]) + Long.parseLong(fields[14]) : 0;
      }
    }
    return ticks * MILLIS_PER_TICK;
  }

  /** Memory of the process and its children in kB, a page that several share counted once. */
  long memoryKb() throws IOException {
    long all = 0;
    for (long one : tree()) {
      all += number(read(one, "smaps_rollup"), "Pss:");
    }
    return all;
  }

  /** Memory of the process alone in kB, as {@code ps} shows it. */
  long residentKb() throws IOException {
    return number(read(pid, "status"), "VmRSS:");
  }

  private List<Long> tree() {
    List<Long> all = new ArrayList<>(List.of(pid));
    if (!family) {
      return all;
    }
    ProcessHandle.of(pid).ifPresent(root -> {
      try (Stream<ProcessHandle> below = root.descendants()) {
        below.map(ProcessHandle::pid).forEach(all::add);
      }
    });
    return all;
  }

  private static long number(String text, String name) {
    return text.lines().filter(line -> line.startsWith(name))
        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", ""))).findFirst().orElse(0);
  }

  /** Empty when it has ended meanwhile. */
  private static String read(long one, String what) throws IOException {
    try {
      return Files.readString(Path.of("/proc", String.valueOf(one), what));
    } catch (NoSuchFileException ended) {
      return "";
    } catch (IOException e) {
      // The file of a process that ends while it is read.
      if (ProcessHandle.of(one).isEmpty()) {
        return "";
      }
      throw e;
    }
  }
}
