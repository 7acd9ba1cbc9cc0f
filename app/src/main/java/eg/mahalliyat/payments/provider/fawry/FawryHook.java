package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.Hooks;
import eg.mahalliyat.payments.provider.NoticeInbox;
import eg.mahalliyat.payments.provider.NoticeInbox.Taken;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Fawry's notification version 2 comes in. It is believed so far as to ask Fawry whether it is true. */
@RestController
class FawryHook {
  private final FawryAccounts accounts;
  private final NoticeInbox inbox;

  FawryHook(FawryAccounts accounts, NoticeInbox inbox) {
    this.accounts = accounts;
    this.inbox = inbox;
  }

  @Does("payments.notice")
  @PostMapping("/hooks/fawry/notifications")
  ResponseEntity<ProblemDetail> take(HttpServletRequest request) throws IOException {
    return take(accounts.fawry(), request);
  }

  @Does("payments.notice")
  @PostMapping("/hooks/fawry-dahab/notifications")
  ResponseEntity<ProblemDetail> takeOfDahab(HttpServletRequest request) throws IOException {
    return take(accounts.dahab(), request);
  }

  private ResponseEntity<ProblemDetail> take(FawryAccount account, HttpServletRequest request) throws IOException {
    try {
      byte[] body = Hooks.body(request);
      return take(account, FawryNotice.read(StrictJson.object(body)), body, request);
    } catch (StrictJson.Wrong e) {
      inbox.refused(account.name(), e.reason());
      return Hooks.unreadable(e);
    }
  }

  private ResponseEntity<ProblemDetail> take(FawryAccount account, FawryNotice notice, byte[] body,
      HttpServletRequest request) {
    String key = account.settings().secureKey();
    if (key.isEmpty() || !FawrySignature.same(FawrySignature.notification(notice, key), notice.signature())) {
      inbox.refused(account.name(), "signature");
      return Hooks.problem(HttpStatus.UNAUTHORIZED, "signature");
    }
    Taken taken = inbox.take(
        new SignedNotice(account.name(), notice.merchantRef(), notice.status(), Hooks.headers(request), body));
    return taken == Taken.UNKNOWN_REFERENCE ? Hooks.problem(HttpStatus.NOT_FOUND, "unknown-reference")
        : ResponseEntity.ok().build();
  }
}
