package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Context;
import eg.mahalliyat.procedure.Decided;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Asks the procedure, and finds what follows from its answer: bills, and what the platform is to issue. */
@Component
final class Transitions {
  private final Territory territory;
  private final Fees fees;

  Transitions(Territory territory, Fees fees) {
    this.territory = territory;
    this.fees = fees;
  }

  /**
   * The change that a command makes.
   *
   * @param state null to begin
   * @throws Conflict when the procedure does not allow it, with the reason as a word key
   */
  Transition decide(Request request, @Nullable State state, Command command, Instant now) {
    Procedure procedure = request.service().definition().procedure();
    Given given = state == null ? request.content().given() : found(request, state);
    Context context = new Context(
        request.service().definition().values(given, LocalDate.ofInstant(now, WorkingDays.CAIRO)),
        territory.calendarOf(request.owner().unitId()));
    Moved moved = moved(procedure.decide(state, command, context, now));
    Map<String, NewBill> bills = new LinkedHashMap<>();
    for (TaskState task : payments(moved)) {
      Optional<NewBill> bill = fees.bill(request, found(request, moved.state()), procedure.task(task.task()), task, now);
      bill.ifPresent(b -> bills.put(task.id(), b));
      if (bill.isEmpty()) {
        // Nothing is owed in this case: the payment is settled as soon as it is opened.
        moved = joined(moved, moved(procedure.decide(moved.state(), new Command.Settle(task.id()), context, now)));
      }
    }
    Map<String, Instant> looks = NextLook.of(procedure, moved.state());
    return new Transition(moved, bills, looks, NextLook.sooner(procedure, state, moved, looks),
        Lot.holders(procedure, moved, command));
  }

  private static Given found(Request request, State state) {
    return request.content().given().with(request.service().definition().procedure().findings(state));
  }

  /** The facts of a change, in order. */
  static List<Fact> facts(UUID request, Transition transition, Procedure procedure) {
    List<Fact> facts = new ArrayList<>();
    transition.moved().facts().forEach(f -> facts.add(new Facts.Step(f)));
    transition.moved().opened().stream().filter(t -> t.kind() == TaskKind.ISSUE && t.open()).forEach(t -> {
      String output = procedure.task(t.task()).work().object();
      facts.add(new Facts.IssueDue(request, t.id(), output == null ? "" : output));
    });
    transition.holders().forEach((task, holder) -> {
      if (holder.equals(Lot.NOBODY)) {
        facts.add(new Facts.LotDue(request, task));
      }
    });
    return facts;
  }

  private static List<TaskState> payments(Moved moved) {
    return moved.opened().stream().filter(t -> t.kind() == TaskKind.PAYMENT).toList();
  }

  private static Moved moved(Decided decided) {
    return switch (decided) {
      case Moved moved -> moved;
      case Decided.Refused refused -> throw new Conflict("procedure.refused." + refused.reasonKey(), refused.about());
    };
  }

  private static Moved joined(Moved first, Moved then) {
    List<TaskState> opened = new ArrayList<>(first.opened());
    opened.removeIf(t -> then.closed().stream().anyMatch(c -> c.id().equals(t.id())));
    List<TaskState> closed = new ArrayList<>(first.closed());
    then.closed().stream().filter(c -> first.opened().stream().noneMatch(o -> o.id().equals(c.id()))).forEach(closed::add);
    opened.addAll(then.opened());
    List<eg.mahalliyat.procedure.ProcedureFact> facts = new ArrayList<>(first.facts());
    facts.addAll(then.facts());
    return new Moved(then.state(), opened, closed, facts);
  }
}
