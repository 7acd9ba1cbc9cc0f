package eg.mahalliyat.payments.provider;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;

/** What every door for messages of providers does. */
public final class Hooks {
  private static final int LARGEST = 64 * 1024;
  private static final int LONGEST_HEADER = 200;
  private static final List<String> KEPT = List.of("Content-Type", "User-Agent", "Date");

  private Hooks() {}

  /** The bytes as they came; {@code too-large} beyond 64 kB, of which no more is read. */
  public static byte[] body(HttpServletRequest request) throws IOException {
    byte[] body = request.getInputStream().readNBytes(LARGEST + 1);
    if (body.length > LARGEST) {
      throw new StrictJson.Wrong("too-large");
    }
    return body;
  }

  /** Those worth keeping, never a credential. */
  public static Map<String, String> headers(HttpServletRequest request) {
    Map<String, String> kept = new LinkedHashMap<>();
    for (String name : KEPT) {
      String value = request.getHeader(name);
      if (value != null) {
        kept.put(name, value.substring(0, Math.min(value.length(), LONGEST_HEADER)));
      }
    }
    return kept;
  }

  /** 413 or 400 for what cannot be read. */
  public static ResponseEntity<ProblemDetail> unreadable(StrictJson.Wrong wrong) {
    boolean large = wrong.reason().equals("too-large");
    return problem(large ? HttpStatus.CONTENT_TOO_LARGE : HttpStatus.BAD_REQUEST, wrong.reason());
  }

  /** @param reason one word, without any of the message's content */
  public static ResponseEntity<ProblemDetail> problem(HttpStatus status, String reason) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setProperty("reason", reason);
    return ResponseEntity.status(status).body(problem);
  }
}
