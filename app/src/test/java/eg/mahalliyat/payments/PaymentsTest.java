package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.payments.PaymentFact.BillOpened;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class PaymentsTest {
  @Autowired Payments payments;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired InstantSource clock;

  private final Actor.Citizen owner = new Actor.Citizen(UUID.randomUUID(), "هدى");
  private final NewBill bill = TestBills.of(owner.personId());

  @Test
  void opensABillWithItsLinesAndItsFactInTheCallersTransition() {
    open();
    transactions.run(owner, () -> {
      Bill seen = payments.bill(bill.id());
      assertThat(seen.lines()).usingRecursiveComparison().ignoringFields("ground.explanation").isEqualTo(bill.lines());
      assertThat(seen.lines().getFirst().ground().explanation()).contains("5 جنيهات للمتر");
      assertThat(seen.total().piastres()).isEqualTo(15_050);
      assertThat(seen.isOpen()).isTrue();
      assertThat(payments.billsOf(bill.subject())).containsExactly(seen);
      assertThat(journal.history("bill:" + bill.id())).extracting(e -> e.as(BillOpened.class).piastres())
          .containsExactly(15_050L);
    });
  }

  @Test
  void isNotThereForAnotherCitizenOrAnotherUnit() {
    open();
    Actor[] others = {new Actor.Citizen(UUID.randomUUID(), "غيرها"), Actor.VISITOR,
      new Actor.Staff(UUID.randomUUID(), "موظف", 102, Set.of())};
    for (Actor other : others) {
      assertThatThrownBy(() -> transactions.run(other, () -> payments.bill(bill.id()))).isInstanceOf(NotFound.class);
    }
    Actor clerk = new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of());
    assertThat(transactions.as(clerk, () -> payments.bill(bill.id())).id()).isEqualTo(bill.id());
  }

  @Test
  void isCancelledOnceOnly() {
    open();
    cancel();
    assertThat(transactions.as(owner, () -> payments.bill(bill.id())).state()).isEqualTo(BillState.CANCELLED);
    assertThatThrownBy(this::cancel).isInstanceOf(Stale.class);
  }

  @Test
  void cannotBeCalledPaidByItsOwner() {
    open();
    assertThatThrownBy(() -> transactions.run(owner, () -> jdbc.sql(
        "UPDATE payments.bill SET state = 'PAID', closed_at = now() WHERE id = ?").param(bill.id()).update()))
        .rootCause().hasMessageContaining("row-level security");
  }

  @Test
  void keepsTheMoneysBooksFromOfficials() {
    Actor clerk = new Actor.Staff(UUID.randomUUID(), "موظف", TestBills.UNIT, Set.of());
    String[] writes = {
      """
      INSERT INTO payments.notice (id, provider, digest, unit_id, verdict, headers, body, received_at)
      VALUES (uuidv7(), 'fawry', sha256(uuidv7()::text::bytea), 101, 'UNKNOWN_REFERENCE', '{}', '', now())""",
      "INSERT INTO payments.receipt_counter (unit_id, fiscal_year, last) VALUES (101, 2199, 7)",
      """
      INSERT INTO payments.receipt (number, bill_id, order_id, unit_id, person_id, fiscal_year, serial, amount,
             issued_at)
      VALUES ('1', uuidv7(), uuidv7(), 101, uuidv7(), 2199, 1, 1, now())"""};
    for (String write : writes) {
      assertThatThrownBy(() -> transactions.run(clerk, () -> jdbc.sql(write).update())).as(write)
          .rootCause().hasMessageContaining("row-level security");
    }
    transactions.run(new Actor.Machine("payments"), () ->
        jdbc.sql("INSERT INTO payments.receipt_counter VALUES (101, 2198, 7)").update());
    assertThat(transactions.as(clerk, () ->
        jdbc.sql("UPDATE payments.receipt_counter SET last = 9 WHERE fiscal_year = 2198").update())).isZero();
  }

  private void open() {
    Instant now = clock.instant();
    transactions.run(owner, () -> transactions.write(payments.opening(owner, bill, now)));
  }

  private void cancel() {
    transactions.run(owner, () ->
        transactions.write(payments.cancelling(owner, payments.bill(bill.id()), clock.instant())));
  }
}
