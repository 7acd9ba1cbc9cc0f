package eg.mahalliyat.requests;

import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Transactions.Change;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.LegalTerm;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one door through which a request moves. Each move is one transaction of two round trips: read the request; write
 * the whole change and commit. The loser of a race gets {@link eg.mahalliyat.platform.Conflict} with what happened.
 */
@Component
public final class Requests {
  /** Why whoever is close to the applicant is refused. */
  static final String CONCERNED = "procedure.refused.concerned";

  private final RequestRows rows;
  private final Transitions transitions;
  private final RequestBills bills;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  Requests(RequestRows rows, Transitions transitions, RequestBills bills, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.transitions = transitions;
    this.bills = bills;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The request, when this actor may see it. */
  public Request request(Actor actor, UUID id) {
    return transactions.reading(actor, RequestRows.byId(id), rows::request, Requests::found);
  }

  /** An official decides a task. */
  public void decide(Actor.Staff actor, UUID id, String taskId, String decision, Grounds grounds) {
    decide(actor, id, taskId, decision, grounds, Findings.NONE);
  }

  /** An official decides a task, and tells what he found. */
  public void decide(Actor.Staff actor, UUID id, String taskId, String decision, Grounds grounds, Findings findings) {
    move(actor, id, r -> deciding(r, actor, taskId, decision, grounds, findings));
  }

  /** The command by which an official decides a task of this request. */
  static Command deciding(Request request, Actor.Staff actor, String taskId, String decision, Grounds grounds,
      Findings findings) {
    Refusing.asks(request, grounds);
    return new Command.Decide(taskId, decision, asProcedure(actor, request), grounds, findings);
  }

  /** An official hands the output over. */
  void handOver(Actor.Staff actor, UUID id, String taskId, String way, List<Write> more) {
    move(actor, id, r -> new Command.HandOver(taskId, asProcedure(actor, r), way), more);
  }

  /** The applicant gives the request up. */
  public void withdraw(Actor.Citizen actor, UUID id, String reason) {
    move(actor, id, r -> new Command.Withdraw(actor.id(), reason));
  }

  /** The room that keeps the register has issued the output under this number. */
  public void issued(Actor.Machine actor, UUID id, String taskId, String number) {
    move(actor, id, r -> new Command.Issued(taskId, number));
  }

  /**
   * The bill of a payment task is paid.
   *
   * @param cashier who took the money, or null
   */
  void settle(Actor.Machine actor, UUID id, String taskId, @Nullable String cashier) {
    move(actor, id, r -> new Command.Settle(taskId, cashier));
  }

  /** A supplementary bill is opened beside the stages. */
  void charge(Actor.Staff actor, UUID id, LegalTerm within, NewBill bill, List<Write> more) {
    again(() -> transactions.changing(actor, RequestRows.byId(id), rows::request, row ->
        change(actor, found(row), new Command.Charge(within), new Besides(null, bill, more))));
  }

  /**
   * A supplementary bill is wanted no more.
   *
   * @throws Conflict while money for it may be under way
   */
  void waive(Actor.Staff actor, UUID id, String taskId, List<Write> more) {
    move(actor, id, r -> new Command.Waive(taskId), more);
  }

  /**
   * What the calendar asks for has come due.
   *
   * @throws eg.mahalliyat.platform.Conflict when it is done already, or while money may be under way for what would lapse
   */
  void onTime(Actor.Machine actor, UUID id, Command command) {
    move(actor, id, r -> command);
  }

  /** The applicant hands in what was missing. */
  void supply(Actor actor, UUID id, String taskId, Request.Content content, List<Write> more) {
    again(() -> transactions.changing(actor, RequestRows.byId(id), rows::request, row -> {
      Request before = found(row);
      Request request = new Request(before.id(), before.owner(), before.service(), content, before.state(),
          before.times());
      return change(actor, request, new Command.Supply(taskId, actor.id()), new Besides(content, null, more));
    }));
  }

  /** Moves a request on by the command that its present state calls for. */
  void move(Actor actor, UUID id, Function<Request, Command> command) {
    move(actor, id, command, List.of());
  }

  private void move(Actor actor, UUID id, Function<Request, Command> command, List<Write> more) {
    try {
      again(() -> transactions.changing(actor, RequestRows.byId(id), rows::request, row -> {
        Request request = found(row);
        return change(actor, request, command.apply(request), new Besides(null, null, more));
      }));
    } catch (Conflict refused) {
      if (refused.reasonKey().equals(CONCERNED)) {
        barred(actor, id, refused.about());
      }
      throw refused;
    }
  }

  /** That somebody tried, or would have been drawn, is told: whoever looks after it later finds it in the journal. */
  private void barred(Actor actor, UUID id, Map<String, String> about) {
    Request request = request(actor, id);
    transactions.run(actor, () -> journal.append(actor, request.stream(), Scope.unit(request.owner().unitId()),
        new Facts.OfficialBarred(id, about.getOrDefault("task", ""), about.getOrDefault("by", ""))));
  }

  /**
   * What comes with a command.
   *
   * @param supplied what the applicant hands in, or null
   * @param bill of the supplement that begins, or null
   */
  private record Besides(Request.@Nullable Content supplied, @Nullable NewBill bill, List<Write> more) {}

  private Change<UUID> change(Actor actor, Request request, Command command, Besides besides) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Transition transition = transitions.decide(request, request.state(), command, now).charging(besides.bill());
    List<Write> writes = new ArrayList<>();
    writes.add(RequestRows.advancing(request, transition.moved(), besides.supplied(), transition.opened(), now));
    writes.add(journal.appending(actor, request.stream(), scope(request), now, Transitions.facts(
        request.id().uuid(), transition, request.service().definition().procedure())));
    writes.addAll(RequestRows.telling(request.id().uuid(), request.id().version() + 1, transition));
    writes.addAll(bills.writes(actor, request, command, transition, now));
    writes.addAll(besides.more());
    return new Change<>(request.id().uuid(), writes);
  }

  /** The loser of a race looks once more: the procedure then says what the winner did. */
  private static void again(Runnable move) {
    try {
      move.run();
    } catch (Stale lost) {
      move.run();
    }
  }

  /**
   * Whoever looks into a unit below his own holds no role there; and whoever is too close to the applicant, or acts for
   * somebody who is, does nothing about it.
   */
  public static eg.mahalliyat.procedure.Actor asProcedure(Actor.Staff actor, Request request) {
    Set<String> roles = actor.unitId() == request.owner().unitId() ? actor.roles() : Set.of();
    UUID inPlaceOf = actor.actingFor();
    return apart(new eg.mahalliyat.procedure.Actor(actor.id(), roles, inPlaceOf == null ? null : Lot.actor(inPlaceOf)),
        request);
  }

  /** One who may be too close to this request. */
  static eg.mahalliyat.procedure.Actor apart(eg.mahalliyat.procedure.Actor official, Request request) {
    boolean close = request.owner().concerns(official.id()) || request.owner().concerns(official.actingFor());
    return close ? official.whoIsConcerned() : official;
  }

  static Scope scope(Request request) {
    return Scope.of(request.owner().unitId(), request.owner().personId());
  }

  private static Request found(@Nullable Request request) {
    if (request == null) {
      throw new NotFound("request");
    }
    return request;
  }
}
