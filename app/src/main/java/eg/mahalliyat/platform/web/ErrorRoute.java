package eg.mahalliyat.platform.web;

import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.Does;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where the container sends what no page answered: no such address, a refused form, a fault of ours. */
@Controller
class ErrorRoute implements ErrorController, ActionSet {
  private final ErrorPages pages;

  ErrorRoute(ErrorPages pages) {
    this.pages = pages;
  }

  @Override
  public List<Action> actions() {
    return List.of(Action.open("platform.error"));
  }

  @Does("platform.error")
  @RequestMapping(path = "/error", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView page(HttpServletRequest request) {
    HttpStatus status = status(request);
    return pages.page(request, status, key(status, request.getAttribute("reason")), Map.of());
  }

  @Does("platform.error")
  @RequestMapping("/error")
  ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
    HttpStatus status = status(request);
    return ResponseEntity.status(status).body(ProblemDetail.forStatus(status));
  }

  private static HttpStatus status(HttpServletRequest request) {
    Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
    HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : null;
    return Objects.requireNonNullElse(status, HttpStatus.NOT_FOUND);
  }

  private static String key(HttpStatus status, @Nullable Object reason) {
    return switch (status) {
      case NOT_FOUND, METHOD_NOT_ALLOWED -> "wrong.not-found";
      case FORBIDDEN -> "stale-form".equals(reason) ? "wrong.stale-form" : "wrong.forbidden";
      case CONTENT_TOO_LARGE -> "wrong.too-large";
      case TOO_MANY_REQUESTS -> "wrong.too-many";
      case SERVICE_UNAVAILABLE -> "wrong.busy";
      default -> status.is4xxClientError() ? "wrong.bad-request" : "wrong.fault";
    };
  }
}
