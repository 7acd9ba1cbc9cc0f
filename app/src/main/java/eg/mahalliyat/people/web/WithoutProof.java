package eg.mahalliyat.people.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A form without the fields of a proof that came with it. */
final class WithoutProof extends HttpServletRequestWrapper {
  static final String PASSWORD = "proof-password";
  static final String CODE = "proof-code";
  static final String PASSKEY = "proof-passkey";
  private final Map<String, String[]> fields;

  WithoutProof(HttpServletRequest request) {
    super(request);
    Map<String, String[]> kept = new LinkedHashMap<>(request.getParameterMap());
    kept.remove(PASSWORD);
    kept.remove(CODE);
    kept.remove(PASSKEY);
    fields = Collections.unmodifiableMap(kept);
  }

  @Override
  public @Nullable String getParameter(String name) {
    String[] values = fields.get(name);
    return values == null || values.length == 0 ? null : values[0];
  }

  @Override
  public Map<String, String[]> getParameterMap() {
    return fields;
  }

  @Override
  public Enumeration<String> getParameterNames() {
    return Collections.enumeration(fields.keySet());
  }

  @Override
  public String @Nullable [] getParameterValues(String name) {
    return fields.get(name);
  }
}
