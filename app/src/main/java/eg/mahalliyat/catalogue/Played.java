package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Decided;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.tariff.Assessment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What came about while a case was played.
 *
 * @param ends the one end, or none
 */
record Played(List<String> stages, Map<String, Assessment> bills, List<String> messages, List<End> ends) {
  Played() {
    this(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>(), new ArrayList<>());
  }

  void add(Decided.Moved moved) {
    messages.addAll(MessageKeys.of(moved.facts()));
    for (ProcedureFact fact : moved.facts()) {
      if (fact instanceof ProcedureFact.StageEntered entered) {
        stages.add(entered.stage());
      } else if (fact instanceof ProcedureFact.RequestEnded ended) {
        ends.add(ended.end());
      }
    }
  }
}
