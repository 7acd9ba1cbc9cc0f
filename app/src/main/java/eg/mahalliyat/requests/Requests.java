package eg.mahalliyat.requests;

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
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
    move(actor, id, r -> {
      if (!r.service().definition().asks().containsAll(grounds.missing())) {
        throw new Conflict("procedure.refused.missing-list-empty", Map.of());
      }
      return new Command.Decide(taskId, decision, asProcedure(actor), grounds, findings);
    });
  }

  /** An official hands the output over. */
  public void handOver(Actor.Staff actor, UUID id, String taskId, String way) {
    move(actor, id, r -> new Command.HandOver(taskId, asProcedure(actor), way));
  }

  /** The applicant gives the request up. */
  public void withdraw(Actor.Citizen actor, UUID id, String reason) {
    move(actor, id, r -> new Command.Withdraw(actor.id(), reason));
  }

  /** The room that keeps the register has issued the output under this number. */
  public void issued(Actor.Machine actor, UUID id, String taskId, String number) {
    move(actor, id, r -> new Command.Issued(taskId, number));
  }

  /** The bill of a payment task is paid. */
  void settle(Actor.Machine actor, UUID id, String taskId) {
    move(actor, id, r -> new Command.Settle(taskId));
  }

  /**
   * What the calendar asks for has come due.
   *
   * @throws Conflict when it is done already, or while money may be under way for what would lapse
   */
  void onTime(Actor.Machine actor, UUID id, Command command) {
    move(actor, id, r -> command);
  }

  /** The applicant hands in what was missing. */
  void supply(Actor.Citizen actor, UUID id, String taskId, Request.Content content, List<Write> more) {
    again(() -> transactions.changing(actor, RequestRows.byId(id), rows::request, row -> {
      Request before = found(row);
      Request request = new Request(before.id(), before.owner(), before.service(), content, before.state(),
          before.times());
      return change(actor, request, new Command.Supply(taskId, actor.id()), content, more);
    }));
  }

  /** Moves a request on by the command that its present state calls for. */
  void move(Actor actor, UUID id, Function<Request, Command> command) {
    again(() -> transactions.changing(actor, RequestRows.byId(id), rows::request, row -> {
      Request request = found(row);
      return change(actor, request, command.apply(request), null, List.of());
    }));
  }

  private Change<UUID> change(Actor actor, Request request, Command command, Request.@Nullable Content supplied,
      List<Write> more) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Transition transition = transitions.decide(request, request.state(), command, now);
    List<Write> writes = new ArrayList<>();
    writes.add(RequestRows.advancing(request, transition.moved(), supplied, transition.opened(), now));
    writes.add(journal.appending(actor, request.stream(), scope(request), now, Transitions.facts(
        request.id().uuid(), transition, request.service().definition().procedure())));
    writes.addAll(RequestRows.telling(request.id().uuid(), request.id().version() + 1, transition));
    writes.addAll(bills.writes(actor, request, command, transition, now));
    writes.addAll(more);
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

  /** In his own name: whoever keeps delegations will tell here for which office-holder somebody acts. */
  static eg.mahalliyat.procedure.Actor asProcedure(Actor.Staff actor) {
    return new eg.mahalliyat.procedure.Actor(actor.id(), actor.roles());
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
