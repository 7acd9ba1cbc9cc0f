package eg.mahalliyat.platform;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/** Sends a visitor to sign in and back again; tells the others that this is not theirs. */
@Component
final class RefusedPages implements AuthenticationEntryPoint, AccessDeniedHandler {
  /** As spring.servlet.multipart.max-request-size. */
  private static final long MOST_BYTES = 14L * 1024 * 1024;

  private final Routes routes;

  RefusedPages(Routes routes) {
    this.routes = routes;
  }

  @Override
  public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException e)
      throws IOException {
    refuse(request, response);
  }

  @Override
  public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException e)
      throws IOException, ServletException {
    if (request.getContentLengthLong() > MOST_BYTES) {
      // A form that was not read has no token either; its size is the reason that helps.
      response.sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    } else if (e instanceof CsrfException) {
      request.setAttribute("reason", "stale-form");
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    } else {
      refuse(request, response);
    }
  }

  private void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {
    if (SignIn.actor() instanceof Actor.Visitor) {
      boolean staff = routes.actionOf(request)
          .map(a -> a.who().contains(Action.Who.STAFF) && !a.who().contains(Action.Who.CITIZEN)).orElse(false);
      String back = "GET".equals(request.getMethod()) ? "?then=" + encoded(request) : "";
      response.sendRedirect((staff ? "/staff/sign-in" : "/sign-in") + back);
    } else {
      response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
  }

  private static String encoded(HttpServletRequest request) {
    String query = request.getQueryString();
    return URLEncoder.encode(request.getRequestURI() + (query == null ? "" : "?" + query), StandardCharsets.UTF_8);
  }
}
