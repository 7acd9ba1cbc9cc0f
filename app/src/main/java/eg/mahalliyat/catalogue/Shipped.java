package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.tariff.RevenueItems;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The services that come with the program: the folder {@code services/} of the class path. */
final class Shipped {
  private Shipped() {}

  private record Seen(Optional<Service> service, List<Fault> faults) {}

  /** @throws IllegalStateException with every fault when any service is wrong */
  static List<Service> services() {
    return services(folders());
  }

  /** The same of folders that are read already; side by side, for the platform waits for them at its start. */
  static List<Service> services(List<ServiceFiles> folders) {
    var faults = new ArrayList<Fault>();
    ServiceReader reader = reader(faults);
    List<Seen> seen = folders.parallelStream().map(folder -> {
      var own = new ArrayList<Fault>();
      return new Seen(reader.read(folder, own), own);
    }).toList();
    seen.forEach(one -> faults.addAll(one.faults()));
    none(faults);
    return seen.stream().flatMap(one -> one.service().stream()).toList();
  }

  /** @throws IllegalStateException with every fault when there is any */
  static void none(List<Fault> faults) {
    if (!faults.isEmpty()) {
      String all = String.join("\n", faults.stream().map(Fault::toString).toList());
      throw new IllegalStateException("wrong definitions:\n" + all);
    }
  }

  static ServiceReader reader(List<Fault> faults) {
    Map<String, String> common = new TreeMap<>();
    for (String language : ServiceReader.LANGUAGES) {
      files("services/words." + language + ".yaml").forEach(file -> common.put(language, text(file)));
    }
    var reader = new ServiceReader(common, RevenueItems.shipped(), faults);
    files("services/" + RegistersCheck.FILE)
        .forEach(file -> RegistersCheck.check(text(file), reader.known("registers"), faults));
    return reader;
  }

  /** With their golden cases. */
  static List<ServiceFiles> folders() {
    Map<String, TreeMap<String, String>> folders = new TreeMap<>();
    for (Resource file : files("services/*/**/*.yaml")) {
      String[] path = path(file).split("/", 2);
      folders.computeIfAbsent(path[0], _ -> new TreeMap<>()).put(path[1], text(file));
    }
    var all = new LinkedHashMap<String, ServiceFiles>();
    folders.forEach((code, texts) -> all.put(code, new ServiceFiles(code, texts)));
    return List.copyOf(all.values());
  }

  private static List<Resource> files(String pattern) {
    try {
      return List.of(new PathMatchingResourcePatternResolver().getResources("classpath*:" + pattern));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String path(Resource file) {
    try {
      String url = file.getURL().toString();
      return url.substring(url.lastIndexOf("services/") + "services/".length());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String text(Resource file) {
    try {
      return file.getContentAsString(StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
