package eg.mahalliyat.requests.web;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Whoever comes second at a task, on whichever page of it. */
@ControllerAdvice
class MeanwhilePages {
  @ExceptionHandler
  ModelAndView meanwhile(DecidedMeanwhile e) {
    return new ModelAndView("requests/meanwhile", e.page(), HttpStatus.CONFLICT);
  }
}
