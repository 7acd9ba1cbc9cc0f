package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be sent to the door for Fawry's notices, by Fawry and by anybody. Signs by itself, not with our code. */
@PlatformTest
class FawryHookTest {
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;
  @Autowired Vault vault;
  @Autowired TestClock clock;
  @LocalServerPort int port;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final HttpClient http = HttpClient.newHttpClient();

  @Autowired
  FawryHookTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  /** The minute passes in which another test has used up what is written down. */
  @BeforeEach
  void silence() {
    sandbox.faults().set(Fault.FAWRY_DOWN);
    clock.pass(Duration.ofSeconds(61));
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
    http.close();
  }

  @Test
  void keepsAGenuineNoticeVerbatimAndEncrypted() throws Exception {
    Bill bill = paying.open(citizen);
    String body = signed(paying.order(citizen, bill), "150.50", "150.50");
    assertThat(send(body).statusCode()).isEqualTo(200);
    byte[] kept = transactions.as(Settling.SELF, () -> jdbc.sql("""
        SELECT n.body FROM payments.notice n JOIN payments.payment_order o ON o.id = n.order_id WHERE o.bill_id = ?""")
        .param(bill.id()).query(byte[].class).single());
    assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("merchantRefNumber");
    assertThat(vault.decryptText(kept)).isEqualTo(body);
    assertThat(paying.facts(bill)).contains("NoticeReceived").as("a notice alone pays nothing")
        .doesNotContain("BillPaid");
  }

  @Test
  void takesTwentyOfTheSameAtOnceAsOne() throws Exception {
    Bill bill = paying.open(citizen);
    String body = signed(paying.order(citizen, bill), "150.50", "150.50");
    assertThat(sendAll(Collections.nCopies(20, body))).containsOnly(200);
    assertThat(paying.facts(bill)).containsOnlyOnce("NoticeReceived");
  }

  @Test
  void takesTwentyDifferentOnesAtOnceInOrder() throws Exception {
    Bill bill = paying.open(citizen);
    PaymentOrder order = paying.order(citizen, bill);
    List<String> bodies = IntStream.range(0, 20).mapToObj(n -> signed(order, "150.50", "150.50")).toList();
    assertThat(sendAll(bodies)).containsOnly(200);
    assertThat(paying.facts(bill).stream().filter("NoticeReceived"::equals)).hasSize(20);
  }

  @Test
  void refusesAForgedOneAndStoresOnlyThatItCame() throws Exception {
    PaymentOrder order = paying.order(citizen, paying.open(citizen));
    int before = notices();
    HttpResponse<String> answer = send(signed(order, "150.50", "150.50").replace("150.50", "150.51"));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
    assertThat(answer.body()).contains("\"reason\":\"signature\"").doesNotContain(order.channel().merchantRef());
    assertThat(notices()).isEqualTo(before);
    assertThat(refusals()).contains("signature");
  }

  @Test
  void refusesAnUnsignedOne() throws Exception {
    String body = signed(paying.order(citizen, paying.open(citizen)), "150.50", "150.50");
    assertThat(send(body.replaceAll("\"messageSignature\":\"[0-9a-f]+\"", "\"messageSignature\":null")).statusCode())
        .isEqualTo(401);
    assertThat(send(body.replaceAll(",\"messageSignature\":\"[0-9a-f]+\"", "")).statusCode()).isEqualTo(401);
  }

  @Test
  void keepsAGenuineOneOfAnUnknownReferenceForWhoeverLooks() throws Exception {
    String body = signed("no-such-" + UUID.randomUUID(), "150.50", "150.50", "EGP");
    int before = notices();
    assertThat(send(body).statusCode()).isEqualTo(404);
    assertThat(send(body).statusCode()).as("again").isEqualTo(404);
    assertThat(notices()).isEqualTo(before + 1);
    assertThat(refusals()).contains("unknown-reference");
  }

  @ParameterizedTest
  @CsvSource({"-1.00,150.50,paymentAmount", "150.505,150.50,paymentAmount", "150.50,99999999999,orderAmount",
    "150.50,1e3,orderAmount", "'\"٢٠\"',150.50,paymentAmount", "null,150.50,paymentAmount"})
  void refusesAmountsThatNoBillCanHaveThoughSigned(String payment, String order, String reason) throws Exception {
    HttpResponse<String> answer = send(signed("x", payment, order, "EGP"));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"reason\":\"" + reason + "\"");
  }

  @Test
  void believesNoAccountUnderTheKeyOfTheOther() throws Exception {
    String body = signed(paying.order(citizen, paying.open(citizen)), "150.50", "150.50");
    assertThat(send("fawry-dahab", body).statusCode()).isEqualTo(401);
  }

  @Test
  void refusesAnotherCurrency() throws Exception {
    assertThat(send(signed("x", "150.50", "150.50", "USD")).body()).contains("\"reason\":\"currency\"");
  }

  @Test
  void refusesWhatIsNoMessageAtAll() throws Exception {
    assertThat(send("<xml/>").statusCode()).isEqualTo(400);
    assertThat(send("").statusCode()).isEqualTo(400);
    assertThat(send("{}").statusCode()).isEqualTo(400);
    assertThat(send("x".repeat(1 << 20)).statusCode()).isEqualTo(413);
  }

  @Test
  void doesNotFillTheJournalForWhoSendsForgedOnesByTheHundred() throws Exception {
    int before = refusals().size();
    sendAll(Collections.nCopies(100, "{}"));
    assertThat(refusals().size() - before).isLessThanOrEqualTo(Refusals.A_MINUTE);
  }

  private String signed(PaymentOrder order, String payment, String asked) {
    return signed(order.channel().merchantRef(), payment, asked, "EGP");
  }

  private String signed(String merchantRef, String payment, String asked, String currency) {
    String signature = sha256("987654" + merchantRef + payment + asked + "PAID" + "PAYATFAWRY" + "sandbox-secure-key");
    return """
        {"requestId":"%s","fawryRefNumber":"987654","merchantRefNumber":"%s","customerMobile":"01012345678",\
        "paymentAmount":%s,"orderAmount":%s,"orderStatus":"PAID","paymentMethod":"PAYATFAWRY","currencyCode":"%s"\
        ,"messageSignature":"%s"}""".formatted(UUID.randomUUID(), merchantRef, payment, asked, currency, signature);
  }

  private static String sha256(String text) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> send(String body) throws Exception {
    return send("fawry", body);
  }

  private HttpResponse<String> send(String account, String body) throws Exception {
    return http.send(HttpRequest.newBuilder(
        URI.create("http://127.0.0.1:" + port + "/hooks/" + account + "/notifications"))
        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private List<Integer> sendAll(List<String> bodies) throws Exception {
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var calls = bodies.stream().map(b -> (Callable<Integer>) () -> send(b).statusCode()).toList();
      return threads.invokeAll(calls).stream().map(Future::resultNow).toList();
    }
  }

  private int notices() {
    return transactions.as(Settling.SELF,
        () -> jdbc.sql("SELECT count(*) FROM payments.notice").query(Integer.class).single());
  }

  private List<String> refusals() {
    return transactions.as(Settling.SELF, () -> journal.history("provider:fawry")).stream().map(Entry::data)
        .map(d -> d.replaceAll(".*\"reason\": ?\"([^\"]+)\".*", "$1")).toList();
  }
}
