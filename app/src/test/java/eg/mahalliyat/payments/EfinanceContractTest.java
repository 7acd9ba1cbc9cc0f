package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.revenue.RevenueGuide;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.shared.WorkingDays;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The platform and a gateway that behaves well, or not; the test carries the form there as a browser does. */
@PlatformTest
@Tag("slow")
class EfinanceContractTest {
  private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"(\\w+)\" value=\"([^\"]*)\">");

  @Autowired PaymentDesk desk;
  @Autowired Watching watching;
  @Autowired Sandbox sandbox;
  @Autowired SignIn signIn;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired TestClock clock;
  @Autowired RevenueGuide guide;
  @LocalServerPort int port;

  private final Paying paying;
  private final MockMvc mvc;
  private final Actor.Citizen citizen = Paying.citizen();
  private final HttpClient http = HttpClient.newHttpClient();

  @Autowired
  EfinanceContractTest(WebApplicationContext platform) {
    paying = new Paying(platform);
    mvc = MockMvcBuilders.webAppContextSetup(platform).apply(springSecurity()).build();
  }

  @BeforeEach
  void listen() {
    sandbox.collectFor(URI.create("http://127.0.0.1:" + port));
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
    http.close();
  }

  @Test
  void paysABillIntoItsSettlementAccounts() throws Exception {
    Bill bill = paying.open(citizen, TestBills.withDeposit(citizen.personId()));
    String treasury = account("LF-OCC");
    String deposits = account("DP-OCC");
    long revenue = sandbox.gateway().collected(treasury).piastres();
    long held = sandbox.gateway().collected(deposits).piastres();
    PaymentOrder order = atGateway(bill);
    assertThat(sandbox.gateway().pay(number(order))).isTrue();
    paying.until(citizen, order, OrderState.PAID);
    assertThat(paying.facts(bill)).containsExactly("BillOpened", "PaymentOrderOpened", "PaymentReferenceGiven",
        "NoticeReceived", "BillPaid");
    assertThat(sandbox.gateway().collected(treasury).piastres() - revenue).as("the fee").isEqualTo(72_000);
    assertThat(sandbox.gateway().collected(deposits).piastres() - held).as("the deposit").isEqualTo(60_000);
    assertThat(sandbox.gateway().pay(number(order))).as("a second time").isFalse();
  }

  @Test
  void letsOnlyThisPageSendAFormAndOnlyToTheGateway() throws Exception {
    PaymentOrder order = ordered(paying.open(citizen));
    var response = mvc.perform(get(path(order)).session(session(citizen))).andReturn().getResponse();
    assertThat(response.getHeader("Content-Security-Policy"))
        .contains("form-action 'self' " + sandbox.baseUrl() + ";").contains("script-src 'self'");
    assertThat(form(response.getContentAsString())).contains("HasedRequestObject").doesNotContain("_csrf");
    assertThat(response.getContentAsString()).doesNotContain("⟦");
    assertThat(mvc.perform(get("/")).andReturn().getResponse().getHeader("Content-Security-Policy"))
        .contains("form-action 'self';");
    assertThat(mvc.perform(get(path(order)).session(session(Paying.citizen()))).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  @Test
  void keepsTheKeyOfARequestEncrypted() {
    PaymentOrder order = ordered(paying.open(citizen));
    List<byte[]> kept = transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT secret FROM payments.efinance_request WHERE number = ?").param(number(order)).query(byte[].class).list());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst()).hasSizeGreaterThan(48);
  }

  @Test
  void takesAConfirmationThatComesTwiceAsOne() throws Exception {
    sandbox.faults().set(Fault.NOTIFICATION_TWICE);
    assertPaidOnce(paying.open(citizen));
  }

  @Test
  void takesAConfirmationThatComesLate() throws Exception {
    sandbox.faults().set(Fault.NOTIFICATION_LATE, Duration.ofSeconds(1));
    assertPaidOnce(paying.open(citizen));
  }

  @Test
  void findsOutByAskingWhenNoConfirmationCanBeBelieved() throws Exception {
    sandbox.faults().set(Fault.NOTIFICATION_WRONG_SIGNATURE);
    findsOutByAsking();
  }

  @Test
  void findsOutByAskingWhenTheConfirmationIsLost() throws Exception {
    sandbox.faults().set(Fault.NOTIFICATION_NEVER);
    findsOutByAsking();
  }

  private void findsOutByAsking() throws Exception {
    Bill bill = paying.open(citizen);
    PaymentOrder order = atGateway(bill);
    sandbox.gateway().pay(number(order));
    clock.pass(Duration.ofMinutes(2));
    watching.look();
    paying.until(citizen, order, OrderState.PAID);
    assertThat(paying.facts(bill)).doesNotContain("NoticeReceived").containsOnlyOnce("BillPaid");
  }

  @Test
  void asksAgainWhenTheGatewayIsDown() throws Exception {
    sandbox.faults().set(Fault.GATEWAY_DOWN, Duration.ZERO, 1);
    assertPaidOnce(paying.open(citizen));
  }

  @Test
  void doesNotCallABillPaidThatWasPaidWithAnotherAmount() throws Exception {
    sandbox.faults().set(Fault.NOTIFICATION_WRONG_AMOUNT);
    Bill bill = paying.open(citizen);
    PaymentOrder order = atGateway(bill);
    sandbox.gateway().pay(number(order));
    paying.until(citizen, order, OrderState.MISMATCHED);
    assertThat(desk.bill(citizen, bill.id()).isOpen()).isTrue();
  }

  @Test
  void takesMoneyThatCameAfterOurOwnExpiry() throws Exception {
    Bill bill = paying.open(citizen, Duration.ofHours(1));
    PaymentOrder order = atGateway(bill);
    clock.pass(Duration.ofHours(2));
    watching.look();
    await().until(() -> desk.order(citizen, order.id()).state() == OrderState.EXPIRED
        || desk.order(citizen, order.id()).state() == OrderState.OFFERED);
    sandbox.gateway().pay(number(order));
    paying.until(citizen, order, OrderState.PAID);
  }

  @Test
  void takesTheSecondOfTwoProvidersAsAnOverpayment() throws Exception {
    sandbox.fawry().notifyAt(URI.create("http://127.0.0.1:" + port + "/hooks/fawry/notifications"));
    Bill bill = paying.open(citizen);
    PaymentOrder fawry = paying.order(citizen, bill);
    String reference = paying.reference(citizen, fawry);
    PaymentOrder gateway = atGateway(bill);
    sandbox.faults().set(Fault.FAWRY_DOWN, Duration.ZERO, 1);
    sandbox.gateway().pay(number(gateway));
    paying.until(citizen, gateway, OrderState.PAID);
    sandbox.faults().clear();
    sandbox.fawry().pay(reference);
    await().atMost(Duration.ofSeconds(25))
        .until(() -> desk.order(citizen, fawry.id()).state(), state -> !state.isLive());
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid");
    assertThat(desk.order(citizen, fawry.id()).state()).isIn(OrderState.CANCELLED, OrderState.OVERPAID);
  }

  @Test
  void bringsTheBrowserBackToItsOrderAndNowhereElse() throws Exception {
    PaymentOrder order = ordered(paying.open(citizen));
    String back = "/hooks/e-finance/return/" + order.billId() + "/" + order.id();
    var response = mvc.perform(get(back)).andReturn().getResponse();
    assertThat(response.getStatus()).isEqualTo(303);
    assertThat(response.getRedirectedUrl()).isEqualTo("/bills/" + order.billId() + "/orders/" + order.id());
    assertThat(mvc.perform(get("/hooks/e-finance/return/x/y")).andReturn().getResponse().getStatus()).isIn(400, 404);
  }

  @Test
  void refusesConfirmationsOfNobody() throws Exception {
    PaymentOrder order = ordered(paying.open(citizen));
    assertThat(confirm("0123456789abcdef", "AAAA")).isEqualTo(404);
    assertThat(confirm(number(order), "AAAA")).isEqualTo(401);
    assertThat(confirm(number(order), "QUJDREVGR0hJSktMTU5PUA==")).isEqualTo(401);
    assertThat(confirm("../..", "AAAA")).isEqualTo(400);
    assertThat(paying.facts(desk.bill(citizen, order.billId()))).doesNotContain("NoticeReceived");
  }

  private void assertPaidOnce(Bill bill) throws Exception {
    PaymentOrder order = atGateway(bill);
    sandbox.gateway().pay(number(order));
    paying.until(citizen, order, OrderState.PAID);
    assertThat(paying.facts(bill)).containsOnlyOnce("BillPaid").doesNotContain("Overpaid", "AmountDiffers");
  }

  /** Where the guide sends the money of an item in Cairo. */
  private String account(String item) {
    return guide.account(item, "EG01", LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO)).orElseThrow()
        .content().number();
  }

  private PaymentOrder ordered(Bill bill) {
    PaymentOrder order = desk.place(citizen, bill.id(), "e-finance", UUID.randomUUID());
    paying.reference(citizen, order);
    return order;
  }

  /** Ordered, and its form carried to the gateway. */
  private PaymentOrder atGateway(Bill bill) throws Exception {
    PaymentOrder order = ordered(bill);
    String page = mvc.perform(get(path(order)).session(session(citizen))).andReturn().getResponse().getContentAsString();
    List<String> fields = new ArrayList<>();
    for (Matcher m = HIDDEN.matcher(form(page)); m.find();) {
      fields.add(m.group(1) + "=" + encoded(m.group(2).replace("&#43;", "+")));
    }
    assertThat(fields).hasSize(4);
    assertThat(post(sandbox.baseUrl().resolve("/gateway"), String.join("&", fields))).isEqualTo(200);
    return order;
  }

  /** The one that goes to the gateway; what belongs to our own forms must not be in it. */
  private String form(String page) {
    int begins = page.indexOf("action=\"" + sandbox.baseUrl() + "/gateway\"");
    return page.substring(begins, page.indexOf("</form>", begins));
  }

  private int confirm(String number, String object) throws Exception {
    return post(URI.create("http://127.0.0.1:" + port + "/hooks/e-finance/confirmation"),
        "SenderID=mahalliyat&SenderRequestNumber=" + encoded(number) + "&RequestObject=" + encoded(object));
  }

  private int post(URI to, String form) throws Exception {
    return http.send(HttpRequest.newBuilder(to).header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form)).build(), HttpResponse.BodyHandlers.discarding()).statusCode();
  }

  private static String path(PaymentOrder order) {
    return "/bills/" + order.billId() + "/orders/" + order.id() + "/e-finance";
  }

  private static String number(PaymentOrder order) {
    return order.channel().merchantRef().substring(16);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private MockHttpSession session(Actor actor) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    MockHttpSession session = new MockHttpSession();
    request.setSession(session);
    signIn.begin(actor, request, new MockHttpServletResponse());
    SecurityContextHolder.clearContext();
    return session;
  }
}
