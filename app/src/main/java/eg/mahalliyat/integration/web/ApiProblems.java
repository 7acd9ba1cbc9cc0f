package eg.mahalliyat.integration.web;

import eg.mahalliyat.platform.NotFound;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/** What is wrong is told as RFC 9457 says, never as a page. */
@RestControllerAdvice(assignableTypes = GuideApi.class)
@Order(Ordered.HIGHEST_PRECEDENCE)
class ApiProblems {
  @ExceptionHandler
  ResponseEntity<Object> notFound(NotFound e) {
    return Answers.answer(Answers.problem(HttpStatus.NOT_FOUND, "not-found", "There is no such service or place"));
  }

  @ExceptionHandler
  ResponseEntity<Object> wrongValue(MethodArgumentTypeMismatchException e) {
    return Answers.answer(Answers.problem(HttpStatus.BAD_REQUEST, "parameter", "A number is wanted: " + e.getName()));
  }
}
