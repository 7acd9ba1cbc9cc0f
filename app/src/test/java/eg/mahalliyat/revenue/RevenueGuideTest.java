package eg.mahalliyat.revenue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Stale;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.tariff.Nature;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What holds on which day, and how it comes into the guide. */
@PlatformTest
class RevenueGuideTest {
  private static final String MINISTRY = "وزارة التنمية المحلية";
  private static final Actor.Machine MACHINE = new Actor.Machine("revenue-test");

  @Autowired RevenueGuide guide;
  @Autowired RevenueDesk desk;
  @Autowired TestPeople people;
  @Autowired Territory territory;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;

  private Actor.Staff author;
  private Actor.Staff approver;
  private LocalDate today;

  @BeforeEach
  void twoFinanceOfficers() {
    author = people.anOfficial(Role.FINANCE_OFFICER, MINISTRY);
    approver = people.anOfficial(Role.FINANCE_OFFICER, MINISTRY);
    today = desk.today();
  }

  @Test
  void everyShippedItemHasAnAccountInEveryGovernorate() {
    assertThat(guide.items(today)).hasSizeGreaterThanOrEqualTo(33).allSatisfy(item ->
        assertThat(territory.governorates()).allSatisfy(governorate ->
            assertThat(guide.account(item.code(), governorate.code(), today)).as(item.code()).isPresent()));
    assertThat(guide.item("DP-OCC", today).orElseThrow().content().refundable()).isTrue();
    assertThat(guide.item("RT-RENT", today).orElseThrow().content().inParts()).isTrue();
    assertThat(guide.item("LF-CERT", today).orElseThrow().content().inParts()).isFalse();
    assertThat(guide.item("XX-NONE", today)).isEmpty();
  }

  @Test
  void whatASecondPersonApprovesHoldsFromItsDayAndNotBefore() {
    LocalDate from = desk.firstDay("LF-LIFT", "");
    Item before = guide.item("LF-LIFT", today).orElseThrow();
    Proposal proposal = desk.propose(author, wanted("LF-LIFT", from, "رسوم المصاعد والسلالم"));
    assertThat(guide.item("LF-LIFT", from)).contains(before);
    desk.approve(approver, proposal.id());
    assertThat(guide.item("LF-LIFT", from.minusDays(1))).contains(before);
    assertThat(guide.item("LF-LIFT", from).orElseThrow().content().ar()).isEqualTo("رسوم المصاعد والسلالم");
    assertThat(guide.item("LF-LIFT", from).orElseThrow().proposal()).isEqualTo(proposal.id());
    assertThat(transactions.as(MACHINE, () -> journal.history("revenue:LF-LIFT"))).extracting(Entry::type)
        .endsWith("RevenueChangeProposed", "RevenueChangeApproved");
  }

  @Test
  void anItemCanEnd() {
    LocalDate from = desk.firstDay("SA-HOUS", "");
    var ending = new RevenueDesk.Wanted("SA-HOUS", "", new Validity(from, from.plusDays(9)), content("حساب الإسكان"),
        "قرار");
    desk.approve(approver, desk.propose(author, ending).id());
    assertThat(guide.item("SA-HOUS", from.plusDays(9)).orElseThrow().content().ar()).isEqualTo("حساب الإسكان");
    assertThat(guide.item("SA-HOUS", from.plusDays(10))).isEmpty();
  }

