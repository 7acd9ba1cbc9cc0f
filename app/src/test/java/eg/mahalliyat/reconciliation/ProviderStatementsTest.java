package eg.mahalliyat.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.Sight;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;

/** ProviderStatements of a provider that is this test's own, on days of long ago that no other test uses. */
@PlatformTest
class ProviderStatementsTest {
  private static final AtomicInteger NEXT = new AtomicInteger();
  private static final int UNIT = 101;
  private static final int AT_ONCE = 10_000;

  @Autowired ProviderStatements statements;
  @Autowired Discrepancies discrepancies;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired FlywayConnectionDetails owner;

  private final int number = NEXT.incrementAndGet();
  private final String provider = "rec-" + "abcdefghij".charAt(number);
  private final LocalDate day = LocalDate.of(2025, 3, number);
  private final Actor.Staff ministry =
      new Actor.Staff(UUID.randomUUID(), "مسئول", ProviderStatements.OFFICE, Set.of("finance-officer"));
  private final Actor.Staff revenueOfficer = new Actor.Staff(UUID.randomUUID(), "موظف", UNIT, Set.of("revenue-officer"));

  @Test
  void amongAHundredThousandThePlantedTenAreFoundAndNoOther() {
    paid(0, 100_000, day);
    List<String> lines = new ArrayList<>();
    for (int n = 0; n < 100_000; n++) {
      switch (n) {
        // Missing there.
        case 5, 50_000, 99_999 -> {}
        case 17, 70_001 -> lines.add(line(n, 10_001, day));
        default -> lines.add(line(n, 10_000, day));
      }
    }
    // Listed twice, and not known here.
    lines.add(line(8, 10_000, day));
    lines.add(line(9_999, 10_000, day));
    lines.add(line(200_000, 10_000, day));
    lines.add(line(200_001, 10_000, day));
    lines.add(line(200_002, 10_000, day));
    Taken taken = take(lines, day);
    assertThat(taken.counts().differing()).isEqualTo(10);
    assertThat(taken.counts().matched()).isEqualTo(99_995);
    assertThat(taken.settled()).isEqualTo(new Money(99_995L * 10_000));
    assertThat(discrepancies.of(seesAll(), taken.id(), null))
        .extracting(one -> one.kind() + " " + one.what().providerRef().substring(provider.length()))
        .containsExactlyInAnyOrder("MISSING_THERE 5", "MISSING_THERE 50000", "MISSING_THERE 99999", "AMOUNT_DIFFERS 17",
            "AMOUNT_DIFFERS 70001", "DUPLICATE 8", "DUPLICATE 9999", "MISSING_HERE 200000", "MISSING_HERE 200001",
            "MISSING_HERE 200002");
    assertThat(legs(taken)).containsExactly("bank:treasury +979951000", "held:" + provider + " -999950000",
        "provider-fee:" + provider + " +19999000");
  }

  @Test
  void whatWasMissingAndComesLateClosesItsCaseByItself() {
    paid(0, 3, day);
    Taken first = take(List.of(line(0, 10_000, day), line(1, 10_000, day)), day);
    Discrepancy missing = discrepancies.of(seesAll(), first.id(), null).getFirst();
    assertThat(missing.kind()).isEqualTo(Outcome.MISSING_THERE);
    LocalDate next = day.plusDays(1);
    paid(10, 11, next);
    Taken second = take(List.of(line(10, 10_000, next), line(2, 10_000, next), line(1, 10_000, next)), next);
    assertThat(discrepancies.discrepancy(revenueOfficer, missing.id()).care().resolution())
        .isEqualTo(Resolution.CAME_LATE);
    assertThat(second.counts().matched()).isEqualTo(2);
    assertThat(discrepancies.of(seesAll(), second.id(), null)).as("settled before").extracting(Discrepancy::kind)
        .containsExactly(Outcome.DUPLICATE);
  }

