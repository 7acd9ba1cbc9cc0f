package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.cash.TestCash;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A supplementary bill on the pages of the two officials, the applicant, the holder of a receipt and the cashier. */
@PlatformTest
class SupplementPagesTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final String UNIT = "حي الكوثر";
  private static final String LAW = "المادة 5 من قانون 154 لسنة 2019";
  private static final String WHY = "قيس المحل 42 مترًا";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestRequests some;
  @Autowired TestCash cash;
  @Autowired Requests requests;
  @Autowired Payments payments;
  @Autowired Transactions transactions;

  private Actor.Citizen citizen;
  private UUID request;
  private Surfer officer;

  @BeforeEach
  void aRequest() {
    citizen = people.aCitizen();
    request = some.aRequest(citizen, UNIT);
    officer = sessions.official(port, Role.REVENUE_OFFICER, UNIT);
  }

  @Test
  void theFormSaysWhatIsMissing() {
    String form = "/desk/" + request + "/supplements";
    Surfer.Page page = officer.get(form);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("LF-SHOP", "value=\"15\"").doesNotContain("⟦");
    Surfer.Page empty = officer.post(form, "days", "0");
    assertThat(empty.status()).isEqualTo(422);
    assertThat(empty.body()).contains("reason-error", "item-error", "amount-error", "legal-error", "explanation-error",
        "days-error").doesNotContain("⟦");
    for (String amount : new String[] {"-5", "0", "1.234", "99999999999", "خمسة"}) {
      assertThat(propose(amount, "LF-SHOP").body()).as(amount).contains("amount-error");
    }
    assertThat(propose("5", "NO-SUCH").body()).contains("item-error");
  }

  @Test
  void whatIsApprovedIsReadAndPaid() {
    Surfer.Page proposed = propose("١٢٠٫٥", "LF-SHOP");
    assertThat(proposed.status()).as(proposed.body()).isEqualTo(302);
    String address = proposed.location();
    assertThat(officer.get(address).body()).contains("120.50", LAW, WHY, "شخص آخر").doesNotContain("⟦", "/approval");
    Surfer applicant = sessions.citizen(port, citizen);
    assertThat(applicant.get("/requests/" + request).body()).doesNotContain(WHY, LAW);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, UNIT);
    assertThat(head.get("/desk/supplements").body()).contains(address).doesNotContain("⟦");
    assertThat(head.get(address).body()).contains(address + "/approval");
    assertThat(officer.post(address + "/approval").status()).isEqualTo(403);
    assertThat(head.post(address + "/refusal", "why", " ").status()).isEqualTo(422);
    assertThat(head.post(address + "/approval").location()).isEqualTo(address);
    assertThat(head.get(address).body()).contains("تنتظر السداد", "/withdrawal").doesNotContain("⟦");
    readByTheApplicant(applicant);
    paidAtTheDesk();
    await().atMost(Duration.ofSeconds(20)).until(() -> applicant.get("/requests/" + request).body().contains("سُددت"));
    assertThat(officer.get(address).body()).contains("سُددت").doesNotContain(address + "/withdrawal\"");
  }

  /** By the bands of its area: 2 years of 400 were billed for 35.5 square metres; 71 would have been 2 years of 800. */
  @Test
  void anEarlierBillIsComputedWithOtherValuesAndTheDifferenceIsAskedFor() {
    requests.decide(people.aClerkOf(UNIT), request, "completeness#1", "complete", Grounds.NONE);
    requests.decide(people.anOfficial(Role.REVENUE_OFFICER, UNIT), request, "debts#1", "clear", Grounds.NONE);
    requests.decide(people.anOfficial(Role.UNIT_HEAD, UNIT), request, "decision#1", "approve", Grounds.NONE);
    Bill fees = bill();
    String form = "/desk/" + request + "/supplements";
    assertThat(officer.get(form).body()).contains(form + "?bill=" + fees.id());
    assertThat(officer.get(form + "?bill=" + fees.id()).body()).contains("value-subject-area_m2", "value=\"35.5\"")
        .doesNotContain("⟦");
    assertThat(again(fees, "35.5").body()).contains("لا يزيد شيء", "value=\"35.5\"");
    assertThat(again(fees, "10").body()).as("less is no supplement").contains("لا يزيد شيء");
    assertThat(again(fees, "كبيرة").body()).contains("لا تصلح هذه القيم").doesNotContain("⟦");
    String address = again(fees, "٧١").location();
    assertThat(officer.get(address).body()).contains("800.00", "LF-SHOP").doesNotContain("TX-STAMP", "⟦");
    sessions.official(port, Role.UNIT_HEAD, UNIT).post(address + "/approval");
    Bill more = transactions.as(citizen, () -> payments.billsOf(Request.stream(request))).getLast();
    assertThat(more.total().plain()).isEqualTo("800.00");
    assertThat(sessions.citizen(port, citizen).get("/bills/" + more.id()).body()).contains("71", WHY, "154", "800.00")
        .doesNotContain("⟦");
    assertThat(officer.get(form + "?bill=" + more.id()).status()).as("itself no tariff's").isEqualTo(404);
  }

  private Surfer.Page again(Bill bill, String area) {
    return officer.post("/desk/" + request + "/supplements", "bill", bill.id().toString(), "reason", "MEASURED_MORE",
        "value-subject-area_m2", area, "value-answers-years", "2", "legal", LAW, "explanation", WHY, "days", "10");
  }

  private void readByTheApplicant(Surfer applicant) {
    Bill bill = bill();
    assertThat(applicant.get("/requests/" + request).body())
        .contains("/bills/" + bill.id(), LAW, WHY, "أثبتت المعاينة", "120.50", "قبل السداد").doesNotContain("⟦");
    assertThat(applicant.get("/bills/" + bill.id()).body()).contains(LAW, WHY, bill.number(), "LF-SHOP")
        .doesNotContain("⟦");
    String token = requests.request(MACHINE, request).id().trackingToken();
    assertThat(new Surfer(port).get("/t/" + token).body()).contains(LAW, "أثبتت المعاينة", "120.50")
        .doesNotContain(WHY, "⟦");
    assertThat(officer.get("/bills/" + bill.id() + "/recomputed").status()).as("no tariff computed it").isEqualTo(404);
    assertThat(officer.get("/bills/" + bill.id()).body()).doesNotContain("/bills/" + bill.id() + "/recomputed");
    assertThat(sessions.official(port, Role.COUNTER_CLERK, UNIT).get("/desk/" + request).body())
        .contains("سداد مطالبة تكميلية", "اعتُمدت مطالبة تكميلية", "120.50").doesNotContain("⟦");
  }

  private void paidAtTheDesk() {
    Surfer cashier = sessions.official(port, cash.aCashierOf(UNIT));
    TestCash.open(cashier);
    Bill bill = bill();
    assertThat(cashier.post("/cash", "q", cash.numberOf(citizen)).location()).isEqualTo("/cash/bills/" + bill.id());
    assertThat(TestCash.taken(cashier, bill)).isNotEmpty();
  }

  private Surfer.Page propose(String amount, String item) {
    return officer.post("/desk/" + request + "/supplements", "reason", "MEASURED_MORE", "item", item, "amount", amount,
        "legal", LAW, "explanation", WHY, "days", "10");
  }

  private Bill bill() {
    return transactions.as(citizen, () -> payments.billsOf(Request.stream(request))).getFirst();
  }
}
