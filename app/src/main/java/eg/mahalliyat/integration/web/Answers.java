package eg.mahalliyat.integration.web;

import eg.mahalliyat.integration.OpenGuide;
import java.net.URI;
import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** How the open interface answers: for everybody, kept for a while, and asked again by its tag. */
@Component
class Answers {
  private static final Duration FRESH = Duration.ofMinutes(5);

  private final OpenGuide guide;

  Answers(OpenGuide guide) {
    this.guide = guide;
  }

  /** With the same tag as long as nothing is published; who has it already gets 304 and no body. */
  <T> ResponseEntity<T> kept(T body) {
    return kept(body, "");
  }

  /** @param more what else the answer depends on, such as a place whose own values change by themselves */
  <T> ResponseEntity<T> kept(T body, String more) {
    return ResponseEntity.ok().cacheControl(CacheControl.maxAge(FRESH).cachePublic()).eTag(guide.version() + more)
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").body(body);
  }

  ResponseEntity<Object> refused(OpenGuide.Refusal refusal) {
    ProblemDetail problem = problem(HttpStatus.UNPROCESSABLE_CONTENT, "fees",
        refusal.errors().isEmpty() ? "No fee can be computed from these values" : "Some values are missing or wrong");
    problem.setProperty("errors", refusal.errors());
    return answer(problem);
  }

  static ProblemDetail problem(HttpStatus status, String type, String title) {
    ProblemDetail problem = ProblemDetail.forStatus(status);
    problem.setType(URI.create("urn:mahalliyat:guide:" + type));
    problem.setTitle(title);
    return problem;
  }

  static ResponseEntity<Object> answer(ProblemDetail problem) {
    return ResponseEntity.status(problem.getStatus()).cacheControl(CacheControl.noStore())
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*").contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
  }
}
