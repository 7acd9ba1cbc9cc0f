package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ExpressionFailed;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Context;
import eg.mahalliyat.procedure.Decided;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.shared.Yaml;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Plays a golden case: who applies with which answers and papers, the decisions and the days, and what must come out.
 * The vocabulary of a case is told in {@code docs/guide/services.md}.
 */
public final class Rehearsal {
  private final Service service;
  private final Script script;
  private final List<Fault> faults;
  private final Played played = new Played();
  private @Nullable State state;

  private Rehearsal(Service service, Script script, List<Fault> faults) {
    this.service = service;
    this.script = script;
    this.faults = faults;
  }

  /**
   * Plays one case.
   *
   * @param file where it is, to tell faults by
   * @param faults takes every difference between what came out and what the case wants
   */
  public static void play(Service service, String file, String text, List<Fault> faults) {
    int before = faults.size();
    Yaml tree = Yaml.read(file, text, faults);
    Script script = Script.read(tree, faults);
    if (faults.size() > before) {
      return;
    }
    try {
      new Rehearsal(service, script, faults).play(tree);
    } catch (ExpressionFailed | IllegalArgumentException | IllegalStateException | DateTimeException e) {
      // What a case gives may be anything: a step without a day, an area that is no number.
      faults.add(tree.fault("case.failed", "why", String.valueOf(e.getMessage())));
    }
  }

  private void play(Yaml tree) {
    apply();
    played.messages().add(MessageKeys.RECEIVED);
    step(new Command.Begin(script.by()), script.begins(), tree.at("begins"), "");
    for (Yaml step : tree.at("steps").items()) {
      State now = state;
      if (now != null) {
        Steps.command(step, now, faults).ifPresent(command ->
            step(command, LocalDate.parse(step.at("day").text()), step, step.at("refused").text()));
      }
    }
    if (state != null) {
      new Expectations(played, state, output(), faults).check(tree.at("expect"));
    }
  }

  /** The applicant's part: every answer is one that the question takes, and the journey is complete. */
  private void apply() {
    script.given().answers().forEach((key, typed) -> {
      if (service.definition().questions().stream().noneMatch(question -> question.key().equals(key))) {
        faults.add(script.place().fault("case.question", "key", key));
      } else if (!(service.definition().question(key).answer(typed, script.begins()) instanceof Answer.Valid)) {
        faults.add(script.place().fault("case.answer", "key", key));
      }
    });
    Journey journey = Journey.of(service.definition(), script.given());
    if (!journey.complete()) {
      faults.add(script.place().fault("case.journey", "next", journey.next().key()));
    }
  }

  private void step(Command command, LocalDate day, Yaml place, String refused) {
    var context = new Context(service.definition().values(script.given(), day), script.calendar());
    var now = day.atTime(10, 0).atZone(WorkingDays.CAIRO).toInstant();
    switch (service.definition().procedure().decide(state, command, context, now)) {
      case Decided.Moved moved when refused.isEmpty() -> move(moved, day);
      case Decided.Moved _ -> faults.add(place.fault("case.taken", "refused", refused));
      case Decided.Refused no when !no.reasonKey().equals(refused) ->
          faults.add(place.fault("case.refused", "refused", no.reasonKey(), "about", no.about()));
      case Decided.Refused _ -> { }
    }
  }

  private void move(Decided.Moved moved, LocalDate day) {
    state = moved.state();
    played.add(moved);
    moved.opened().stream().filter(task -> task.kind() == TaskKind.PAYMENT).forEach(task -> bill(task, day));
  }

  private void bill(TaskState task, LocalDate day) {
    String stage = String.valueOf(service.definition().procedure().task(task.task()).work().object());
    played.bills().put(stage, service.definition().tariff().assess(stage, script.given().values(), day));
  }

  private List<String> output() {
    var lines = new ArrayList<String>();
    service.definition().outputs().values().forEach(output -> {
      output.fill(script.given()).forEach((key, value) -> lines.add(key + ": " + value));
      if (output.validYears() != null) {
        lines.add("valid-years: " + output.validYears().compute(script.given().values()).toPlainString());
      }
    });
    return lines;
  }
}
