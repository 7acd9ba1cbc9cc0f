package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Set;

/** Reads of which kinds a file may be, and how large: of a paper, and of a question that asks for a file. */
record FileLimits(List<String> accept, int maxMegabytes) {
  private static final Set<String> TYPES = Set.of("pdf", "jpeg", "png");

  static FileLimits read(Yaml owner, List<Fault> faults) {
    List<String> accept = owner.at("accept").texts();
    if (accept.isEmpty() || !TYPES.containsAll(accept)) {
      faults.add(owner.fault("paper.accept"));
    }
    String megabytes = owner.at("max-mb").text();
    boolean sized = megabytes.matches("[1-9]|[1-4]\\d|50");
    if (!sized) {
      faults.add(owner.fault("paper.max-mb"));
    }
    return new FileLimits(accept, sized ? Integer.parseInt(megabytes) : 0);
  }
}
