package eg.mahalliyat.platform;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.http.server.PathContainer;
import org.springframework.http.server.PathContainer.PathSegment;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;
import org.springframework.web.util.pattern.PathPattern;

/**
 * The framework compares an address with every pattern that has a variable, and there are some hundreds: a sixth of the cost of
 * a small page. This one leaves out at once those whose first part is another word.
 */
final class RoutesByHead extends RequestMappingHandlerMapping {
  private static final ScopedValue<String> HEAD = ScopedValue.newInstance();
  /** Stands for a first part that is a variable. */
  private static final String ANY = "*";
  private final Map<RequestMappingInfo, Set<String>> heads = new ConcurrentHashMap<>();

  @Override
  protected @Nullable HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
    PathContainer asked = ServletRequestPathUtils.getParsedRequestPath(request).pathWithinApplication();
    return ScopedValue.where(HEAD, head(asked)).call(() -> super.lookupHandlerMethod(path, request));
  }

  @Override
  protected @Nullable RequestMappingInfo getMatchingMapping(RequestMappingInfo info, HttpServletRequest request) {
    Set<String> own = heads.computeIfAbsent(info, RoutesByHead::heads);
    return own.contains(ANY) || own.contains(HEAD.get()) ? super.getMatchingMapping(info, request) : null;
  }

  private static Set<String> heads(RequestMappingInfo info) {
    var patterns = info.getPathPatternsCondition();
    return patterns == null ? Set.of(ANY)
        : patterns.getPatterns().stream().map(RoutesByHead::head).collect(Collectors.toUnmodifiableSet());
  }

  private static String head(PathPattern pattern) {
    String head = head(PathContainer.parsePath(pattern.getPatternString()));
    return head.matches("[\\w.-]*") ? head : ANY;
  }

  /** Decoded, as patterns are compared with it. */
  private static String head(PathContainer path) {
    return path.elements().stream().filter(PathSegment.class::isInstance).map(it -> ((PathSegment) it).valueToMatch())
        .findFirst().orElse("");
  }

  /** Puts it in the place of the framework's. */
  @Component
  static final class Registration implements WebMvcRegistrations {
    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
      return new RoutesByHead();
    }
  }
}
