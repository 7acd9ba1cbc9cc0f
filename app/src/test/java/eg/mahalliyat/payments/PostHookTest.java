package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Actor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** What may be sent to the post's door, by the post and by anybody. Signs by itself, not with our code. */
@PlatformTest
class PostHookTest {
  private static final String KEY = "sandbox-post-office-key";

  @Autowired PaymentDesk desk;
  @Autowired PaymentWays ways;
  @LocalServerPort int port;

  private final Paying paying;
  private final Actor.Citizen citizen = Paying.citizen();
  private final HttpClient http = HttpClient.newHttpClient();

  @Autowired
  PostHookTest(ApplicationContext platform) {
    paying = new Paying(platform);
  }

  @AfterEach
  void close() {
    http.close();
  }

  @Test
  void takesAGenuinePayment() throws Exception {
    Bill bill = paying.open(citizen);
    String body = payment(bill, "\"150.50\"", "EGP");
    assertThat(send(body, signed("payment", body, KEY)).body()).contains("\"OK\"");
    assertThat(desk.bill(citizen, bill.id()).state()).isEqualTo(BillState.PAID);
  }

  @ParameterizedTest
  @CsvSource({"'\"150.505\"',EGP,amount", "'\"-150.50\"',EGP,amount", "'\"0.00\"',EGP,amount",
    "'\"99999999999.00\"',EGP,amount", "'\"1e2\"',EGP,amount", "'\"٢٠\"',EGP,amount", "null,EGP,amount",
    "'\"150.50\"',USD,currency"})
  void refusesAmountsThatNoBillCanHaveThoughSigned(String amount, String currency, String reason) throws Exception {
    Bill bill = paying.open(citizen);
    String body = payment(bill, amount, currency);
    HttpResponse<String> answer = send(body, signed("payment", body, KEY));
    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body()).contains("\"reason\":\"" + reason + "\"");
    assertThat(paying.facts(bill)).containsExactly("BillOpened");
  }

  @ParameterizedTest
  @ValueSource(strings = {"none", "empty", "another-key", "another-purpose", "another-body"})
  void believesNothingWithoutItsOwnSignature(String wrong) throws Exception {
    Bill bill = paying.open(citizen);
    String body = payment(bill, "\"150.50\"", "EGP");
    String signature = switch (wrong) {
      case "none" -> null;
      case "empty" -> "";
      case "another-key" -> signed("payment", body, "sandbox-biller-key");
      case "another-purpose" -> signed("inquiry", body, KEY);
      default -> signed("payment", body.replace("150.50", "1.50"), KEY);
    };
    assertThat(send(body, signature).statusCode()).isEqualTo(401);
    assertThat(paying.facts(bill)).containsExactly("BillOpened");
  }

  private String payment(Bill bill, String amount, String currency) {
    return """
        {"kind":"PAYMENT","paymentId":"%s","account":"%s","amount":%s,"currency":"%s","retry":false}"""
        .formatted(UUID.randomUUID(), ways.of(citizen, bill).account(), amount, currency);
  }

  private HttpResponse<String> send(String body, @Nullable String signature) throws Exception {
    var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/hooks/post-office/payment"))
        .POST(HttpRequest.BodyPublishers.ofString(body));
    return http.send((signature == null ? request : request.header("X-Post-Signature", signature)).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String signed(String purpose, String body, String key) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return HexFormat.of().formatHex(mac.doFinal((purpose + "\n" + body).getBytes(StandardCharsets.UTF_8)));
  }
}
