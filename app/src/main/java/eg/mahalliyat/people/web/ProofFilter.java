package eg.mahalliyat.people.web;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.people.ProofCheck;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Takes the proof out of a form that was sent once more with it, before any page reads the form: no page ever sees or
 * keeps what was typed there. Stands behind the sign-in.
 */
@Component
@Order
final class ProofFilter extends OncePerRequestFilter {
  /** The word key of what was wrong with it. */
  static final String WRONG = ProofFilter.class.getName() + ".wrong";
  private final ProofCheck proof;
  private final SignIn signIn;
  private final Tries tries;

  ProofFilter(ProofCheck proof, SignIn signIn, Tries tries) {
    this.proof = proof;
    this.signIn = signIn;
    this.tries = tries;
  }

  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return !request.getMethod().equals("POST") || !form(request);
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    var shown = new ProofCheck.Shown(typed(request, WithoutProof.PASSWORD), typed(request, WithoutProof.CODE),
        typed(request, WithoutProof.PASSKEY));
    if (!(SignIn.actor() instanceof Actor.Staff staff) || shown.nothing()) {
      chain.doFilter(new WithoutProof(request), response);
      return;
    }
    Limits.Of what = shown.password().isEmpty() ? Limits.Of.CODE : Limits.Of.USERNAME;
    if (!tries.left(request, what, staff.staffId().toString())) {
      response.sendError(429);
      return;
    }
    Optional<String> fault = proof.fault(staff.staffId(), shown);
    fault.ifPresentOrElse(wrong -> request.setAttribute(WRONG, wrong), () -> {
      tries.giveBack(request, what, staff.staffId().toString());
      signIn.renew(request, response);
    });
    chain.doFilter(new WithoutProof(request), response);
  }

  private static boolean form(HttpServletRequest request) {
    return Optional.ofNullable(request.getContentType())
        .map(type -> type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE)).orElse(false);
  }

  private static String typed(HttpServletRequest request, String field) {
    return Optional.ofNullable(request.getParameter(field)).orElse("").strip();
  }
}
