package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import org.springframework.stereotype.Component;

/** What the roles of procedures are called, in the words that all services share. */
@Component
public class RoleNames {
  private final Catalogue catalogue;

  RoleNames(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** For lists over many services. */
  public String name(Web web, String role) {
    return catalogue.all().stream().findFirst().map(service -> name(service.words(web.words().locale()), role))
        .orElse(role);
  }

  /** The office that has a request, for its applicant: the common words name whoever sits in it. */
  static String office(Web web, Words words, String role) {
    String key = "requests.role." + role;
    return web.words().has(key) ? web.t(key) : name(words, role);
  }

  static String name(Words words, String role) {
    return words.find("roles." + role).orElse(role);
  }
}
