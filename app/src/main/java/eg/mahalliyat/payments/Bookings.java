package eg.mahalliyat.payments;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What money that comes and goes is in the books: each event one posting, in the transaction that tells of it. */
@Component
final class Bookings {
  /** Who pays by transfer and cheque. */
  private static final Account TREASURY = Account.bank("treasury");

  /** Where money is that came before and fitted no bill: an order in their name moves it on. */
  private static final List<Account> APART = List.of(Account.OVERPAID, Account.UNMATCHED);

  private final Coverage coverage;
  private final Stamps stamps;

  Bookings(Coverage coverage, Stamps stamps) {
    this.coverage = coverage;
    this.stamps = stamps;
  }

  Stamps stamps() {
    return stamps;
  }

  /**
   * A bill was paid, or a part of it.
   *
   * @param counted for the bill's items, costs first
   * @param rest what came above it
   */
  List<Write> paid(Held held, Money counted, Money rest, Instant now) {
    List<Leg> legs = new ArrayList<>();
    legs.add(Leg.debit(holder(held), counted.plus(rest)));
    coverage.shares(held.due().lines(), held.due().openedOn(), held.due().paid(), counted)
        .forEach(share -> legs.add(Leg.credit(Account.item(share.item()), share.amount())));
    if (rest.isPositive()) {
      legs.add(Leg.credit(Account.OVERPAID, rest));
    }
    return posting(held, Kind.PAYMENT, legs, now);
  }

  /** Money came for a bill that needed none. */
  List<Write> tooMuch(Held held, Money came, Instant now) {
    return posting(held, Kind.OVERPAYMENT, List.of(Leg.debit(holder(held), came), Leg.credit(Account.OVERPAID, came)), now);
  }

  /** Another amount came than was asked for. */
  List<Write> differs(Held held, Money came, Instant now) {
    return posting(held, Kind.MISMATCH, List.of(Leg.debit(holder(held), came), Leg.credit(Account.UNMATCHED, came)), now);
  }

  /** A collector took its money back: it holds less, and somebody decides what is owed now. */
  List<Write> takenBack(Held held, Money amount, String reversal, Instant now) {
    return Ledger.posting(new Posting(stamps.id(), held.payer().unitId(), Kind.REVERSAL,
        held.provider() + ":" + reversal, Ledger.dayOf(now), null, now,
        List.of(Leg.debit(Account.UNMATCHED, amount), Leg.credit(Account.held(held.provider()), amount))));
  }

  /** Money went back. @param way by which it really went */
  List<Write> wentBack(Refund refund, Refund.Way way, Instant now) {
    Returnable of = refund.of();
    Kind kind = of.cause() == Returnable.Cause.DEPOSIT ? Kind.DEPOSIT_RETURN : Kind.REFUND;
    Account from = switch (way) {
      case PROVIDER -> Account.held(of.source().provider());
      case TRANSFER -> TREASURY;
    };
    return Ledger.posting(new Posting(stamps.id(), of.payer().unitId(), kind, "refund:" + refund.id(), Ledger.dayOf(now),
        null, now, List.of(Leg.debit(owed(of), refund.amount()), Leg.credit(from, refund.amount()))));
  }

  private static Account owed(Returnable of) {
    return switch (of.cause()) {
      case OVERPAID -> Account.OVERPAID;
      case AMOUNT_DIFFERS -> Account.UNMATCHED;
      case DEPOSIT -> Account.item(Objects.requireNonNull(of.source().deposit()).item());
    };
  }

  /** Who has the money now. */
  private static Account holder(Held held) {
    return held.provider().equals(CounterMoney.CASH) ? Account.drawer(held.payer().unitId())
        : APART.stream().filter(account -> account.code().equals(held.provider())).findFirst()
            .orElseGet(() -> Account.held(held.provider()));
  }

  private List<Write> posting(Held held, Kind kind, List<Leg> legs, Instant now) {
    return Ledger.posting(new Posting(stamps.id(), held.payer().unitId(), kind, "order:" + held.order().id(),
        Ledger.dayOf(now), null, now, legs));
  }
}
