package eg.mahalliyat.payments.provider.efinance;

import eg.mahalliyat.payments.provider.Hooks;
import eg.mahalliyat.payments.provider.NoticeInbox;
import eg.mahalliyat.payments.provider.NoticeInbox.Taken;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where the silent confirmation comes in, and the browser back. A confirmation that opens with the key of its request is
 * kept, and is a reason to ask the gateway; it pays nothing by itself.
 */
@RestController
class EfinanceHook {
  private static final int LARGEST = 32 * 1024;

  private final RequestKeys keys;
  private final NoticeInbox inbox;

  EfinanceHook(RequestKeys keys, NoticeInbox inbox) {
    this.keys = keys;
    this.inbox = inbox;
  }

  @Does("payments.notice")
  @PostMapping("/hooks/e-finance/confirmation")
  ResponseEntity<?> confirm(@RequestParam("SenderRequestNumber") String number,
      @RequestParam("RequestObject") String object, HttpServletRequest request) {
    if (object.length() > LARGEST || !number.matches("[0-9a-f]{16}")) {
      return refuse(HttpStatus.BAD_REQUEST, "RequestObject");
    }
    return keys.byNumber(number).<ResponseEntity<?>>map(kept -> confirm(kept, object, request))
        .orElseGet(() -> refuse(HttpStatus.NOT_FOUND, "unknown-reference"));
  }

  /** Whoever comes from the gateway is sent on to the order, by a GET that carries the session. */
  @Does("payments.notice")
  @RequestMapping(path = "/hooks/e-finance/return/{bill}/{order}", method = {RequestMethod.GET, RequestMethod.POST})
  ResponseEntity<Void> back(@PathVariable UUID bill, @PathVariable UUID order) {
    return ResponseEntity.status(HttpStatus.SEE_OTHER)
        .header(HttpHeaders.LOCATION, "/bills/" + bill + "/orders/" + order).build();
  }

  private ResponseEntity<?> confirm(RequestKeys.Kept kept, String object, HttpServletRequest request) {
    try {
      EfinanceXml xml = EfinanceXml.read(kept.key().open(object), "PaymentConfirmationRequest");
      if (!xml.text("SenderRequestNumber").equals(kept.number())) {
        return refuse(HttpStatus.UNAUTHORIZED, "signature");
      }
      Taken taken = inbox.take(new SignedNotice(EfinanceProvider.NAME, kept.merchantRef(), "CONFIRMED",
          Hooks.headers(request), object.getBytes(StandardCharsets.US_ASCII)));
      return taken == Taken.UNKNOWN_REFERENCE ? Hooks.problem(HttpStatus.NOT_FOUND, "unknown-reference")
          : ResponseEntity.ok().header("Response_Code", "000").build();
    } catch (EfinanceXml.Wrong e) {
      return refuse(HttpStatus.UNAUTHORIZED, "signature");
    }
  }

  private ResponseEntity<?> refuse(HttpStatus status, String reason) {
    inbox.refused(EfinanceProvider.NAME, reason);
    return Hooks.problem(status, reason);
  }
}
