package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads and checks the part {@code procedure:} of a definition. */
public final class Procedures {
  private Procedures() {}

  /**
   * @param names what conditions may use, without {@code decisions}, which are the procedure's own
   * @param faults takes everything that is wrong
   * @return empty when anything is
   */
  public static Optional<Procedure> read(Yaml tree, Names names, Known known, List<Fault> faults) {
    int before = faults.size();
    Procedure procedure = new ProcedureReader(names.with("decisions", decisions(tree)), known, faults).read(tree);
    if (faults.size() == before) {
      GraphCheck.check(procedure, tree, faults);
    }
    return faults.size() == before ? Optional.of(procedure) : Optional.empty();
  }

  private static Map<String, ValueType> decisions(Yaml tree) {
    var ids = new LinkedHashMap<String, ValueType>();
    for (Yaml stage : tree.at("stages").entries().values()) {
      for (Yaml task : stage.at("tasks").items()) {
        if (task.at("decisions").present()) {
          ids.put(task.at("id").text(), ValueType.TEXT);
        }
      }
    }
    return ids;
  }
}
