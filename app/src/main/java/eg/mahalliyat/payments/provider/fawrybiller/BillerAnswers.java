package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.OpenBill;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.shared.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Our answers. One to a message that is not authentic carries no signature: its sender chooses the fields that we would
 * sign, and could make us sign the text of another message.
 */
@Component
final class BillerAnswers {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss.S").withZone(WorkingDays.CAIRO);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE.withZone(WorkingDays.CAIRO);

  /** The order in which an answer signs the numbers of a payment. */
  private static final List<String> ORDER = List.of("FPTN", "BNKPTN", "FCRN", "BNKDTN", "BLRPTN");

  private final BillerSettings settings;
  private final InstantSource clock;

  BillerAnswers(BillerSettings settings, InstantSource clock) {
    this.settings = settings;
    this.clock = clock;
  }

  byte[] inquiry(BillInquiry asked, BillerStatus status, @Nullable OpenBill bill) {
    BillerHead head = asked.head().answering("BillInqRs");
    String signed = bill == null ? "" : asked.account().signed();
    Map<String, Object> json = json(head, status);
    json.put("billRec", bill == null ? NOTHING : List.of(record(asked.account(), bill)));
    return signed(json, status, BillerSignature.of(settings.secureKey(), head, signed + status.code()));
  }

  /** @param own our number of the payment, empty when nothing was booked */
  byte[] payment(PaymentNotice notice, BillerStatus status, String own, boolean retry) {
    BillerHead head = notice.head().answering("PmtNotifyRs");
    List<PaymentId> ids = new ArrayList<>(notice.ids());
    if (!own.isEmpty()) {
      ids.add(new PaymentId(own, "BLRPTN", TIME.format(clock.instant())));
    }
    Map<String, Object> json = json(head, status);
    json.put("pmtStatusRec", List.of(Map.of("status", status(status), "pmtIds",
        ids.stream().map(PaymentId::json).toList())));
    json.put("isRetry", retry);
    return signed(json, status, BillerSignature.of(settings.secureKey(), head, numbers(ids) + status.code()));
  }

  /** In the documented order of types, whatever order they came in. */
  static String numbers(List<PaymentId> ids) {
    StringBuilder text = new StringBuilder();
    ORDER.forEach(type -> ids.stream().filter(id -> id.type().equals(type)).forEach(id -> text.append(id.signed())));
    return text.toString();
  }

  private static final Object NOTHING = List.of();

  private Map<String, Object> json(BillerHead head, BillerStatus status) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("status", status(status));
    json.put("serverLang", "ar-eg");
    json.putAll(head.json(TIME.format(clock.instant())));
    return json;
  }

  private static Map<String, Object> status(BillerStatus status) {
    return Map.of("statusCode", status.code(), "description", status.description());
  }

  private static Map<String, Object> record(BillerAccount account, OpenBill bill) {
    Map<String, Object> info = new LinkedHashMap<>();
    info.put("billAmt", Map.of("amt", bill.amount().pounds(), "curCode", "EGP"));
    info.put("issueDate", DAY.format(bill.openedAt()));
    Instant end = bill.expiresAt();
    if (end != null) {
      info.put("expDate", DAY.format(end));
    }
    info.put("extraBillInfo", bill.title());
    Map<String, Object> record = new LinkedHashMap<>();
    record.put("billNumber", bill.account());
    record.put("billingAcct", account.number());
    record.put("extraBillingAccts", account.extras());
    record.put("billTypeCode", account.billType());
    record.put("allowPayment", true);
    record.put("billInfo", info);
    return record;
  }

  private static byte[] signed(Map<String, Object> json, BillerStatus status, String signature) {
    if (status != BillerStatus.NOT_AUTHENTIC) {
      json.put("signature", signature);
    }
    return StrictJson.write(json).getBytes(StandardCharsets.UTF_8);
  }
}
