package eg.mahalliyat.reconciliation;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Statements of the card terminals on days of long ago, for tests of other rooms. */
@Component
public class TestStatements {
  private static final AtomicInteger NEXT = new AtomicInteger();

  private final ProviderStatements statements;
  private final Discrepancies discrepancies;

  TestStatements(ProviderStatements statements, Discrepancies discrepancies) {
    this.statements = statements;
    this.discrepancies = discrepancies;
  }

  /** A payment that nobody knows. */
  public UUID aDiscrepancy() {
    LocalDate day = LocalDate.of(2025, 5, 1).plusDays(NEXT.incrementAndGet());
    Actor.Staff finance =
        new Actor.Staff(UUID.randomUUID(), "مسئول", ProviderStatements.OFFICE, Set.of("finance-officer"));
    String file = """
        providerRef,merchantRef,paidAt,gross,providerFee,net,currency,channel,settlementDate,status
        W%s,m%s,%sT10:00:00Z,250.00,2.50,247.50,EGP,POS,%s,PAID
        """.formatted(day, day, day, day);
    var result = statements.take(finance, "pos", day, new ProviderStatements.Control(1, new Money(25_000)),
        file.getBytes(StandardCharsets.UTF_8));
    if (!(result instanceof ProviderStatements.Result.Done(var taken))) {
      throw new IllegalStateException(result.toString());
    }
    return discrepancies.of(finance, taken.id(), null).getFirst().id();
  }
}
