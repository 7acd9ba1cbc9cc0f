package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The program behind {@code bin/services check}: reads what authors wrote as it lies there, and plays every case. */
final class ServicesCheck {
  private static final int WRONG_USE = 2;

  private record Seen(Census census, List<Fault> faults) {}

  private ServicesCheck() {}

  /** @param args the folder of services, then the codes of those to check, or none for all */
  public static void main(String[] args) throws IOException {
    InstantSource clock = InstantSource.system();
    Instant begun = clock.instant();
    var wanted = new TreeSet<>(List.of(args).subList(1, args.length));
    var faults = new ArrayList<Fault>();
    Census census = check(new ServiceFolder(Path.of(args[0])), wanted, faults);
    faults.stream().sorted(Comparator.comparing(Fault::file).thenComparingInt(Fault::line))
        .forEach(fault -> System.err.println("services/" + fault));
    String result = faults.isEmpty() ? "all right" : faults.size() + " faults";
    System.out.println(census + ": " + result + ", in " + tenths(begun, clock.instant()) + " seconds");
    wanted.forEach(code -> System.err.println("There is no service " + code + "."));
    System.exit(wanted.isEmpty() ? faults.isEmpty() ? 0 : 1 : WRONG_USE);
  }

  private static BigDecimal tenths(Instant begun, Instant ended) {
    return BigDecimal.valueOf(Duration.between(begun, ended).toMillis(), 3).setScale(1, RoundingMode.HALF_UP);
  }

  /**
   * @param wanted codes, from which those found are taken; empty for all
   * @param faults takes everything that is wrong
   */
  static Census check(ServiceFolder folder, Set<String> wanted, List<Fault> faults) throws IOException {
    ServiceReader reader = folder.reader(faults);
    Set<String> only = Set.copyOf(wanted);
    folder.beside(faults);
    List<Seen> seen = folder.services().parallelStream()
        .filter(files -> only.isEmpty() || only.contains(files.code()))
        .map(files -> see(reader, files))
        .collect(Collectors.toList());
    folder.services().forEach(files -> wanted.remove(files.code()));
    seen.forEach(one -> faults.addAll(one.faults()));
    return seen.stream().map(Seen::census).reduce(Census.NOTHING, Census::plus);
  }

  private static Seen see(ServiceReader reader, ServiceFiles files) {
    var faults = new ArrayList<Fault>();
    Census census = reader.read(files, faults).map(service -> {
      Rehearsal.play(service, files, faults);
      return Census.of(service, files);
    }).orElse(Census.NOTHING);
    return new Seen(census, faults);
  }
}
