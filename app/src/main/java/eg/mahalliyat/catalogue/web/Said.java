package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.LegalTerm;
import java.util.Map;

/** Laws and lengths of time in the reader's words. */
final class Said {
  private Said() {}

  static String law(String number, Words words, Web web) {
    return words.find("laws." + number)
        .map(name -> web.t("catalogue.law", Map.of("number", number, "name", name))).orElse(number);
  }

  static String term(LegalTerm term, Web web) {
    return web.t("catalogue.days-" + switch (term.kind()) {
      case WORKING -> "working";
      case CALENDAR -> "calendar";
    }, "days", term.days());
  }
}
