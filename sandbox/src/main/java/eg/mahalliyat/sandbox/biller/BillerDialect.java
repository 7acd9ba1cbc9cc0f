package eg.mahalliyat.sandbox.biller;

import eg.mahalliyat.sandbox.collect.Bill;
import eg.mahalliyat.sandbox.collect.Call;
import eg.mahalliyat.sandbox.collect.Dialect;
import eg.mahalliyat.sandbox.collect.Taking;
import eg.mahalliyat.sandbox.collect.Told.Verdict;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Json;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Fawry speaking to a biller: an answer that is not rightly signed is no answer. */
public record BillerDialect(String billType, String key) implements Dialect {
  /** The account of a sandbox that nobody configured. */
  public static final BillerDialect DEMO = new BillerDialect("77001", "sandbox-biller-key");

  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.S").withZone(ZoneId.of("Africa/Cairo"));
  private static final List<String> ORDER = List.of("FPTN", "BNKPTN", "FCRN", "BNKDTN", "BLRPTN");

  @Override
  public String name() {
    return "biller";
  }

  @Override
  public Call inquiry(String account) {
    var exchange = UUID.randomUUID().toString();
    var json = head("BillInqRq", exchange);
    json.put("billingAcct", account);
    json.put("billTypeCode", billType);
    json.put("signature", BillerSignatures.inquiry(exchange, account, billType, key));
    return call("inquiry", json);
  }

  @Override
  public Call notice(Taking taking, Instant now, boolean retry, boolean forged) {
    var exchange = UUID.randomUUID().toString();
    var time = TIME.format(taking.at());
    var info = new LinkedHashMap<String, Object>();
    info.put("billingAcct", taking.account());
    info.put("billTypeCode", billType);
    info.put("pmtType", "POST");
    info.put("deliveryMethod", "POS");
    info.put("pmtMethod", "CASH");
    info.put("pmtAmt", Map.of("amt", taking.amount().decimal(), "curCode", "EGP"));
    info.put("pmtStatus", taking.isReversal() ? "PmtReversal" : "PmtNew");
    if (taking.isReversal()) {
      info.put("pmtRevInfo", Map.of("pmtId", taking.of(), "creationDt", time));
    }
    info.put(
        "pmtIds", List.of(Map.of("pmtId", taking.id(), "pmtIdType", "FPTN", "creationDt", time)));
    var json = head("PmtNotifyRq", exchange);
    json.put("isRetry", retry);
    json.put("pmtRec", List.of(Map.of("pmtInfo", info)));
    json.put(
        "signature",
        BillerSignatures.payment(
            exchange,
            taking.account(),
            billType,
            taking.id() + "FPTN" + time,
            taking.amount().plain(),
            forged ? "not the key of this biller" : key));
    return call("payment", json);
  }

  @Override
  public Bill bill(String answer) {
    var json = Json.read(answer);
    var code = code(json);
    var record = json.path("billRec").path(0);
    var account = record.path("billingAcct").asString("");
    var expected =
        BillerSignatures.inquiryAnswer(
            json.path("asyncRqUID").asString(""),
            account,
            record.path("billTypeCode").asString(""),
            code,
            key);
    if (!code.equals("200") || !expected.equals(json.path("signature").asString(""))) {
      return Bill.none(code);
    }
    var info = record.path("billInfo");
    var amount = Amount.read(info.path("billAmt").path("amt")).orElse(Amount.NONE);
    return new Bill(code, account, amount, info.path("extraBillInfo").asString(""));
  }

  @Override
  public Verdict verdict(int httpStatus, String answer) {
    if (httpStatus != 200) {
      return Verdict.REFUSED;
    }
    var json = Json.read(answer);
    var code = code(json);
    var ids = json.path("pmtStatusRec").path(0).path("pmtIds");
    var signed =
        ORDER.stream()
            .flatMap(type -> of(type, ids))
            .map(BillerDialect::signed)
            .collect(Collectors.joining());
    var expected =
        BillerSignatures.paymentAnswer(json.path("asyncRqUID").asString(""), signed, code, key);
    if (!expected.equals(json.path("signature").asString(""))) {
      return Verdict.REFUSED;
    }
    return switch (code) {
      case "200" -> Verdict.TAKEN;
      case "21021" -> Verdict.DUPLICATE;
      default -> Verdict.REFUSED;
    };
  }

  private static Stream<JsonNode> of(String type, JsonNode ids) {
    return ids.valueStream().filter(id -> id.path("pmtIdType").asString("").equals(type));
  }

  private static String signed(JsonNode id) {
    return id.path("pmtId").asString("")
        + id.path("pmtIdType").asString("")
        + id.path("creationDt").asString("");
  }

  private static String code(JsonNode json) {
    return json.path("status").path("statusCode").asString("");
  }

  private static Map<String, Object> head(String code, String exchange) {
    var json = new LinkedHashMap<String, Object>();
    json.put("msgCode", code);
    json.put("sender", "FAWRY");
    json.put("receiver", "MAHALLIYAT");
    json.put("custLang", "ar-eg");
    json.put("rqUID", UUID.randomUUID().toString());
    json.put("asyncRqUID", exchange);
    json.put("terminalId", "20017");
    json.put("bankId", "FAWRYRTL");
    json.put("deliveryMethod", "POS");
    return json;
  }

  private static Call call(String door, Map<String, Object> json) {
    return new Call("/hooks/fawry-biller/" + door, Map.of(), Json.write(json));
  }
}
