package eg.mahalliyat.payments.provider.postoffice;

import eg.mahalliyat.payments.provider.BillDoor;
import eg.mahalliyat.payments.provider.BillDoor.Taken;
import eg.mahalliyat.payments.provider.Collected;
import eg.mahalliyat.payments.provider.Hooks;
import eg.mahalliyat.payments.provider.NoticeInbox;
import eg.mahalliyat.payments.provider.OpenBill;
import eg.mahalliyat.payments.provider.StrictJson;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where post offices ask for a bill and tell of a payment. Nothing is read before the bytes are known to be genuine. */
@RestController
class PostHook {
  private final PostSettings settings;
  private final BillDoor door;
  private final NoticeInbox inbox;

  PostHook(PostSettings settings, BillDoor door, NoticeInbox inbox) {
    this.settings = settings;
    this.door = door;
    this.inbox = inbox;
  }

  @Does("payments.notice")
  @PostMapping("/hooks/post-office/inquiry")
  ResponseEntity<?> inquiry(HttpServletRequest request) throws IOException {
    return genuine("inquiry", request, body -> {
      String account = StrictJson.text(StrictJson.object(body), "account");
      return inquiry(account, door.open(PostOffice.NAME, account).orElse(null));
    });
  }

  @Does("payments.notice")
  @PostMapping("/hooks/post-office/payment")
  ResponseEntity<?> payment(HttpServletRequest request) throws IOException {
    return genuine("payment", request, body -> payment(PostNotice.read(body, Hooks.headers(request))));
  }

  private byte[] payment(Collected collected) {
    return switch (door.take(collected, own -> payment("OK", collected, own))) {
      case Taken.Answered(byte[] answer) -> answer;
      case Taken.Known() -> payment("DUPLICATE", collected, "");
      case Taken.Unknown() -> {
        inbox.refused(PostOffice.NAME, "unknown-reference");
        yield payment("UNKNOWN", collected, "");
      }
    };
  }

  private ResponseEntity<?> genuine(String purpose, HttpServletRequest request, Function<byte[], byte[]> work)
      throws IOException {
    try {
      byte[] body = Hooks.body(request);
      String given = request.getHeader(PostSignature.HEADER);
      String key = settings.secureKey();
      boolean genuine = settings.isComplete() && given != null
          && PostSignature.same(PostSignature.of(purpose, body, key), given);
      if (!genuine) {
        inbox.refused(PostOffice.NAME, "signature");
        return Hooks.problem(HttpStatus.UNAUTHORIZED, "signature");
      }
      byte[] answer = work.apply(body);
      return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
          .header(PostSignature.HEADER, PostSignature.of("answer", answer, key)).body(answer);
    } catch (StrictJson.Wrong e) {
      inbox.refused(PostOffice.NAME, e.reason());
      return Hooks.unreadable(e);
    }
  }

  private static byte[] inquiry(String account, @Nullable OpenBill bill) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("code", bill == null ? "UNKNOWN" : "OK");
    json.put("account", account);
    if (bill != null) {
      json.put("amount", bill.amount().plain());
      json.put("currency", "EGP");
      json.put("title", bill.title());
    }
    return bytes(json);
  }

  private static byte[] payment(String code, Collected collected, String own) {
    return bytes(Map.of("code", code, "paymentId", collected.paymentId(), "receipt", own));
  }

  private static byte[] bytes(Map<String, Object> json) {
    return StrictJson.write(json).getBytes(StandardCharsets.UTF_8);
  }
}
