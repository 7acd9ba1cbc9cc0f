package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;

/** A citizen who pays, for tests: opens bills, orders payments, waits for what comes of it. */
final class Paying {
  private final Payments payments;
  private final PaymentDesk desk;
  private final Transactions transactions;
  private final Journal journal;
  private final InstantSource clock;

  /** Not a bean: a test that imports one would start a platform of its own. */
  Paying(ApplicationContext platform) {
    payments = platform.getBean(Payments.class);
    desk = platform.getBean(PaymentDesk.class);
    transactions = platform.getBean(Transactions.class);
    journal = platform.getBean(Journal.class);
    clock = platform.getBean(InstantSource.class);
  }

  static Actor.Citizen citizen() {
    return new Actor.Citizen(UUID.randomUUID(), "هدى");
  }

  Bill open(Actor.Citizen citizen) {
    return open(citizen, TestBills.of(citizen.personId()));
  }

  Bill open(Actor.Citizen citizen, @Nullable Duration life) {
    return open(citizen, TestBills.of(citizen.personId(), life == null ? null : clock.instant().plus(life)));
  }

  /** @param number of the request that it is for */
  Bill open(Actor.Citizen citizen, String number) {
    NewBill bill = TestBills.of(citizen.personId());
    return open(citizen, new NewBill(bill.id(), bill.subject(), bill.title(), bill.payer(), bill.lines(), null, number));
  }

  Bill open(Actor.Citizen citizen, NewBill bill) {
    Instant now = clock.instant();
    transactions.run(citizen, () -> transactions.write(payments.opening(citizen, bill, now)));
    return desk.bill(citizen, bill.id());
  }

  PaymentOrder order(Actor.Citizen citizen, Bill bill) {
    return desk.place(citizen, bill.id(), "fawry", UUID.randomUUID());
  }

  /** The number that the citizen pays under, once it is there. */
  String reference(Actor.Citizen citizen, PaymentOrder order) {
    until(citizen, order, OrderState.OFFERED);
    return Objects.requireNonNull(desk.order(citizen, order.id()).channel().providerRef());
  }

  void until(Actor.Citizen citizen, PaymentOrder order, OrderState state) {
    await().atMost(Duration.ofSeconds(25)).pollInterval(Duration.ofMillis(100))
        .untilAsserted(() -> assertThat(desk.order(citizen, order.id()).state()).isEqualTo(state));
  }

  List<Entry> history(Bill bill) {
    return transactions.as(Settling.SELF, () -> journal.history(Bill.stream(bill.id())));
  }

  List<String> facts(Bill bill) {
    return history(bill).stream().map(Entry::type).toList();
  }
}