  @Test
  void nobodyApprovesOrRefusesWhatHeProposed() {
    Proposal proposal = desk.propose(author, wanted("LF-ADV", desk.firstDay("LF-ADV", ""), "رسوم إعلانات"));
    assertThat(desk.mayDecide(author, proposal)).isFalse();
    assertThatThrownBy(() -> desk.approve(author, proposal.id())).isInstanceOf(Conflict.class)
        .hasMessage("revenue.own-proposal");
    assertThatThrownBy(() -> desk.refuse(author, proposal.id())).isInstanceOf(Conflict.class);
    assertThatThrownBy(() -> transactions.run(author, () -> transactions.write(List.of(ProposalRows.deciding(
        proposal, Proposal.State.APPROVED, author.staffId(), clock.instant())))))
        .as("the database too").rootCause().hasMessageContaining("four_eyes");
    assertThatThrownBy(() -> transactions.run(author, () -> jdbc.sql(
        "UPDATE revenue.proposal SET state = 'APPROVED', decided_by = ?").param(UUID.randomUUID()).update()))
        .rootCause().hasMessageContaining("permission denied");
    assertThatThrownBy(() -> transactions.run(author, () -> jdbc.sql(
        "INSERT INTO revenue.entry SELECT code, place, '2030-01-01', null, content FROM revenue.entry").update()))
        .rootCause().hasMessageContaining("permission denied");
    desk.withdraw(author, proposal.id());
    assertThat(desk.proposal(proposal.id()).open()).isFalse();
  }

  @Test
  void nothingHoldsFromADayThatHasBegun() {
    assertThatThrownBy(() -> desk.propose(author, wanted("LF-OCC", today, "رسوم"))).isInstanceOf(Conflict.class)
        .hasMessage("revenue.too-early");
  }

  @Test
  void oneChangeOfAnItemWaitsAtATimeAndIsDecidedOnce() {
    LocalDate from = desk.firstDay("LF-BUILD", "");
    Proposal first = desk.propose(author, wanted("LF-BUILD", from, "رسوم بناء"));
    assertThatThrownBy(() -> desk.propose(author, wanted("LF-BUILD", from, "رسوم"))).isInstanceOf(Conflict.class)
        .hasMessage("revenue.one-at-a-time");
    desk.refuse(approver, first.id());
    assertThatThrownBy(() -> desk.approve(approver, first.id())).isInstanceOf(Stale.class);
    assertThat(guide.item("LF-BUILD", from).orElseThrow().content().ar()).isNotEqualTo("رسوم بناء");
  }

  @Test
  void aGovernoratesFinanceOfficerKeepsItsOwnAccountsAndNoItems() {
    Actor.Staff cairo = people.anOfficial(Role.FINANCE_OFFICER, "محافظة القاهرة");
    assertThat(desk.mayChange(cairo, "EG01")).isTrue();
    assertThatThrownBy(() -> desk.propose(cairo, account("EG02"))).hasMessage("revenue.not-yours");
    assertThatThrownBy(() -> desk.propose(cairo, wanted("LF-OCC", desk.firstDay("LF-OCC", ""), "رسوم")))
        .hasMessage("revenue.not-yours");
    Proposal own = desk.propose(cairo, account("EG01"));
    desk.approve(approver, own.id());
    LocalDate from = own.validity().from();
    assertThat(guide.account("TX-VAT", "EG01", from).orElseThrow().content().number()).isEqualTo("9-450-77");
    assertThat(guide.account("TX-VAT", "EG02", from).orElseThrow().content().number()).isEqualTo("EG02-1101");
  }

  private RevenueDesk.Wanted account(String governorate) {
    return new RevenueDesk.Wanted("TX-VAT", governorate,
        new Validity(desk.firstDay("TX-VAT", governorate), null),
        Json.write(new BeneficiaryAccount.Content("9-450-77", "مصلحة الضرائب", "Tax Authority", Mark.SOURCED)), "كتاب");
  }

  private static RevenueDesk.Wanted wanted(String code, LocalDate from, String name) {
    return new RevenueDesk.Wanted(code, "", new Validity(from, null), content(name), "قرار 5 لسنة 2026");
  }

  private static String content(String name) {
    return Json.write(new Item.Content(Nature.LOCAL_FEE, "3/1/1/99", name, "Changed", false, false, "قرار 5 لسنة 2026",
        Mark.SOURCED, Mark.SOURCED));
  }
}
