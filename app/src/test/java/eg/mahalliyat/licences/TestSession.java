package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** A session as it is after signing in, for a browser's cookie. */
@Component
class TestSession {
  private static final String CONTEXT = "SPRING_SECURITY_CONTEXT";
  private final SessionRepository<? extends Session> sessions;
  private final SignIn signIn;

  TestSession(SessionRepository<? extends Session> sessions, SignIn signIn) {
    this.sessions = sessions;
    this.signIn = signIn;
  }

  /** The value of the cookie {@code SESSION}. */
  String of(Actor actor) {
    var request = new MockHttpServletRequest();
    signIn.begin(actor, request, new MockHttpServletResponse());
    SecurityContextHolder.clearContext();
    return kept(sessions, request.getSession(true).getAttribute(CONTEXT));
  }

  private static <S extends Session> String kept(SessionRepository<S> sessions, Object context) {
    S session = sessions.createSession();
    session.setAttribute(CONTEXT, context);
    sessions.save(session);
    return Base64.getEncoder().encodeToString(session.getId().getBytes(StandardCharsets.UTF_8));
  }
}
