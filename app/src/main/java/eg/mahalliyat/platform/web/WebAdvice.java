package eg.mahalliyat.platform.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.SignIn;
import eg.mahalliyat.platform.Words;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.security.web.csrf.DefaultCsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives {@link Web} to every page; a handler of exceptions has to ask for it. */
@ControllerAdvice
@Component
public class WebAdvice {
  /** Pages of the machines' chain have no forms. */
  private static final CsrfToken NO_TOKEN = new DefaultCsrfToken("X-CSRF-TOKEN", "_csrf", "none");

  private final Words words;
  private final ResourceUrlProvider assets;
  private final Supplier<List<MenuItem>> menus;

  /** The menus are asked for late: rooms that bring them may need this bean themselves. */
  WebAdvice(Words words, ResourceUrlProvider assets, ObjectProvider<MenuSet> menus) {
    this.words = words;
    this.assets = assets;
    this.menus = SingletonSupplier.of(() -> menus.stream().flatMap(set -> set.menu().stream())
        .sorted(Comparator.comparing(MenuItem::order)).toList());
  }

  /** What the template of an answer to this request is given. */
  @ModelAttribute("web")
  public Web web(HttpServletRequest request) {
    CsrfToken token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
    Actor actor = SignIn.actor();
    return new Web(words.in(RequestContextUtils.getLocale(request)), actor, path(request),
        token == null ? NO_TOKEN : token, this::address, menu(actor));
  }

  /** The address that the reader sees, also on the page that says it is wrong. */
  private static String path(HttpServletRequest request) {
    Object wrong = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
    String asked = wrong instanceof String address ? address : request.getRequestURI();
    // Two slashes at the beginning would lead to another host.
    String path = asked.replaceFirst("^[/\\\\]+", "/");
    String query = request.getQueryString();
    return path + (query == null ? "" : "?" + query);
  }

  private List<MenuItem> menu(Actor actor) {
    return menus.get().stream().filter(item -> item.action().allows(actor)).toList();
  }

  private String address(String asset) {
    String fingerprinted = assets.getForLookupPath(asset);
    return fingerprinted == null ? asset : fingerprinted;
  }
}
