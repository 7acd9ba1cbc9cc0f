package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What may be sent to the doors of collectors, by Fawry and by anybody. Signs by itself, not with our code. */
@PlatformTest
class BillerHookTest {
  @Autowired PaymentDesk desk;
  @Autowired PaymentWays ways;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Vault vault;
  @LocalServerPort int port;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final HttpClient http = HttpClient.newHttpClient();
  private final String exchange = UUID.randomUUID().toString();
  private final String fptn = UUID.randomUUID().toString().substring(0, 13);

  @Autowired
  BillerHookTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @AfterEach
  void close() {
    http.close();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"signature\":null", "\"signature\":\"\"", "\"signature\":\"AAAA\""})
  void believesNoInquiryWithoutItsSignatureAndSignsNoAnswer(String signature) throws Exception {
    String account = ways.of(citizen, paying.open(citizen)).account();
    var answer = send("inquiry", inquiry(account, signature.isEmpty() ? "" : "," + signature));
    assertThat(answer.body()).contains("\"statusCode\":31").doesNotContain("signature").doesNotContain("150.50");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\"signature\":null", "\"signature\":\"AAAA\""})
  void believesNoPaymentWithoutItsSignature(String signature) throws Exception {
    Bill bill = paying.open(citizen);
    var answer = send("payment", payment(account(bill), "150.50", "EGP", signature.isEmpty() ? "" : "," + signature));
    assertThat(answer.body()).contains("\"statusCode\":31").doesNotContain("signature");
    assertThat(desk.bill(citizen, bill.id()).isOpen()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({"150.505,EGP,amt", "-150.50,EGP,amt", "0.00,EGP,amt", "99999999999.00,EGP,amt", "1e2,EGP,amt",
    "150.50,USD,curCode"})
  void refusesAmountsThatNoBillCanHaveThoughSigned(String amount, String currency, String reason) throws Exception {
    Bill bill = paying.open(citizen);
    var answer = send("payment", signedPayment(account(bill), amount, currency));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"reason\":\"" + reason + "\"");
    assertThat(desk.bill(citizen, bill.id()).isOpen()).isTrue();
  }

  @Test
  void keepsAGenuinePaymentVerbatimAndEncrypted() throws Exception {
    Bill bill = paying.open(citizen);
    String body = signedPayment(account(bill), "150.50", "EGP");
    assertThat(send("payment", body).body()).contains("\"statusCode\":200", "BLRPTN");
    byte[] kept = transactions.as(Settling.SELF, () -> jdbc.sql("""
        SELECT n.body FROM payments.notice n JOIN payments.payment_order o ON o.id = n.order_id WHERE o.bill_id = ?""")
        .param(bill.id()).query(byte[].class).single());
    assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("billingAcct");
    assertThat(vault.decryptText(kept)).isEqualTo(body);
  }

  @Test
  void keepsAGenuinePaymentOfNobodysBillForWhoeverLooks() throws Exception {
    int before = strange();
    assertThat(send("payment", signedPayment("999999999999", "150.50", "EGP")).body()).contains("\"statusCode\":12006");
    assertThat(strange()).isEqualTo(before + 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"inquiry", "payment"})
  void refusesWhatIsNoMessageAtAll(String door) throws Exception {
    assertThat(send(door, "<xml/>").statusCode()).isEqualTo(400);
    assertThat(send(door, "").statusCode()).isEqualTo(400);
    assertThat(send(door, "{}").statusCode()).isEqualTo(400);
    assertThat(send(door, "x".repeat(1 << 17)).statusCode()).isEqualTo(413);
  }

  @Test
  void readsNothingOfThePostBeforeItsSignature() throws Exception {
    for (String door : new String[] {"inquiry", "payment"}) {
      var answer = http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hooks/post-office/" + door))
          .header("X-Post-Signature", "00").POST(HttpRequest.BodyPublishers.ofString("{")).build(),
          HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(401);
    }
  }

  private String account(Bill bill) {
    return ways.of(citizen, bill).account();
  }

  private String signedPayment(String account, String amount, String currency) {
    String signature = hash("PmtNotifyRq" + exchange + account + "77001" + fptn + "FPTN" + amount + "sandbox-biller-key");
    return payment(account, amount, currency, ",\"signature\":\"" + signature + "\"");
  }

  private String inquiry(String account, String signature) {
    return """
        {"msgCode":"BillInqRq","asyncRqUID":"%s","billingAcct":"%s","billTypeCode":"77001"%s}"""
        .formatted(exchange, account, signature);
  }

  private String payment(String account, String amount, String currency, String signature) {
    return """
        {"msgCode":"PmtNotifyRq","asyncRqUID":"%s","pmtRec":[{"pmtInfo":{"billingAcct":"%s","billTypeCode":"77001",\
        "pmtAmt":{"amt":%s,"curCode":"%s"},"pmtStatus":"PmtNew","pmtIds":[{"pmtId":"%s","pmtIdType":"FPTN"}]}}]%s}"""
        .formatted(exchange, account, amount, currency, fptn, signature);
  }

  private static String hash(String text) {
    try {
      return Base64.getEncoder().encodeToString(
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private HttpResponse<String> send(String door, String body) throws Exception {
    return http.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hooks/fawry-biller/" + door))
        .header("Content-Type", "application/json").POST(HttpRequest.BodyPublishers.ofString(body)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private int strange() {
    return transactions.as(Settling.SELF, () -> jdbc.sql(
        "SELECT count(*) FROM payments.notice WHERE verdict = 'UNKNOWN_REFERENCE' AND provider = 'fawry-biller'")
        .query(Integer.class).single());
  }
}
