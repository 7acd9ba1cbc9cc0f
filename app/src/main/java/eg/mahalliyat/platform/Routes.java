package eg.mahalliyat.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerExecutionChain;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/** Every route with its action. Refuses to start when one has none. */
@Component
public final class Routes implements SmartInitializingSingleton {
  /** One route, as the generated matrix shows it. */
  public record Route(String method, String path, Action action) {}

  private final RequestMappingHandlerMapping mappings;
  private final Map<String, Action> actions;

  Routes(@Qualifier("requestMappingHandlerMapping") RequestMappingHandlerMapping mappings, List<ActionSet> sets) {
    this.mappings = mappings;
    this.actions = sets.stream().flatMap(s -> s.actions().stream())
        .collect(Collectors.toUnmodifiableMap(Action::name, Function.identity()));
  }

  @Override
  public void afterSingletonsInstantiated() {
    all();
  }

  /** All routes of our own controllers, ordered by path. */
  public List<Route> all() {
    return mappings.getHandlerMethods().entrySet().stream().filter(e -> isOurs(e.getValue()))
        .flatMap(e -> routes(e.getKey(), e.getValue()).stream())
        .sorted(Comparator.comparing(Route::path).thenComparing(Route::method)).toList();
  }

  /** The action of the route that this request goes to; empty when there is no such route. */
  Optional<Action> actionOf(HttpServletRequest request) {
    try {
      ServletRequestPathUtils.parseAndCache(request);
      HandlerExecutionChain chain = mappings.getHandler(request);
      FoundRoute.keep(request, chain);
      return chain != null && chain.getHandler() instanceof HandlerMethod method && isOurs(method)
          ? Optional.of(action(method)) : Optional.empty();
    } catch (Exception e) {
      // A wrong method or media type is no route either; the dispatcher answers it with the right status.
      return Optional.empty();
    }
  }

  private static boolean isOurs(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("eg.mahalliyat.");
  }

  private List<Route> routes(RequestMappingInfo info, HandlerMethod method) {
    Action action = action(method);
    List<String> verbs = info.getMethodsCondition().getMethods().stream().map(Enum::name).toList();
    return info.getPatternValues().stream()
        .flatMap(path -> (verbs.isEmpty() ? List.of("ANY") : verbs).stream().map(v -> new Route(v, path, action)))
        .toList();
  }

  private Action action(HandlerMethod method) {
    Does does = method.getMethodAnnotation(Does.class);
    if (does == null) {
      throw new IllegalStateException("the route " + method + " names no action: add @Does");
    }
    return Optional.ofNullable(actions.get(does.value()))
        .orElseThrow(() -> new IllegalStateException("no room lists the action " + does.value() + " of " + method));
  }
}
