package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo.BuilderConfiguration;
import org.springframework.web.util.ServletRequestPathUtils;

/** An address finds its route as with the framework's own list, however it is written. */
class RoutesByHeadTest {
  private final RoutesByHead routes = new RoutesByHead();

  /** Two addresses of one paper, a page, and what takes the rest. */
  static final class Pages {
    void paper() {}

    void page() {}

    void rest() {}
  }

  @BeforeEach
  void register() throws NoSuchMethodException {
    register("paper", "GET", "/v/{token}", "/V/{token}");
    register("page", "POST", "/papers/{id}/page");
    register("rest", "GET", "/{name}/rest");
  }

  @Test
  void byItsFirstWordByAnotherOfItsPatternsAndByAVariable() throws Exception {
    assertThat(found("GET", "/v/1")).isEqualTo("paper");
    assertThat(found("GET", "/V/1")).isEqualTo("paper");
    assertThat(found("POST", "/papers/1/page")).isEqualTo("page");
    assertThat(found("GET", "/whatever/rest")).isEqualTo("rest");
  }

  @Test
  void lettersThatAreWrittenAsNumbersAreTheSame() throws Exception {
    assertThat(found("GET", "/%76/1")).isEqualTo("paper");
    assertThat(found("POST", "/p%61pers/1/page")).isEqualTo("page");
  }

  @Test
  void whatIsNoRouteIsNone() throws Exception {
    assertThat(found("GET", "/w/1")).isNull();
    assertThat(found("GET", "/")).isNull();
  }

  @Test
  void anotherMethodIsToldSo() {
    assertThatThrownBy(() -> found("GET", "/papers/1/page")).isInstanceOf(HttpRequestMethodNotSupportedException.class);
  }

  private void register(String name, String method, String... paths) throws NoSuchMethodException {
    BuilderConfiguration patterns = new BuilderConfiguration();
    patterns.setPatternParser(routes.getPatternParser());
    var info = RequestMappingInfo.paths(paths).options(patterns)
        .methods(RequestMethod.valueOf(method)).build();
    routes.registerMapping(info, new Pages(), Pages.class.getDeclaredMethod(name));
  }

  private @Nullable String found(String method, String path) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest(method, path);
    ServletRequestPathUtils.parseAndCache(request);
    var chain = routes.getHandler(request);
    return chain == null ? null : ((HandlerMethod) chain.getHandler()).getMethod().getName();
  }
}
