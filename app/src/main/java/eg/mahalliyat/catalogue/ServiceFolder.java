package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.tariff.RevenueItems;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The folder {@code services/} where authors write, with the revenue items in {@code territory/} beside it. */
record ServiceFolder(Path root) {
  ServiceReader reader(List<Fault> faults) throws IOException {
    var common = new TreeMap<String, String>();
    for (String language : ServiceReader.LANGUAGES) {
      common.put(language, Files.readString(root.resolve("words." + language + ".yaml")));
    }
    String items = Files.readString(root.resolveSibling("territory").resolve("revenue-items.yaml"));
    var reader = new ServiceReader(
        common, RevenueItems.read(Yaml.read("../territory/revenue-items.yaml", items, faults), faults), faults);
    RegistersCheck.check(Files.readString(root.resolve(RegistersCheck.FILE)), reader.known("registers"), faults);
    return reader;
  }

  /** Checks what lies beside the services: life events, and the words of the search. */
  void beside(List<Fault> faults) throws IOException {
    Set<String> codes = services().stream().map(ServiceFiles::code).collect(Collectors.toSet());
    Path events = root.resolve(LifeEvents.FILE);
    if (Files.exists(events)) {
      LifeEvents.read(Yaml.read(LifeEvents.FILE, Files.readString(events), faults), codes, faults);
    }
    Path search = root.resolve(SearchWords.FILE);
    if (Files.exists(search)) {
      SearchWords.read(Yaml.read(SearchWords.FILE, Files.readString(search), faults), faults);
    }
  }

  /** Every folder in it, by name. */
  List<ServiceFiles> services() throws IOException {
    try (Stream<Path> folders = Files.list(root)) {
      var all = new TreeMap<String, ServiceFiles>();
      for (Path folder : folders.filter(Files::isDirectory).toList()) {
        String code = folder.getFileName().toString();
        all.put(code, new ServiceFiles(code, new TreeMap<>(texts(folder))));
      }
      return List.copyOf(all.values());
    }
  }

  private static Map<String, String> texts(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      var texts = new TreeMap<String, String>();
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
      return texts;
    }
  }
}
