package eg.mahalliyat.revenue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The guide's pages: who reads, who proposes, who approves, and what a spreadsheet is given. */
@PlatformTest
class RevenuePagesTest {
  private static final String MINISTRY = "وزارة التنمية المحلية";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired RevenueDesk desk;
  @Autowired RevenueGuide guide;
  @Autowired TestClock clock;

  @Test
  void theListIsFoundByWordsNatureAndDay() {
    Surfer clerk = sessions.official(port, Role.REVENUE_OFFICER, "حي المعادي");
    assertThat(clerk.get("/revenue").body()).contains("LF-SHOP", "TX-STAMP").doesNotContain("⟦");
    assertThat(clerk.get("/revenue?q=TX-ST&nature=TAX_FOR_STATE").body()).contains("TX-STAMP")
        .doesNotContain("href=\"/revenue/LF-SHOP\"");
    assertThat(clerk.get("/revenue?q=zzzz").body()).contains("empty");
    assertThat(clerk.get("/revenue/LF-SHOP").body()).contains("EG01-3101", "EG27").doesNotContain("⟦", "/change");
    assertThat(clerk.get("/revenue/NO-SUCH").status()).isEqualTo(404);
    assertThat(clerk.get("/revenue/LF-SHOP/change").status()).isEqualTo(403);
  }

  @Test
  void theFileHasALineForEachItemAndGovernorateAndTheMarkOfUtf8() {
    Surfer.Page file = sessions.official(port, Role.AUDITOR, "محافظة القاهرة").get("/revenue/export.csv?q=LF-SHOP");
    assertThat(file.response().headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
    assertThat(file.body()).startsWith("\uFEFF\"code\",").contains("\"EG01-3101\"");
    assertThat(file.body().lines()).hasSize(28);
  }

  @Test
  void oneProposesAndAnotherApprovesAfterShowingWhoHeIs() {
    LocalDate day = desk.firstDay("LF-SITEVAL", "");
    Surfer author = sessions.official(port, Role.FINANCE_OFFICER, MINISTRY);
    assertThat(author.get("/revenue/LF-SITEVAL").body()).contains("/revenue/LF-SITEVAL/change");
    assertThat(author.get("/revenue/LF-SITEVAL/change").body()).doesNotContain("⟦");
    Surfer.Page wrong = propose(author, day.minusDays(2), "");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("from-error", "reason-error").doesNotContain("⟦");
    String proposal = propose(author, day, "قرار <b>7</b> لسنة 2026").location();
    assertThat(proposal).startsWith("/revenue/proposals/");
    assertThat(author.get(proposal).body()).contains("/withdraw", "قرار").doesNotContain("<b>7", "/approve", "⟦");
    assertThat(author.post(proposal + "/approve").status()).isEqualTo(409);
    assertThat(author.get("/revenue").body()).contains(proposal);

    Surfer approver = sessions.official(port, Role.FINANCE_OFFICER, MINISTRY);
    assertThat(approver.get(proposal).body()).contains("/approve");
    clock.pass(Duration.ofMinutes(6));
    assertThat(approver.post(proposal + "/approve").body()).as("asked first").contains("proof-password");
    assertThat(approver.post(proposal + "/approve", "proof-password", TestPeople.PASSWORD).location())
        .isEqualTo(proposal);
    assertThat(guide.item("LF-SITEVAL", day).orElseThrow().content().ar()).isEqualTo("مقابل بيان الصلاحية");
    assertThat(approver.get("/revenue/LF-SITEVAL").body()).contains("مقابل بيان الصلاحية").doesNotContain("⟦");
  }

  @Test
  void anAccountOfAGovernorateIsChangedTheSameWay() {
    Surfer cairo = sessions.official(port, Role.FINANCE_OFFICER, "محافظة القاهرة");
    assertThat(cairo.get("/revenue/LF-INSPECT").body()).contains("/revenue/LF-INSPECT/accounts/EG01/change")
        .doesNotContain("/accounts/EG02/change", "href=\"/revenue/LF-INSPECT/change");
    LocalDate day = desk.firstDay("LF-INSPECT", "EG01");
    Surfer.Page wrong = cairo.post("/revenue/LF-INSPECT/accounts/EG01/change", "number", "=1", "ar", "خزانة",
        "en", "Treasury", "mark", "SOURCED", "from-day", "1", "from-month", "1", "from-year", "2090", "reason", "كتاب");
    assertThat(wrong.body()).contains("number-error");
    String proposal = cairo.post("/revenue/LF-INSPECT/accounts/EG01/change", "number", "1-7", "ar", "خزانة",
        "en", "Treasury", "mark", "SOURCED", "from-day", "" + day.getDayOfMonth(), "from-month",
        "" + day.getMonthValue(), "from-year", "" + day.getYear(), "reason", "كتاب").location();
    assertThat(proposal).as("too short a number").isEmpty();
    proposal = cairo.post("/revenue/LF-INSPECT/accounts/EG01/change", "number", "12-77", "ar", "خزانة القاهرة",
        "en", "Cairo Treasury", "mark", "SOURCED", "from-day", "" + day.getDayOfMonth(), "from-month",
        "" + day.getMonthValue(), "from-year", "" + day.getYear(), "reason", "كتاب").location();
    assertThat(cairo.get(proposal).body()).contains("12-77", "EG01-3101").doesNotContain("⟦");
  }

  private static Surfer.Page propose(Surfer author, LocalDate day, String reason) {
    return author.post("/revenue/LF-SITEVAL/change", "nature", "LOCAL_FEE", "class", "3/1/1/03", "ar",
        "مقابل بيان الصلاحية", "en", "Validity statement", "legal", "قانون 119 لسنة 2008", "legal-mark", "SOURCED",
        "mark", "SOURCED", "from-day", "" + day.getDayOfMonth(), "from-month", "" + day.getMonthValue(), "from-year",
        "" + day.getYear(), "reason", reason);
  }
}
