package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Whether every register has words, and letters of its own for its numbers. */
final class RegistersCheck {
  static final String FILE = "registers.yaml";

  private RegistersCheck() {}

  /**
   * @param text of the file of registers
   * @param named the registers that have words
   */
  static void check(String text, Set<String> named, List<Fault> faults) {
    Yaml list = Yaml.read(FILE, text, faults);
    var missing = new TreeSet<>(named);
    var prefixes = new HashSet<String>();
    for (Yaml register : list.items()) {
      register.only(faults, "key", "prefix");
      String key = register.at("key").text();
      if (!missing.remove(key)) {
        faults.add(register.fault("register.no-words", "key", key));
      }
      String prefix = register.at("prefix").text();
      if (!prefix.matches("[A-Z][A-Z0-9]{1,7}") || !prefixes.add(prefix)) {
        faults.add(register.fault("register.own-prefix", "prefix", prefix));
      }
    }
    missing.forEach(key -> faults.add(list.fault("register.no-prefix", "key", key)));
  }
}
