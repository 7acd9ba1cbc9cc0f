package eg.mahalliyat.requests;

import eg.mahalliyat.payments.Label;
import eg.mahalliyat.payments.NewBill;
import eg.mahalliyat.payments.Payer;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.DayKind;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.requests.SupplementaryBill.State;
import eg.mahalliyat.requests.SupplementaryBill.Steps;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The steps of supplementary bills, each with its fact; what moves the request goes through {@link Requests}. */
@Component
final class SupplementDeeds {
  private final SupplementTable table;
  private final Requests requests;
  private final Journal journal;
  private final Words words;
  private final Ids ids;
  private final InstantSource clock;
  private final Transactions transactions;

  SupplementDeeds(SupplementTable table, Requests requests, Journal journal, Words words, Stamping stamping,
      Transactions transactions) {
    this.table = table;
    this.requests = requests;
    this.journal = journal;
    this.words = words;
    this.ids = stamping.ids();
    this.clock = stamping.clock();
    this.transactions = transactions;
  }

  /** New ids, and the time. */
  @Component
  record Stamping(Ids ids, InstantSource clock) {}

  Transactions transactions() {
    return transactions;
  }

  UUID propose(Actor.Staff by, Request request, SupplementaryBill.Why why, SupplementaryBill.Asked asked) {
    UUID id = ids.next();
    var of = new SupplementaryBill.Of(request.id().uuid(), request.id().number(), request.owner().unitId(),
        request.owner().personId());
    var steps = new Steps(State.PROPOSED, by.id(), now(), null, null, null, null);
    var one = new SupplementaryBill(id, of, why, asked, steps, null);
    write(by, request, SupplementTable.inserting(one),
        new Facts.SupplementProposed(of.request(), id, why.reason().name(), asked.total().piastres()));
    return id;
  }

  void approve(Actor.Staff by, Request request, SupplementaryBill one) {
    Instant now = now();
    UUID bill = ids.next();
    Label title = new Label(title(request, Words.ARABIC), title(request, Words.ENGLISH));
    var opened = new NewBill(bill, request.stream(), title,
        new Payer(one.of().unitId(), one.of().personId()), one.asked().lines(), null, request.id().number().digits());
    requests.charge(by, one.of().request(), new LegalTerm(one.asked().days(), DayKind.CALENDAR), opened,
        List.of(SupplementTable.opening(one.id(), by.id(), now, bill),
            telling(by, request, Requests.scope(request), now, new Facts.SupplementApproved(one.of().request(),
                one.id(), bill, one.why().reason().name(), one.asked().total().piastres()))));
  }

  void refuse(Actor.Staff by, Request request, SupplementaryBill one, String why) {
    write(by, request, SupplementTable.refusing(one.id(), by.id(), now(), why),
        new Facts.SupplementRefused(one.of().request(), one.id(), why));
  }

  /** Whether its bill still waits for money. */
  boolean isOwed(Actor.Staff official, SupplementaryBill one) {
    return transactions.as(official, () -> table.task(bill(one)).isPresent());
  }

  void askWithdrawal(Actor.Staff by, Request request, SupplementaryBill one, String reason) {
    write(by, request, SupplementTable.askingWithdrawal(one.id(), by.id(), now(), reason),
        new Facts.SupplementWithdrawalProposed(one.of().request(), one.id(), reason));
  }

  void withdraw(Actor.Staff by, Request request, SupplementaryBill one) {
    Instant now = now();
    String task = transactions.as(by, () -> table.task(bill(one)))
        .orElseThrow(() -> new Conflict("supplements.not-open", Map.of()));
    requests.waive(by, one.of().request(), task, List.of(
        SupplementTable.endingWithdrawal(one.id(), by.id(), now, true),
        telling(by, request, Requests.scope(request), now,
            new Facts.SupplementWithdrawn(one.of().request(), one.id(), bill(one)))));
  }

  void keep(Actor.Staff by, Request request, SupplementaryBill one) {
    write(by, request, SupplementTable.endingWithdrawal(one.id(), by.id(), now(), false),
        new Facts.SupplementKept(one.of().request(), one.id()));
  }

  /** That somebody close to the applicant tried is told, as of any task. */
  void barred(Actor.Staff by, Request request) {
    Scope unit = Scope.unit(request.owner().unitId());
    transactions.run(by, () -> transactions.write(List.of(telling(by, request, unit, now(),
        new Facts.OfficialBarred(request.id().uuid(), "", by.id())))));
  }

  private static UUID bill(SupplementaryBill one) {
    return Objects.requireNonNull(one.steps().bill());
  }

  private String title(Request request, Locale language) {
    return words.in(language).of("supplements.bill-title", "service", request.service().title(language));
  }

  /** What passes among officials: no applicant is told. */
  private void write(Actor.Staff by, Request request, Write write, Fact fact) {
    Scope unit = Scope.unit(request.owner().unitId());
    transactions.run(by, () -> transactions.write(List.of(write, telling(by, request, unit, now(), fact))));
  }

  private Write telling(Actor.Staff by, Request request, Scope scope, Instant at, Fact fact) {
    return journal.appending(by, request.stream(), scope, at, List.of(fact));
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MILLIS);
  }
}
