package eg.mahalliyat.ledger;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Postings as tests need them. */
final class TestPostings {
  static final Actor.Machine MACHINE = new Actor.Machine("ledger-test");
  static final Account FAWRY = Account.held("fawry");
  static final Account SHOP = Account.item("LF-SHOP");

  private TestPostings() {}

  /** Somebody paid shop fees with the provider. */
  static Posting paid(int unit, long piastres, LocalDate day, Instant now) {
    return of(unit, UUID.randomUUID().toString(), day, now,
        Leg.debit(FAWRY, new Money(piastres)), Leg.credit(SHOP, new Money(piastres)));
  }

  static Posting of(int unit, String source, LocalDate day, Instant now, Leg... legs) {
    return new Posting(UUID.randomUUID(), unit, Kind.PAYMENT, source, day, null, now, List.of(legs));
  }

  static void post(Transactions transactions, Actor actor, Posting... postings) {
    transactions.run(actor, () ->
        transactions.write(List.of(postings).stream().flatMap(p -> Ledger.posting(p).stream()).toList()));
  }
}
