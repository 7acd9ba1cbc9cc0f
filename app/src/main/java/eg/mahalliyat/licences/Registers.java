package eg.mahalliyat.licences;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;

/**
 * The registers of a unit, from {@code services/registers.yaml}.
 *
 * @param prefixes by register: its short name in QR codes, which have no room for the long one
 */
record Registers(Map<String, String> prefixes) {
  private static final String FILE = "services/registers.yaml";

  Registers {
    prefixes = Collections.unmodifiableMap(new LinkedHashMap<>(prefixes));
  }

  /** @throws IllegalStateException with every fault when the file is wrong */
  static Registers shipped() {
    try (InputStream in = new ClassPathResource(FILE).getInputStream()) {
      List<Fault> faults = new ArrayList<>();
      Registers registers = read(new String(in.readAllBytes(), StandardCharsets.UTF_8), faults);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(faults.toString());
      }
      return registers;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @param faults takes what is wrong, with file and line */
  static Registers read(String text, List<Fault> faults) {
    Map<String, String> prefixes = new LinkedHashMap<>();
    for (Yaml item : Yaml.read("registers.yaml", text, faults).items()) {
      item.only(faults, "key", "prefix");
      String key = item.at("key").text();
      String prefix = item.at("prefix").text();
      if (!key.matches("[a-z][a-z-]{1,39}")) {
        faults.add(item.fault("register.key", "key", key));
      }
      if (!prefix.matches("[A-Z][A-Z0-9]{1,7}")) {
        faults.add(item.fault("register.prefix", "prefix", prefix));
      }
      if (prefixes.containsValue(prefix)) {
        faults.add(item.fault("register.prefix-twice", "prefix", prefix));
      }
      if (prefixes.put(key, prefix) != null) {
        faults.add(item.fault("register.twice", "key", key));
      }
    }
    return new Registers(prefixes);
  }

  /** The short name of a register. */
  String prefix(String register) {
    return Optional.ofNullable(prefixes.get(register))
        .orElseThrow(() -> new IllegalStateException("services/registers.yaml has no register " + register));
  }

  /** The register of a short name, as a code brings it. */
  Optional<String> register(String prefix) {
    return prefixes.entrySet().stream().filter(e -> e.getValue().equals(prefix)).map(Map.Entry::getKey).findFirst();
  }
}
