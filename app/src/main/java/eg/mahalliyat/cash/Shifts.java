package eg.mahalliyat.cash;

import eg.mahalliyat.cash.CashFact.DrawerCounted;
import eg.mahalliyat.cash.CashFact.ShiftClosed;
import eg.mahalliyat.cash.CashFact.ShiftOpened;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * The shifts of the cashiers: opened with a counted float, counted blind, closed. A cashier has one under way at a
 * time, and money is taken on the day of its opening alone.
 */
@Component
public final class Shifts {
  private final ShiftRows rows;
  private final Drawer drawer;
  private final VoidRows voids;
  private final Journal journal;
  private final Transactions transactions;
  private final CashStamps stamps;

  Shifts(ShiftRows rows, Drawer drawer, VoidRows voids, Journal journal, Transactions transactions, CashStamps stamps) {
    this.rows = rows;
    this.drawer = drawer;
    this.voids = voids;
    this.journal = journal;
    this.transactions = transactions;
    this.stamps = stamps;
  }

  /** The cashier's shift that is not closed yet, in this unit. */
  public Optional<Shift> underWay(Actor.Staff cashier) {
    return transactions.as(cashier, () -> rows.underWay(cashier.staffId()));
  }

  /** Whether money may be taken in it now. */
  public boolean takes(Shift shift) {
    return shift.takesOn(stamps.today());
  }

  /**
   * Opens a shift. Of two forms at once one opens it, and the other finds it.
   *
   * @throws Conflict when he has one under way elsewhere
   */
  public void open(Actor.Staff cashier, Pieces opening) {
    try {
      opened(cashier, opening);
    } catch (Conflict second) {
      if (underWay(cashier).isEmpty()) {
        throw second;
      }
    }
  }

  private void opened(Actor.Staff cashier, Pieces opening) {
    transactions.run(cashier, () -> {
      if (rows.underWay(cashier.staffId()).isPresent()) {
        return;
      }
      UUID id = stamps.id();
      Shift.Name name = new Shift.Name(cashier.unitId(), rows.nextNumber(cashier.unitId()), cashier.staffId(),
          stamps.today());
      if (!rows.insert(id, name, opening, stamps.now())) {
        throw new Conflict("cash.open-elsewhere", Map.of());
      }
      tell(cashier, id, new ShiftOpened(id, name.number(), opening.total().piastres()));
    });
  }

  /** The cashier has counted his drawer; from then on nothing is taken in this shift. */
  public void count(Actor.Staff cashier, Pieces pieces) {
    transactions.run(cashier, () -> {
      Shift shift = locked(own(cashier).id());
      if (!shift.state().underWay()) {
        throw new Conflict("cash.closed-already", Map.of());
      }
      count(cashier, shift, pieces);
    });
  }

  /**
   * The cashier closes his shift as it was counted.
   *
   * @param explanation of a difference
   * @return the shift
   * @throws Conflict when nothing was counted, or a difference is not explained
   */
  public UUID close(Actor.Staff cashier, String explanation) {
    return transactions.as(cashier, () -> {
      Shift shift = locked(own(cashier).id());
      close(cashier, shift, explanation);
      return shift.id();
    });
  }

  /**
   * Somebody else counts and closes for a cashier who cannot: he was called away, is ill, or may not sign in any more.
   *
   * @param why words of his own
   */
  void closeFor(Actor.Staff other, UUID id, Pieces pieces, String why) {
    transactions.run(other, () -> {
      Shift shift = locked(id);
      if (shift.isOf(other)) {
        throw new Conflict("cash.own-shift", Map.of());
      }
      if (!shift.state().underWay()) {
        throw new Conflict("cash.closed-already", Map.of());
      }
      count(other, shift, pieces);
      close(other, locked(id), why);
    });
  }

  /** What the drawer has to hold: the float and the cash that was taken and not given back. */
  public Money expected(Actor.Staff actor, Shift shift) {
    return transactions.as(actor, () -> drawer.expected(shift));
  }

  /** Of the units that the actor sees; the newest first. */
  public List<Shift> of(Actor.Staff actor, LocalDate day) {
    return transactions.as(actor, () -> rows.of(day));
  }

  /** @throws NotFound when the actor does not see it */
  public Shift shift(Actor.Staff actor, UUID id) {
    return transactions.as(actor, () -> rows.find(id)).orElseThrow(() -> new NotFound("shift"));
  }

  /** The day of Cairo. */
  public LocalDate today() {
    return stamps.today();
  }

  private void count(Actor.Staff by, Shift shift, Pieces pieces) {
    rows.counted(shift.id(), pieces, by.staffId(), stamps.now());
    int time = shift.count() == null ? 1 : shift.count().times() + 1;
    tell(by, shift.id(), new DrawerCounted(shift.id(), time, pieces.total().piastres()));
  }

  private void close(Actor.Staff by, Shift shift, String explanation) {
    if (shift.state() != ShiftState.COUNTED) {
      throw new Conflict(shift.count() == null ? "cash.not-counted" : "cash.closed-already", Map.of());
    }
    if (voids.waits(shift.id())) {
      throw new Conflict("cash.void-waits", Map.of());
    }
    Money expected = drawer.expected(shift);
    if (!expected.equals(shift.counted()) && explanation.isBlank()) {
      throw new Conflict("cash.unexplained", Map.of());
    }
    rows.closed(shift.id(), expected, explanation, stamps.now());
    tell(by, shift.id(), new ShiftClosed(shift.id(), expected.piastres(), shift.counted().piastres()));
  }

  private Shift own(Actor.Staff cashier) {
    return rows.underWay(cashier.staffId()).orElseThrow(() -> new Conflict("cash.no-shift", Map.of()));
  }

  private Shift locked(UUID id) {
    return rows.lock(id).orElseThrow(() -> new NotFound("shift"));
  }

  private void tell(Actor.Staff by, UUID shift, CashFact fact) {
    journal.append(by, stream(shift), Scope.unit(by.unitId()), fact);
  }

  static String stream(UUID shift) {
    return "shift:" + shift;
  }
}
