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
import eg.mahalliyat.tariff.Assessment;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
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
  private Given applied;

  private Rehearsal(Service service, Script script, List<Fault> faults) {
    this.service = service;
    this.script = script;
    this.faults = faults;
    this.applied = script.given();
  }

  /**
   * Plays all cases of a service, and looks whether they show every stage and every end.
   *
   * @param faults takes every difference between what came out and what the cases want
   */
  public static void play(Service service, ServiceFiles files, List<Fault> faults) {
    int before = faults.size();
    List<Played> played = files.cases().keySet().stream()
        .flatMap(path -> play(service, files, path, faults).stream())
        .toList();
    if (faults.size() == before) {
      Coverage.check(service, played, faults);
    }
  }

  /**
   * Plays one case.
   *
   * @param path of the case in the service's folder
   * @return what came about; empty when the case cannot be read
   */
  static Optional<Played> play(Service service, ServiceFiles files, String path, List<Fault> faults) {
    int before = faults.size();
    Yaml tree = Yaml.read(files.code() + "/" + path, files.text(path), faults);
    Script script = Script.read(tree, like(files, tree, faults), faults);
    if (faults.size() > before) {
      return Optional.empty();
    }
    var rehearsal = new Rehearsal(service, script, faults);
    try {
      rehearsal.play(tree);
    } catch (ExpressionFailed | IllegalArgumentException | IllegalStateException | DateTimeException e) {
      // What a case gives may be anything: a step without a day, an area that is no number.
      faults.add(tree.fault("case.failed", "why", String.valueOf(e.getMessage())));
    }
    return Optional.of(rehearsal.played);
  }

  /** The case that this one is like; one that is itself like another would be hard to follow. */
  private static Yaml like(ServiceFiles files, Yaml tree, List<Fault> faults) {
    Yaml name = tree.at("like");
    String path = "cases/" + name.text() + ".yaml";
    Yaml like = Yaml.read(files.code() + "/" + path, name.present() ? files.text(path) : "", faults);
    if (name.present() && (!like.present() || like.at("like").present())) {
      faults.add(name.fault("case.like", "case", name.text()));
    }
    return like;
  }

  private void play(Yaml tree) {
    int before = faults.size();
    apply();
    if (faults.size() > before) {
      return;
    }
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
    var answers = new HashMap<String, String>();
    script.given().answers().forEach((key, typed) -> {
      if (answer(key, typed) instanceof Answer.Valid valid) {
        answers.put(key, valid.value());
      } else {
        faults.add(script.place().fault("case.answer", "key", key));
      }
    });
    applied = new Given(answers, script.given().papers(), script.given().subject(), script.given().applicantKind())
        .in(script.given().place());
    Journey journey = Journey.of(service.definition(), applied);
    if (!journey.complete()) {
      faults.add(script.place().fault("case.journey", "next", journey.next().key()));
    }
  }

  /** What comes of an answer; to a question that is not there it is wrong. */
  private Answer answer(String question, String typed) {
    return service.definition().questions().stream()
        .filter(asked -> asked.key().equals(question))
        .map(asked -> asked.answer(typed, script.begins()))
        .findFirst()
        .orElseGet(() -> new Answer.Wrong("no-such-question"));
  }

  private void step(Command command, LocalDate day, Yaml place, String refused) {
    var context = new Context(service.definition().values(given(), day), script.calendar());
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

  /** The case as far as it is known now. */
  private Given given() {
    return state == null ? applied : applied.with(service.definition().procedure().findings(state));
  }

  private void bill(TaskState task, LocalDate day) {
    String stage = String.valueOf(service.definition().procedure().task(task.task()).work().object());
    Assessment bill = service.definition().tariff().assess(stage, given().values(), day);
    if (!bill.total().isPositive()) {
      faults.add(script.place().fault("case.nothing-to-pay", "stage", stage));
    }
    played.bills().put(stage, bill);
  }

  private List<String> output() {
    var lines = new ArrayList<String>();
    service.definition().outputs().values().forEach(output -> {
      output.fill(given()).forEach((key, value) -> lines.add(key + ": " + value));
      if (output.validYears() != null) {
        lines.add("valid-years: " + output.validYears().compute(given().values()).toPlainString());
      }
    });
    return lines;
  }
}
