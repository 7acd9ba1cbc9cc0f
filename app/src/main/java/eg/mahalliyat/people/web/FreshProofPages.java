package eg.mahalliyat.people.web;

import eg.mahalliyat.people.PasskeyProof;
import eg.mahalliyat.people.ProofWanted;
import eg.mahalliyat.people.SecondFactor;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.platform.web.WebAdvice;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/**
 * The page in front of a deed that wants a fresh proof. It carries everything that was sent, and sends it to where it
 * was going, together with the proof: nothing that was typed is lost, and nothing is stored.
 */
@ControllerAdvice(annotations = Controller.class)
public class FreshProofPages {
  private final SecondFactor factor;
  private final PasskeyProof passkeys;
  private final WebAdvice webs;

  FreshProofPages(SecondFactor factor, PasskeyProof passkeys, WebAdvice webs) {
    this.factor = factor;
    this.passkeys = passkeys;
    this.webs = webs;
  }

  /** One value that was sent. */
  public record Sent(String name, String value) {}

  @ExceptionHandler
  ModelAndView wanted(ProofWanted e, HttpServletRequest request) {
    Web web = webs.web(request);
    Object wrong = request.getAttribute(ProofFilter.WRONG);
    Form form = wrong == null ? Form.empty() : Form.empty().wrong(WithoutProof.PASSWORD, web.t(wrong.toString()));
    Optional<UUID> staff = SignIn.actor() instanceof Actor.Staff one ? Optional.of(one.staffId()) : Optional.empty();
    return new ModelAndView("people/proof", Map.of("web", web, "form", form, "to", request.getRequestURI(),
        "sent", sent(request), "factor", staff.map(factor::has).orElse(false),
        "options", staff.map(id -> passkeys.ask(id, true)).orElse("")), HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static List<Sent> sent(HttpServletRequest request) {
    return request.getParameterMap().entrySet().stream().filter(field -> !field.getKey().equals("_csrf"))
        .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Sent(field.getKey(), value))).toList();
  }
}
