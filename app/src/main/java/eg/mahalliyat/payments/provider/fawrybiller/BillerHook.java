package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.BillDoor;
import eg.mahalliyat.payments.provider.BillDoor.Taken;
import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.payments.provider.Hooks;
import eg.mahalliyat.payments.provider.NoticeInbox;
import eg.mahalliyat.payments.provider.OpenBill;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.transaction.TransactionException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/**
 * Where Fawry asks for a bill and tells of a payment. How it went stands in the answer; the HTTP status is 200 for
 * whatever could be read.
 */
@RestController
class BillerHook {
  private static final Logger log = LoggerFactory.getLogger(BillerHook.class);

  private final BillerSettings settings;
  private final BillerAnswers answers;
  private final BillDoor door;
  private final NoticeInbox inbox;

  BillerHook(BillerSettings settings, BillerAnswers answers, BillDoor door, NoticeInbox inbox) {
    this.settings = settings;
    this.answers = answers;
    this.door = door;
    this.inbox = inbox;
  }

  @Does("payments.notice")
  @PostMapping("/hooks/fawry-biller/inquiry")
  ResponseEntity<?> inquiry(HttpServletRequest request) throws IOException {
    try {
      return json(inquiry(BillInquiry.read(StrictJson.object(Hooks.body(request)))));
    } catch (StrictJson.Wrong e) {
      inbox.refused(FawryBiller.NAME, e.reason());
      return Hooks.unreadable(e);
    }
  }

  @Does("payments.notice")
  @PostMapping("/hooks/fawry-biller/payment")
  ResponseEntity<?> payment(HttpServletRequest request) throws IOException {
    try {
      byte[] body = Hooks.body(request);
      JsonNode json = StrictJson.object(body);
      return json(payment(PaymentNotice.read(json), json, body, request));
    } catch (StrictJson.Wrong e) {
      inbox.refused(FawryBiller.NAME, e.reason());
      return Hooks.unreadable(e);
    }
  }

  private byte[] inquiry(BillInquiry asked) {
    if (!settings.isComplete() || !asked.isSignedWith(settings.secureKey())) {
      inbox.refused(FawryBiller.NAME, "signature");
      return answers.inquiry(asked, BillerStatus.NOT_AUTHENTIC, null);
    }
    try {
      boolean ours = asked.account().billType().equals(settings.billType());
      Optional<OpenBill> bill = ours
          ? door.open(FawryBiller.NAME, asked.account().number()) : Optional.empty();
      return bill.map(b -> answers.inquiry(asked, BillerStatus.OK, b))
          .orElseGet(() -> answers.inquiry(asked, BillerStatus.NO_SUCH_BILL, null));
    } catch (DataAccessException | TransactionException e) {
      log.error("an inquiry of an outlet failed", e);
      return answers.inquiry(asked, BillerStatus.FAILED, null);
    }
  }

  private byte[] payment(PaymentNotice notice, JsonNode json, byte[] body, HttpServletRequest request) {
    if (!settings.isComplete() || !notice.isSignedWith(settings.secureKey())) {
      inbox.refused(FawryBiller.NAME, "signature");
      return answers.payment(notice, BillerStatus.NOT_AUTHENTIC, "", false);
    }
    PaymentNotice.Meaning meaning = notice.meaning(json);
    var signed = new SignedNotice(FawryBiller.NAME, notice.account().number(), meaning.status(),
        Hooks.headers(request), body);
    var collected = new Collected(signed, meaning.kind(), meaning.paymentId(), meaning.of(), notice.amount(),
        meaning.isRetry());
    try {
      return payment(notice, collected);
    } catch (DataAccessException | TransactionException e) {
      log.error("a payment of an outlet could not be booked; it will be told again", e);
      return answers.payment(notice, BillerStatus.FAILED, "", meaning.isRetry());
    }
  }

  private byte[] payment(PaymentNotice notice, Collected collected) {
    Taken taken = door.take(collected,
        own -> answers.payment(notice, BillerStatus.OK, own, collected.isRetry()));
    return switch (taken) {
      case Taken.Answered(byte[] answer) -> answer;
      case Taken.Known() -> answers.payment(notice, BillerStatus.DUPLICATE, "", collected.isRetry());
      case Taken.Unknown() -> {
        inbox.refused(FawryBiller.NAME, "unknown-reference");
        yield answers.payment(notice, BillerStatus.NO_SUCH_BILL, "", collected.isRetry());
      }
    };
  }

  private static ResponseEntity<byte[]> json(byte[] answer) {
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON).body(answer);
  }
}
