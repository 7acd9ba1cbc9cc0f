package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads and checks the part {@code procedure:} of a definition. */
public final class Procedures {
  private Procedures() {}

  /**
   * @param names what conditions may use, without {@code decisions} and {@code findings}, which are the procedure's own
   * @param faults takes everything that is wrong
   * @return empty when anything is
   */
  public static Optional<Procedure> read(Yaml tree, Names names, Known known, List<Fault> faults) {
    int before = faults.size();
    Names all = names.with("decisions", decisions(tree)).with("findings", findings(tree));
    Procedure procedure = new ProcedureReader(all, known, faults).read(tree);
    if (faults.size() == before) {
      GraphCheck.check(procedure, tree, faults);
    }
    return faults.size() == before ? Optional.of(procedure) : Optional.empty();
  }

  /**
   * What formulas and outputs may use of what is found on the way, below the root {@code findings}.
   *
   * @param tree the part {@code procedure:} of a definition, as yet unchecked
   */
  public static Map<String, ValueType> findings(Yaml tree) {
    var names = new LinkedHashMap<String, ValueType>();
    for (Yaml task : tasks(tree)) {
      String root = task.at("id").text() + ".";
      EvidenceReader.types(task).forEach((key, type) -> names.put(root + key, type));
      if (Set.of("letter", "allocation").contains(task.at("kind").text())) {
        names.put(root + FindingsView.REFERENCE, ValueType.TEXT);
      }
    }
    return names;
  }

  private static Map<String, ValueType> decisions(Yaml tree) {
    var ids = new LinkedHashMap<String, ValueType>();
    for (Yaml task : tasks(tree)) {
      if (task.at("decisions").present()) {
        ids.put(task.at("id").text(), ValueType.TEXT);
      }
    }
    return ids;
  }

  private static List<Yaml> tasks(Yaml tree) {
    return tree.at("stages").entries().values().stream().flatMap(stage -> stage.at("tasks").items().stream()).toList();
  }
}
