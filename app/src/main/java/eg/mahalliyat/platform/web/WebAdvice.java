package eg.mahalliyat.platform.web;

import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.Words;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives {@link Web} to every page. */
@ControllerAdvice
@Component
class WebAdvice {
  /** Pages of the machines' chain have no forms. */
  private static final CsrfToken NO_TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");

  private final Words words;
  private final ResourceUrlProvider assets;

  WebAdvice(Words words, ResourceUrlProvider assets) {
    this.words = words;
    this.assets = assets;
  }

  @ModelAttribute("web")
  Web web(HttpServletRequest request) {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    String query = request.getQueryString();
    String path = request.getRequestURI() + (query == null ? "" : "?" + query);
    return new Web(words.in(RequestContextUtils.getLocale(request)), SignIn.actor(), path,
        token == null ? NO_TOKEN : token, this::address);
  }

  private String address(String asset) {
    String fingerprinted = assets.getForLookupPath(asset);
    return fingerprinted == null ? asset : fingerprinted;
  }
}
