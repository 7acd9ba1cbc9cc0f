package eg.mahalliyat.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Money;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A provider's file is taken as it should be, or not at all. */
class StatementReaderTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
  private static final String HEAD = String.join(",", StatementReader.HEAD) + "\n";
  private static final String GOOD = "9912,ab12,2026-11-21T08:15:30Z,150.50,2.50,148.00,EGP,OUTLET,2026-11-21,PAID\n";

  @Test
  void readsALineToThePiastre() {
    assertThat(read(HEAD + GOOD)).isInstanceOfSatisfying(Statement.Rows.class, rows -> {
      assertThat(rows.rows()).hasSize(1);
      assertThat(rows.sums()).isEqualTo(
          new StatementRow.Sums(new Money(15_050), new Money(250), new Money(14_800)));
    });
    assertThat(read("\uFEFF" + HEAD.replace("\n", "\r\n") + GOOD.replace("\n", "\r\n"))).isInstanceOf(Statement.Rows.class);
  }

  @Test
  void namesTheLineAndTheFault() {
    Map.ofEntries(
        Map.entry(GOOD.replace("150.50", "150.505"), "amount"), Map.entry(GOOD.replace("150.50", "-150.50"), "formula"),
        Map.entry(GOOD.replace("150.50", "1505000000000.50"), "amount"), Map.entry(GOOD.replace("150.50", "1e2"), "amount"),
        Map.entry(GOOD.replace("148.00", "149.00"), "sum"), Map.entry(GOOD.replace("EGP", "USD"), "currency"),
        Map.entry(GOOD.replace("OUTLET", "=HYPERLINK(1)"), "formula"), Map.entry(GOOD.replace("9912", "@9912"), "formula"),
        Map.entry(GOOD.replace(",PAID", ""), "fields"), Map.entry(GOOD.replace("PAID", "REFUNDED"), "status"),
        Map.entry(GOOD.replace("2026-11-21,PAID", "2026-11-20,PAID"), "other-day"),
        Map.entry(GOOD.replace("2026-11-21T08:15:30Z", "yesterday"), "moment"),
        Map.entry(GOOD.replace("9912", ""), "reference"), Map.entry(GOOD.replace("9912", "99 12"), "reference"))
        .forEach((line, fault) -> assertThat(read(HEAD + GOOD + line)).as(line)
            .isEqualTo(new Statement.Wrong(3, fault, Map.of())));
  }

  @Test
  void takesNoFileThatIsNoneOrNotWhole() {
    assertThat(read("")).isEqualTo(new Statement.Wrong(0, "empty", Map.of()));
    assertThat(read(HEAD)).isEqualTo(new Statement.Wrong(0, "empty", Map.of()));
    assertThat(read(HEAD + GOOD + GOOD.substring(0, 40))).isEqualTo(new Statement.Wrong(0, "cut", Map.of()));
    assertThat(read(GOOD)).isEqualTo(new Statement.Wrong(1, "head", Map.of()));
    assertThat(read(HEAD + GOOD.replace("OUTLET", "منفذ"), Charset.forName("windows-1256")))
        .isEqualTo(new Statement.Wrong(0, "encoding", Map.of()));
    assertThat(read(HEAD + GOOD, StandardCharsets.UTF_16)).isEqualTo(new Statement.Wrong(0, "encoding", Map.of()));
  }

  private static Statement read(String text) {
    return read(text, StandardCharsets.UTF_8);
  }

  private static Statement read(String text, Charset charset) {
    return new StatementReader("fawry", DAY).read(text.getBytes(charset));
  }
}