  @Test
  void theSameFileOrDayIsTakenOnce() {
    paid(0, 1, day);
    take(List.of(line(0, 10_000, day)), day);
    assertThatThrownBy(() -> take(List.of(line(0, 10_000, day)), day)).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> take(List.of(line(1, 10_000, day)), day)).as("another file of the day")
        .isInstanceOf(Conflict.class);
    assertThat(count("reconciliation.item")).isEqualTo(1);
  }

  @Test
  void aFileThatIsNotAsTheProviderStatesIsNotTaken() {
    paid(0, 2, day);
    byte[] file = file(List.of(line(0, 10_000, day)));
    assertThat(statements.take(ministry, provider, day, new ProviderStatements.Control(2, new Money(20_000)), file))
        .isInstanceOf(ProviderStatements.Result.Refused.class);
    assertThat(statements.take(ministry, provider, LocalDate.of(2199, 1, 1), new ProviderStatements.Control(1, new Money(10_000)),
        file)).isInstanceOf(ProviderStatements.Result.Refused.class);
    assertThat(count("reconciliation.statement")).isZero();
    assertThatThrownBy(() -> statements.take(revenueOfficer, provider, day,
        new ProviderStatements.Control(1, new Money(10_000)), file)).isInstanceOf(Conflict.class);
  }

  @Test
  void aCaseBelongsToOneWhoLooksAfterIt() {
    paid(0, 2, day);
    Taken taken = take(List.of(line(0, 10_000, day)), day);
    UUID id = discrepancies.of(seesAll(), taken.id(), null).getFirst().id();
    assertThatThrownBy(() -> discrepancies.resolve(revenueOfficer, id, Resolution.NO_LOSS, "نُظر")).as("nobody's yet")
        .isInstanceOf(Stale.class);
    discrepancies.own(revenueOfficer, id);
    discrepancies.resolve(revenueOfficer, id, Resolution.PROVIDER_CORRECTS, "وعد المزود بالتصحيح");
    assertThat(discrepancies.discrepancy(revenueOfficer, id).isOpen()).isFalse();
    assertThatThrownBy(() -> discrepancies.own(revenueOfficer, id)).isInstanceOf(Stale.class);
    Actor.Staff stranger = new Actor.Staff(UUID.randomUUID(), "غريب", 102, Set.of("revenue-officer"));
    assertThatThrownBy(() -> discrepancies.discrepancy(stranger, id)).isInstanceOf(NotFound.class);
  }

  private Taken take(List<String> lines, LocalDate of) {
    long gross = lines.stream().mapToLong(one -> Money.parseExact(one.split(",")[3]).piastres()).sum();
    var result = statements.take(ministry, provider, of, new ProviderStatements.Control(lines.size(), new Money(gross)), file(lines));
    return switch (result) {
      case ProviderStatements.Result.Done(var taken) -> taken;
      case ProviderStatements.Result.Refused(var why) -> throw new IllegalStateException(why.toString());
    };
  }

  private static byte[] file(List<String> lines) {
    return (String.join(",", StatementReader.HEAD) + "\n" + String.join("", lines)).getBytes(StandardCharsets.UTF_8);
  }

  private String line(int n, long piastres, LocalDate of) {
    return "%s%d,m%s%d,%sT10:00:00Z,%s,2.00,%s,EGP,OUTLET,%s,PAID\n".formatted(provider, n, provider, n, of,
        new Money(piastres).plain(), new Money(piastres - 200).plain(), of);
  }

  /** Payments that the platform knows, of 100 pounds each, learned at noon. */
  private void paid(int from, int until, LocalDate of) {
    // The platform lets no statement run for half a minute.
    for (int some = from; some < until; some += AT_ONCE) {
      learned(some, Math.min(until, some + AT_ONCE), of);
    }
    analysed();
  }

  private void learned(int from, int until, LocalDate of) {
    Map<String, Object> values = Map.of("provider", provider, "unit", UNIT, "from", from, "until", until, "at",
        of.atTime(12, 0).atOffset(ZoneOffset.UTC));
    transactions.run(ProviderStatements.SELF, () -> jdbc.sql("""
        INSERT INTO payments.bill (id, subject, title_ar, title_en, unit_id, person_id, total, state, opened_at)
        SELECT gen_random_uuid(), 'test:' || :provider || n, 'رسوم', 'Fees', :unit, gen_random_uuid(), 10000, 'OPEN', :at
          FROM generate_series(:from, :until - 1) n""").params(values).update());
    if (from == 0) {
      analysed();
    }
    transactions.run(ProviderStatements.SELF, () -> List.of("""
        INSERT INTO payments.payment_order (id, bill_id, unit_id, person_id, provider, merchant_ref, amount, state,
                    idempotency_key, opened_at, expires_at, changed_at)
        SELECT gen_random_uuid(), id, unit_id, person_id, :provider, replace(subject, 'test:', 'm'), 10000, 'REQUESTED',
               gen_random_uuid(), :at, :at + interval '1 hour', :at
          FROM payments.bill WHERE subject LIKE 'test:' || :provider || '%' AND state = 'OPEN'""", """
        UPDATE payments.payment_order SET state = 'PAID', paid_amount = amount, provider_ref = substr(merchant_ref, 2)
         WHERE provider = :provider AND state = 'REQUESTED'""", """
        UPDATE payments.bill SET state = 'PAID', paid = total, closed_at = :at
         WHERE subject LIKE 'test:' || :provider || '%' AND state = 'OPEN'""")
        .forEach(sql -> jdbc.sql(sql).params(values).update()));
  }

  /** As the database does by itself after a while: a foreign key that was planned on an empty table reads all of it. */
  private void analysed() {
    try (Connection connection = DriverManager.getConnection(owner.getJdbcUrl(), owner.getUsername(),
        owner.getPassword());
        var statement = connection.createStatement()) {
      statement.execute("ANALYZE payments.bill, payments.payment_order, reconciliation.item");
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The ministry's officer with his sight of the whole country. */
  private Actor.Staff seesAll() {
    return new Actor.Staff(ministry.staffId(), ministry.name(), ProviderStatements.OFFICE, ministry.roles(),
        new Sight(0, 999_999_999), null);
  }

  private int count(String table) {
    return transactions.as(ProviderStatements.SELF, () -> jdbc.sql("SELECT count(*) FROM " + table + " WHERE provider = ?")
        .param(provider).query(Integer.class).single());
  }

  private List<String> legs(Taken taken) {
    return transactions.as(ProviderStatements.SELF, () -> jdbc.sql("""
            SELECT l.account || CASE WHEN l.debit > 0 THEN ' +' || l.debit ELSE ' -' || l.credit END
              FROM ledger.leg l JOIN ledger.posting p ON p.id = l.posting_id WHERE p.source LIKE ? ORDER BY l.account""")
        .param("statement:" + taken.id() + ":%").query(String.class).list());
  }
}
