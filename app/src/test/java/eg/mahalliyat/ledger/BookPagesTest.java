package eg.mahalliyat.ledger;

import static eg.mahalliyat.ledger.TestPostings.MACHINE;
import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of the books: who opens whose, and what they show. */
@PlatformTest
class BookPagesTest {
  private static final String UNIT = "حي المنتزه ثان";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired Transactions transactions;
  @Autowired Closing closing;
  @Autowired TestClock clock;

  private int unit;

  @BeforeEach
  void aPayment() {
    unit = people.unit(UNIT).id();
    TestPostings.post(transactions, MACHINE,
        TestPostings.paid(unit, 123_450, closing.today(), clock.instant()));
  }

  @Test
  void theTrialBalanceIsShownBalancedAndLeadsToTheStatements() {
    Surfer officer = sessions.official(port, Role.REVENUE_OFFICER, UNIT);
    Surfer.Page trial = officer.get("/books");
    assertThat(trial.body()).contains("badge ok", "account=held:fawry", "account=item:LF-SHOP")
        .doesNotContain("⟦", "badge bad");
    String statement = trial.body().replaceAll("(?s).*href=\"(/books/account[^\"]*item:LF-SHOP)\".*", "$1")
        .replace("&amp;", "&");
    assertThat(officer.get(statement).body()).contains("1,234.50").doesNotContain("⟦");
    assertThat(officer.get("/books/account?account=%3Cscript%3E").status()).isEqualTo(404);
  }

  @Test
  void wrongDaysAreSaidAndTheYearIsShown() {
    Surfer officer = sessions.official(port, Role.UNIT_HEAD, UNIT);
    Surfer.Page wrong = officer.get("/books?" + days("2026-05-05", "2026-05-04"));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("until-error", "item:LF-SHOP").doesNotContain("⟦");
    assertThat(officer.get("/books?" + days("1990-01-01", "1990-01-02")).body()).contains("class=\"empty")
        .doesNotContain("item:LF-SHOP");
    Surfer ministry = sessions.official(port, Role.AUDITOR, "وزارة التنمية المحلية");
    assertThat(ministry.get("/books?" + days("2026-01-01", "2026-03-31")).status()).isEqualTo(200);
    assertThat(ministry.get("/books?" + days("2026-01-01", "2026-12-31")).status()).as("too much at once").isEqualTo(422);
  }

  private static String days(String from, String until) {
    LocalDate first = LocalDate.parse(from);
    LocalDate last = LocalDate.parse(until);
    return "from-day=%d&from-month=%d&from-year=%d&until-day=%d&until-month=%d&until-year=%d".formatted(
        first.getDayOfMonth(), first.getMonthValue(), first.getYear(), last.getDayOfMonth(), last.getMonthValue(),
        last.getYear());
  }

  @Test
  void theSheetOfRemittancesIsAPageAndAFile() {
    Surfer auditor = sessions.official(port, Role.AUDITOR, "محافظة الإسكندرية");
    assertThat(auditor.get("/books/remittances?at=" + unit).body()).contains("EG02-3101", "LF-SHOP", "data-print")
        .doesNotContain("⟦");
    Surfer.Page file = auditor.get("/books/remittances.csv");
    assertThat(file.body()).startsWith("\uFEFF\"seat\"").contains("\"EG02-3101\"", "\"LF-SHOP\"");
    assertThat(sessions.official(port, Role.AUDITOR, "وزارة التنمية المحلية").get("/books/remittances").body())
        .doesNotContain("LF-SHOP", "⟦");
  }

  @Test
  void othersBooksAreNotThere() {
    Surfer officer = sessions.official(port, Role.REVENUE_OFFICER, "حي وسط");
    for (String page : new String[] {"/books", "/books/remittances", "/books/remittances.csv", "/books/days"}) {
      assertThat(officer.get(page + "?at=" + unit).status()).as(page).isEqualTo(404);
      assertThat(sessions.citizen(port, people.aCitizen()).get(page).status()).as(page).isEqualTo(403);
      assertThat(sessions.official(port, Role.COUNTER_CLERK, UNIT).get(page).status()).as(page).isEqualTo(403);
    }
  }

  @Test
  void theUnitClosesItsDayAfterAFreshProof() {
    String name = "حي غرب";
    LocalDate day = closing.today().minusDays(1);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, name);
    assertThat(head.get("/books/days").body()).contains("name=\"day-day\"").doesNotContain("⟦");
    Surfer.Page wrong = head.post("/books/days", "day-day", "1", "day-month", "1", "day-year", "2090");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("day-error").doesNotContain("⟦");
    clock.pass(Duration.ofMinutes(6));
    assertThat(close(head, day).body()).contains("proof-password");
    assertThat(head.post("/books/days", "day-day", "" + day.getDayOfMonth(), "day-month", "" + day.getMonthValue(),
        "day-year", "" + day.getYear(), "proof-password", TestPeople.PASSWORD).location()).isEqualTo("/books/days");
    assertThat(head.get("/books/days").body()).contains("هدى للاختبار").doesNotContain("⟦");
    assertThat(close(head, day).body()).as("twice").contains("day-error");
    Surfer auditor = sessions.official(port, Role.AUDITOR, name);
    assertThat(auditor.get("/books/days").body()).contains("هدى للاختبار").doesNotContain("name=\"day-day\"");
    assertThat(close(auditor, closing.today()).status()).isEqualTo(403);
  }

  private static Surfer.Page close(Surfer who, LocalDate day) {
    return who.post("/books/days", "day-day", "" + day.getDayOfMonth(), "day-month", "" + day.getMonthValue(),
        "day-year", "" + day.getYear());
  }
}
