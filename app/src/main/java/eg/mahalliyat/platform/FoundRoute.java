package eg.mahalliyat.platform;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.HandlerMapping;

/**
 * A request goes to the route whose action let it through: it is looked for once, among some hundreds of patterns, and what
 * was asked for leave and what is done cannot be two things.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
final class FoundRoute implements HandlerMapping {
  private static final String KEPT = FoundRoute.class.getName();

  static void keep(HttpServletRequest request, @Nullable HandlerExecutionChain route) {
    request.setAttribute(KEPT, route);
  }

  @Override
  public @Nullable HandlerExecutionChain getHandler(HttpServletRequest request) {
    return request.getDispatcherType() == DispatcherType.REQUEST
        ? (HandlerExecutionChain) request.getAttribute(KEPT) : null;
  }
}
