package eg.mahalliyat.reconciliation;

import eg.mahalliyat.ledger.Account;
import eg.mahalliyat.ledger.Kind;
import eg.mahalliyat.ledger.Ledger;
import eg.mahalliyat.ledger.Leg;
import eg.mahalliyat.ledger.Posting;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Write;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the provider handed over, in the books of each unit: one posting a unit and statement. */
@Component
final class Settlements {
  private static final Account TREASURY = Account.bank("treasury");

  private final Ids ids;

  Settlements(Ids ids) {
    this.ids = ids;
  }

  /** The day of posting is the day on which it is known; the day of settlement is the statement's. */
  List<Write> postings(Taken taken, List<Compared> compared) {
    Map<Integer, StatementRow.Sums> byUnit = compared.stream().filter(one -> one.outcome().settles())
        .collect(Collectors.toMap(one -> Objects.requireNonNull(one.ours()).unitId(),
            one -> Objects.requireNonNull(one.theirs()).sums(), StatementRow.Sums::plus, TreeMap::new));
    List<Write> writes = new ArrayList<>();
    byUnit.forEach((unit, sums) -> writes.addAll(Ledger.posting(new Posting(ids.next(), unit, Kind.SETTLEMENT,
        "statement:" + taken.id() + ":" + unit, Ledger.dayOf(taken.at()), taken.day(), taken.at(),
        legs(taken.provider(), sums)))));
    return writes;
  }

  private static List<Leg> legs(String provider, StatementRow.Sums sums) {
    List<Leg> legs = new ArrayList<>();
    if (sums.net().isPositive()) {
      legs.add(Leg.debit(TREASURY, sums.net()));
    }
    if (sums.fee().isPositive()) {
      legs.add(Leg.debit(Account.providerFee(provider), sums.fee()));
    }
    legs.add(Leg.credit(Account.held(provider), sums.gross()));
    return legs;
  }
}
