package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.BillDoor;
import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.payments.provider.ProviderStatus;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Money that fits no bill, for tests of other rooms. */
@Component
public class TestUnfit {
  private final Payments payments;
  private final CounterPayments counter;
  private final PaymentDesk desk;
  private final Settling settling;
  private final UnfitDesk unfit;
  private final BillDoor door;
  private final Transactions transactions;
  private final InstantSource clock;

  TestUnfit(Payments payments, CounterPayments counter, PaymentDesk desk, Settling settling, UnfitDesk unfit,
      BillDoor door, Transactions transactions, InstantSource clock) {
    this.payments = payments;
    this.counter = counter;
    this.desk = desk;
    this.settling = settling;
    this.unfit = unfit;
    this.door = door;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** A bill of this citizen that was paid in cash while a number was live, and then under the number. */
  public UUID overpaid(Actor.Citizen citizen, int unit) {
    NewBill bill = TestBills.withDeposit(citizen.personId(), unit);
    transactions.run(citizen, () -> transactions.write(payments.opening(citizen, bill, clock.instant())));
    PaymentOrder order = desk.place(citizen, bill.id(), "fawry", UUID.randomUUID());
    UUID key = UUID.randomUUID();
    counter.taken(official("cashier", unit), bill.id(),
        new CounterMoney(CounterMoney.CASH, "C" + key, bill.total(), key));
    settling.learned(order.id(), new ProviderStatus.Paid("F" + order.id(), order.amount(), order.amount()));
    return unfit.ofBill(citizen, bill.id()).getFirst().id();
  }

  /** Orders a number for the bill. */
  public UUID ordered(Actor.Citizen citizen, UUID bill) {
    return desk.place(citizen, bill, "fawry", UUID.randomUUID()).id();
  }

  /** The provider tells that the number was paid under, however late. */
  public void paidUnder(Actor.Citizen citizen, UUID order) {
    PaymentOrder placed = desk.order(citizen, order);
    settling.learned(order, new ProviderStatus.Paid("F" + order, placed.amount(), placed.amount()));
  }

  /** Pays the bill at a post office. */
  public void collected(Actor.Citizen citizen, UUID bill) {
    take(desk.bill(citizen, bill), Collected.Kind.PAYMENT, "P-" + bill);
  }

  /** The post takes that payment back, and two officials find it so. */
  public void takenBack(Actor.Citizen citizen, UUID bill) {
    Bill paid = desk.bill(citizen, bill);
    take(paid, Collected.Kind.REVERSAL, "R-" + bill);
    Unfit reversal = unfit.ofBill(citizen, bill).getLast();
    int unit = paid.payer().unitId();
    unfit.decide(official("revenue-officer", unit), reversal.id(), MoneyDecision.Deed.REOPEN, null, "أكد البريد الرد");
    unfit.approve(official("unit-head", unit), reversal.id());
  }

  private void take(Bill bill, Collected.Kind kind, String id) {
    SignedNotice notice = new SignedNotice("post-office", bill.number(), kind.name(), Map.of(),
        id.getBytes(StandardCharsets.UTF_8));
    door.take(new Collected(notice, kind, id, "P-" + bill.id(), bill.total(), false), own -> new byte[] {1});
  }

  private static Actor.Staff official(String role, int unit) {
    return new Actor.Staff(UUID.randomUUID(), "موظف", unit, Set.of(role));
  }
}
