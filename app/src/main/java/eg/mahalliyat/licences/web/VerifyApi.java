package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.PublicRecord;
import eg.mahalliyat.licences.QrKeys;
import eg.mahalliyat.licences.StatusLists;
import eg.mahalliyat.licences.Verdict;
import eg.mahalliyat.licences.Verification;
import eg.mahalliyat.platform.Does;
import eg.mahalliyat.platform.web.VerifyLimit;
import eg.mahalliyat.territory.Territory;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** The same check for machines, and the keys for who checks without network. */
@RestController
class VerifyApi {
  private static final MediaType COSE = MediaType.parseMediaType("application/cose; cose-type=\"cose-sign1\"");

  /**
   * @param standing {@code active expired suspended revoked replaced cancelled}
   * @param more what the holder chose to show besides
   */
  record Checked(String standing, LocalDate since, PublicRecord.Which licence, String unit, PublicRecord.Shop shop,
      Map<String, String> more, Days days) {}

  record Days(LocalDate issued, @Nullable LocalDate expires) {}

  private final Verification verification;
  private final VerifyLimit limit;
  private final Territory territory;
  private final QrKeys keys;
  private final StatusLists lists;

  VerifyApi(Verification verification, VerifyLimit limit, Territory territory, QrKeys keys, StatusLists lists) {
    this.verification = verification;
    this.limit = limit;
    this.territory = territory;
    this.keys = keys;
    this.lists = lists;
  }

  @Does("licences.verify")
  @GetMapping("/api/v1/verify/{token}")
  ResponseEntity<Object> verify(@PathVariable String token, HttpServletRequest request) {
    if (!limit.allows(request)) {
      return refused(HttpStatus.TOO_MANY_REQUESTS, "too-many");
    }
    return switch (verification.verify(token)) {
      case Verdict.Known known -> ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(checked(known));
      case Verdict.Unknown unknown -> refused(HttpStatus.NOT_FOUND, "unknown");
      case Verdict.NotOurs forged -> refused(HttpStatus.NOT_FOUND, forged.reason().key());
    };
  }

  @Does("licences.verify")
  @GetMapping("/.well-known/licence-keys.json")
  ResponseEntity<QrKeys> keys() {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic()).body(keys);
  }

  /** For who checks without network: which papers do not stand. Whoever has it already is told so, without it. */
  @Does("licences.verify")
  @GetMapping("/.well-known/licence-status")
  ResponseEntity<byte[]> status() {
    StatusLists.Published list = lists.current();
    return ResponseEntity.ok().eTag(list.tag()).contentType(COSE)
        .cacheControl(CacheControl.maxAge(Duration.ofSeconds(20)).cachePublic()).body(list.bytes());
  }

  private Checked checked(Verdict.Known known) {
    PublicRecord it = known.licence();
    return new Checked(known.standing().key(), known.since(), it.which(), territory.unit(it.which().unitId()).nameAr(),
        it.shop(), it.more(), new Days(it.term().issued(), it.term().expires()));
  }

  private static ResponseEntity<Object> refused(HttpStatus status, String reason) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:mahalliyat:licence-check:" + reason));
    problem.setTitle(reason);
    return ResponseEntity.status(status).cacheControl(CacheControl.noStore()).body(problem);
  }
}
