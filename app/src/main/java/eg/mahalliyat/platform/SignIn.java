package eg.mahalliyat.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.stereotype.Component;

/** Puts an actor into the session once a room has made sure who it is, and takes it out again. */
@Component
public final class SignIn {
  private final SecurityContextRepository repository = new HttpSessionSecurityContextRepository();

  /** Starts a session of its own id for the actor. */
  public void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(new Token(actor));
    SecurityContextHolder.setContext(context);
    repository.saveContext(context, request, response);
  }

  public void end(HttpServletRequest request) {
    SecurityContextHolder.clearContext();
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
  }

  /** Who acts in this request. */
  public static Actor actor() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof Token token ? token.actor : Actor.VISITOR;
  }

  /** What the session keeps. */
  static final class Token extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final Actor actor;

    Token(Actor actor) {
      super(List.of());
      this.actor = actor;
      setAuthenticated(true);
    }

    @Override
    public Object getCredentials() {
      return "";
    }

    @Override
    public Object getPrincipal() {
      return actor;
    }

    @Override
    public String getName() {
      return actor.id();
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Token token && token.actor.equals(actor);
    }

    @Override
    public int hashCode() {
      return actor.hashCode();
    }
  }
}
