package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.NoticeInbox;
import eg.mahalliyat.payments.provider.NoticeInbox.Taken;
import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where Fawry's notification version 2 comes in. It is believed so far as to ask Fawry whether it is true. */
@RestController
class FawryHook {
  private static final int LARGEST = 64 * 1024;
  private static final List<String> KEPT = List.of("Content-Type", "User-Agent", "Date");

  private final FawrySettings settings;
  private final NoticeInbox inbox;

  FawryHook(FawrySettings settings, NoticeInbox inbox) {
    this.settings = settings;
    this.inbox = inbox;
  }

  @Does("payments.notice")
  @PostMapping("/hooks/fawry/notifications")
  ResponseEntity<ProblemDetail> take(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      return refuse(HttpStatus.CONTENT_TOO_LARGE, "too-large");
    }
    try {
      return take(FawryNotice.read(FawryJson.object(body)), body, request);
    } catch (FawryJson.Wrong e) {
      return refuse(HttpStatus.BAD_REQUEST, e.reason());
    }
  }

  private ResponseEntity<ProblemDetail> take(FawryNotice notice, byte[] body, HttpServletRequest request) {
    String key = settings.secureKey();
    if (key.isEmpty() || !FawrySignature.same(FawrySignature.notification(notice, key), notice.signature())) {
      return refuse(HttpStatus.UNAUTHORIZED, "signature");
    }
    Taken taken = inbox.take(
        new SignedNotice(FawryProvider.NAME, notice.merchantRef(), notice.status(), headers(request), body));
    return taken == Taken.UNKNOWN_REFERENCE ? problem(HttpStatus.NOT_FOUND, "unknown-reference")
        : ResponseEntity.ok().build();
  }

  private ResponseEntity<ProblemDetail> refuse(HttpStatus status, String reason) {
    inbox.refused(FawryProvider.NAME, reason);
    return problem(status, reason);
  }

  private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String reason) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setProperty("reason", reason);
    return ResponseEntity.status(status).body(problem);
  }

  private static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : KEPT) {
      String value = request.getHeader(name);
      if (value != null) {
        kept.put(name, value.substring(0, Math.min(value.length(), 200)));
      }
    }
    return kept;
  }
}
