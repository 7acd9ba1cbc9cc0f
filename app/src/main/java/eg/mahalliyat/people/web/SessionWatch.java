package eg.mahalliyat.people.web;

import eg.mahalliyat.people.ShutOut;
import eg.mahalliyat.people.StaffSettings;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.time.Duration;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Leads to the door an official whose session has lasted its longest, or who was disabled. Behind the sign-in. */
@Component
@Order
final class SessionWatch extends OncePerRequestFilter {
  private final ShutOut shutOut;
  private final StaffSettings settings;
  private final SignIn signIn;

  SessionWatch(ShutOut shutOut, StaffSettings settings, SignIn signIn) {
    this.shutOut = shutOut;
    this.settings = settings;
    this.signIn = signIn;
  }

  /** Styles and pictures are the same for everybody: no session is read for them. */
  @Override
  protected boolean shouldNotFilter(HttpServletRequest request) {
    return request.getRequestURI().startsWith("/assets/");
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (SignIn.actor() instanceof Actor.Staff staff && (shutOut.holds(staff.staffId()) || old(request))) {
      signIn.end(request);
      response.sendRedirect(Then.of(request.getMethod().equals("GET") ? request.getRequestURI() : "").toDoor());
    } else {
      chain.doFilter(request, response);
    }
  }

  /** Both times are the session store's own, so that it is measured by one clock. */
  private boolean old(HttpServletRequest request) {
    HttpSession session = request.getSession(false);
    return session != null && Duration.ofMillis(session.getLastAccessedTime() - session.getCreationTime())
        .compareTo(settings.sessionLongest()) > 0;
  }
}
