package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.Variant;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.territory.Territory;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * For which place a guide page is read, and what is otherwise there than in the whole country.
 *
 * @param code of a governorate or a unit; empty for the whole country
 * @param name in the reader's language
 * @param closed true when the service cannot be begun here
 * @param instead where it can be begun when it is closed here; null when that is not said
 */
public record Here(String code, String name, boolean closed, @Nullable Link instead, List<Otherwise> decisions) {
  static final Here COUNTRY = new Here("", "", false, null, List.of());

  /**
   * What a governorate or a unit decided for itself.
   *
   * @param parts of the page, in words
   */
  public record Otherwise(String place, String decision, String since, List<String> parts) {}

  static Here of(Edition edition, String code, String name, Web web, Territory territory) {
    Locale locale = web.words().locale();
    Words words = edition.service().words(locale);
    Variant.Closed closed = edition.force().closed();
    Link instead = closed == null ? null : territory.placeName(closed.instead(), locale)
        .map(other -> new Link(other, "/services/" + edition.service().code() + "?unit=" + closed.instead()))
        .orElse(null);
    List<Otherwise> decisions = Variant.of(edition.files()).stream().map(variant -> new Otherwise(
        territory.placeName(variant.place(), locale).orElse(variant.place()), variant.decision(),
        web.day(variant.since()), parts(variant, words, web))).toList();
    return new Here(code, name, closed != null, instead, decisions);
  }

  /** What is added to an address of the guide so that it leads to the same place. */
  public String query() {
    return code.isEmpty() ? "" : "?unit=" + code;
  }

  private static List<String> parts(Variant variant, Words words, Web web) {
    return variant.values().stream().map(value -> part(value.path().split("\\."), words, web)).distinct().toList();
  }

  /** The path is one of those that a variant may have: {@code fees.licence.RENEW.formula}, for instance. */
  private static String part(String[] path, Words words, Web web) {
    return switch (path[0]) {
      case "fees" -> words.text("fees." + path[2]);
      case "tables" -> words.text("tables." + path[1]);
      case "reductions" -> words.text("reductions." + path[1]);
      case "documents" -> words.text("documents." + path[1] + ".title");
      case "procedure" -> path[1].equals("clock") ? web.t("catalogue.term") : words.text("tasks." + path[4]);
      default -> web.t("catalogue.channels");
    };
  }
}
