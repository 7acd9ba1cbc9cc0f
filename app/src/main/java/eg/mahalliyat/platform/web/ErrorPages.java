package eg.mahalliyat.platform.web;

import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Stale;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A page for every wrong moment: a sentence that helps, in the reader's language. */
@ControllerAdvice(annotations = Controller.class)
class ErrorPages {
  private static final Logger log = LoggerFactory.getLogger(ErrorPages.class);
  private final WebAdvice web;

  ErrorPages(WebAdvice web) {
    this.web = web;
  }

  @ExceptionHandler
  ModelAndView notFound(NotFound e, HttpServletRequest request) {
    return page(request, HttpStatus.NOT_FOUND, "wrong.not-found", Map.of());
  }

  @ExceptionHandler
  ModelAndView conflict(Conflict e, HttpServletRequest request) {
    return page(request, HttpStatus.CONFLICT, e.reasonKey(), e.about());
  }

  @ExceptionHandler
  ModelAndView stale(Stale e, HttpServletRequest request) {
    return page(request, HttpStatus.CONFLICT, "wrong.stale", Map.of());
  }

  @ExceptionHandler
  ModelAndView tooLarge(MaxUploadSizeExceededException e, HttpServletRequest request) {
    return page(request, HttpStatus.CONTENT_TOO_LARGE, "wrong.too-large", Map.of());
  }

  ModelAndView page(HttpServletRequest request, HttpStatus status, String key, Map<String, String> about) {
    log.info("{} {} answered {} {}", request.getMethod(), request.getRequestURI(), status.value(), key);
    ModelAndView page = new ModelAndView("platform/wrong", status);
    page.addObject("web", web.web(request)).addObject("reason", key).addObject("about", about);
    return page;
  }
}
