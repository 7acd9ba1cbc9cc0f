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
import eg.mahalliyat.procedure.Supplement;
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
    LocalDate today = LocalDate.ofInstant(now, WorkingDays.CAIRO);
    Given begun = Estimate.placed(territory, request.owner().unitId(), request.service(), request.content().given(),
        today);
    Context context = new Context(
        request.service().definition().values(state == null ? begun : found(request, begun, state), today),
        territory.calendarOf(request.owner().unitId()));
    Moved moved = moved(request, procedure.decide(state, command, context, now));
    Map<String, NewBill> bills = new LinkedHashMap<>();
    for (TaskState task : payments(moved)) {
      Given given = found(request, begun, moved.state());
      Optional<NewBill> bill = fees.bill(request, given, procedure.task(task.task()), task, now);
      bill.ifPresent(b -> bills.put(task.id(), b));
      if (bill.isEmpty()) {
        // Nothing is owed in this case: the payment is settled as soon as it is opened.
        moved = joined(moved,
            moved(request, procedure.decide(moved.state(), new Command.Settle(task.id()), context, now)));
      }
    }
    Map<String, Instant> looks = NextLook.of(procedure, moved.state());
    return new Transition(moved, bills, looks, NextLook.sooner(procedure, state, moved, looks),
        Lot.holders(procedure, moved, command));
  }

  private static Given found(Request request, Given begun, State state) {
    return begun.with(request.service().definition().procedure().findings(state));
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
      if (Lot.NOBODY.equals(holder.holder())) {
        facts.add(new Facts.LotDue(request, task));
      }
    });
    return facts;
  }

  /** Those of the definition: what a supplement asks for is no tariff's. */
  private static List<TaskState> payments(Moved moved) {
    return moved.opened().stream()
        .filter(t -> t.kind() == TaskKind.PAYMENT && !t.task().equals(Supplement.TASK)).toList();
  }

  private static Moved moved(Request request, Decided decided) {
    return switch (decided) {
      case Moved moved -> moved;
      case Decided.Refused refused ->
          throw new Conflict("procedure.refused." + refused.reasonKey(), about(request, refused));
    };
  }

  /** The page of a refusal may want to tell more of the request. */
  private static Map<String, String> about(Request request, Decided.Refused refused) {
    Map<String, String> about = new LinkedHashMap<>(refused.about());
    about.put("request", request.id().uuid().toString());
    return about;
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
