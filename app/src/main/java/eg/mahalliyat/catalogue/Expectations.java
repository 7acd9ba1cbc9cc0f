package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.tariff.Assessment;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a golden case wants, against what came out. */
record Expectations(Played played, State state, List<String> output, List<Fault> faults) {
  void check(Yaml expect) {
    expect.only(faults, "stages", "bills", "messages", "due", "end", "output");
    same(expect.at("stages"), expect.at("stages").texts(), played.stages());
    same(expect.at("messages"), expect.at("messages").texts(), played.messages());
    same(expect.at("end"), expect.at("end").text(), state.end() == null ? "" : state.end().word());
    same(expect.at("bills"), keys(expect.at("bills")), List.copyOf(played.bills().keySet()));
    expect.at("bills").entries().forEach((stage, bill) -> same(bill, lines(bill), lines(stage)));
    expect.at("due").entries().forEach((task, day) -> same(day, day.text(), date(due(task))));
    if (expect.at("output").present()) {
      same(expect.at("output"), lines(expect.at("output")), output);
    }
  }

  private void same(Yaml place, Object wanted, Object came) {
    if (!wanted.equals(came)) {
      faults.add(place.fault("case.wanted", "wanted", wanted, "came", came));
    }
  }

  private List<String> lines(String stage) {
    Assessment bill = played.bills().getOrDefault(stage, Assessment.NOTHING);
    var lines = new ArrayList<>(bill.lines().stream().map(line -> line.key() + ": " + line.amount().plain()).toList());
    lines.add("total: " + bill.total().plain());
    return lines;
  }

  private @Nullable Instant due(String task) {
    return task.equals("decision-by-law")
        ? state.clock().dueAt()
        : state.history().reversed().stream()
            .filter(opening -> opening.task().equals(task))
            .map(TaskState::dueAt)
            .findFirst()
            .orElse(null);
  }

  private static String date(@Nullable Instant at) {
    return at == null ? "never" : at.atZone(WorkingDays.CAIRO).toLocalDate().toString();
  }

  private static List<String> keys(Yaml map) {
    return List.copyOf(map.entries().keySet());
  }

  private static List<String> lines(Yaml map) {
    return map.entries().entrySet().stream().map(entry -> entry.getKey() + ": " + entry.getValue().text()).toList();
  }
}
