package eg.mahalliyat.documents.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers a form that is far too large before anyone looks for a field in it: the container would fail at each look, that
 * of the page that says so included.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class TooLarge extends OncePerRequestFilter {
  private final long most;
  private final long mostWithoutFiles;

  TooLarge(@Value("${spring.servlet.multipart.max-request-size}") DataSize most,
      @Value("${server.tomcat.max-http-form-post-size:2MB}") DataSize mostWithoutFiles) {
    this.most = most.toBytes();
    this.mostWithoutFiles = mostWithoutFiles.toBytes();
  }

  @Override
  protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws ServletException, IOException {
    if (request.getContentLengthLong() <= (withoutFiles(request) ? mostWithoutFiles : most)) {
      chain.doFilter(request, response);
      return;
    }
    response.setStatus(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    request.setAttribute(RequestDispatcher.ERROR_STATUS_CODE, HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
    request.getRequestDispatcher("/error").forward(new Unread(request), response);
  }

  private static boolean withoutFiles(HttpServletRequest request) {
    String type = request.getContentType();
    return type != null && type.startsWith(MediaType.APPLICATION_FORM_URLENCODED_VALUE);
  }

  /** The same request without its body. */
  private static final class Unread extends HttpServletRequestWrapper {
    Unread(HttpServletRequest request) {
      super(request);
    }

    @Override
    public String getMethod() {
      return "GET";
    }

    @Override
    public @Nullable String getContentType() {
      return null;
    }

    @Override
    public @Nullable String getParameter(String name) {
      return null;
    }

    @Override
    public Map<String, String[]> getParameterMap() {
      return Map.of();
    }

    @Override
    public Enumeration<String> getParameterNames() {
      return Collections.emptyEnumeration();
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
      return null;
    }
  }
}
