package eg.mahalliyat.revenue;

import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.tariff.Nature;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A revenue item as it holds from a day on.
 *
 * @param proposal by which it came into the guide; null for what came with the platform
 */
public record Item(String code, Validity validity, Content content, @Nullable UUID proposal) {
  /**
   * What is said of it.
   *
   * @param classification chapter, group, item and type of the budget, as {@code 3/1/1/05}
   * @param refundable a liability: to be given back, never revenue
   * @param inParts whether it may be paid in parts
   * @param legal what it is collected by; may be empty
   * @param mark how far all this is sourced, {@code legalMark} how far the law is
   */
  public record Content(Nature nature, String classification, String ar, String en, boolean refundable,
      boolean inParts, String legal, Mark legalMark, Mark mark) {}

  public String name(Locale locale) {
    return locale.getLanguage().equals("en") ? content.en() : content.ar();
  }
}
