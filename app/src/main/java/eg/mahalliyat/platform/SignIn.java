package eg.mahalliyat.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
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
  private final InstantSource clock;

  SignIn(InstantSource clock) {
    this.clock = clock;
  }

  /** Starts a session of its own id for the actor, who has just proved who he is. */
  public void begin(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    keep(new Token(actor, clock.instant()), request, response);
  }

  /** Whoever is signed in has proved once more who he is. */
  public void renew(HttpServletRequest request, HttpServletResponse response) {
    begin(actor(), request, response);
  }

  /** Goes on as another actor of the same person, an official at another of his desks; that proves nothing. */
  public void goOnAs(Actor actor, HttpServletRequest request, HttpServletResponse response) {
    keep(new Token(actor, proven().orElse(Instant.EPOCH)), request, response);
  }

  private void keep(Token token, HttpServletRequest request, HttpServletResponse response) {
    if (request.getSession(false) != null) {
      request.changeSessionId();
    }
    var context = SecurityContextHolder.createEmptyContext();
    context.setAuthentication(token);
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

  /** When whoever is signed in last proved who he is; empty for a visitor. */
  public static Optional<Instant> proven() {
    return SecurityContextHolder.getContext().getAuthentication() instanceof Token token
        ? Optional.ofNullable(token.proven) : Optional.empty();
  }

  /** What the session keeps. */
  static final class Token extends AbstractAuthenticationToken {
    private static final long serialVersionUID = 1L;
    private final Actor actor;
    /** Null in a session that an older program began. */
    private final @Nullable Instant proven;

    Token(Actor actor, Instant proven) {
      super(List.of());
      this.actor = actor;
      this.proven = proven;
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
