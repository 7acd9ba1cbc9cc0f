package eg.mahalliyat.sandbox.postoffice;

import static java.nio.charset.StandardCharsets.UTF_8;

import eg.mahalliyat.sandbox.collect.Bill;
import eg.mahalliyat.sandbox.collect.Call;
import eg.mahalliyat.sandbox.collect.Dialect;
import eg.mahalliyat.sandbox.collect.Taking;
import eg.mahalliyat.sandbox.collect.Told.Verdict;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Json;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A post office speaking to the platform: every body is signed in a header. */
public record PostDialect(String key) implements Dialect {
  /** The agreement of a sandbox that nobody configured. */
  public static final PostDialect DEMO = new PostDialect("sandbox-post-office-key");

  @Override
  public String name() {
    return "post-office";
  }

  @Override
  public Call inquiry(String account) {
    return call("inquiry", Map.of("account", account), key);
  }

  @Override
  public Call notice(Taking taking, Instant now, boolean retry, boolean forged) {
    var json = new LinkedHashMap<String, Object>();
    json.put("kind", taking.isReversal() ? "REVERSAL" : "PAYMENT");
    json.put("paymentId", taking.id());
    json.put("of", taking.of());
    json.put("account", taking.account());
    json.put("amount", taking.amount().plain());
    json.put("currency", "EGP");
    json.put("paidAt", taking.at().toString());
    json.put("retry", retry);
    return call("payment", json, forged ? "not the key of this agreement" : key);
  }

  @Override
  public Bill bill(String answer) {
    var json = Json.read(answer);
    var code = json.path("code").asString("");
    return code.equals("OK")
        ? new Bill(
            code,
            json.path("account").asString(""),
            Amount.read(json.path("amount")).orElse(Amount.NONE),
            json.path("title").asString(""))
        : Bill.none(code);
  }

  @Override
  public Verdict verdict(int httpStatus, String answer) {
    if (httpStatus != 200) {
      return Verdict.REFUSED;
    }
    return switch (Json.read(answer).path("code").asString("")) {
      case "OK" -> Verdict.TAKEN;
      case "DUPLICATE" -> Verdict.DUPLICATE;
      default -> Verdict.REFUSED;
    };
  }

  private static Call call(String door, Map<String, Object> json, String key) {
    var body = Json.write(json);
    return new Call(
        "/hooks/post-office/" + door, Map.of("X-Post-Signature", hmac(door, body, key)), body);
  }

  private static String hmac(String purpose, String body, String key) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key.getBytes(UTF_8), "HmacSHA256"));
      return HexFormat.of().formatHex(mac.doFinal((purpose + "\n" + body).getBytes(UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }
}
