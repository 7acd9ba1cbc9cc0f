package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Yaml;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The unified guide of revenue items.
 *
 * @param byCode in the order of the guide
 */
public record RevenueItems(Map<String, RevenueItem> byCode) {
  /** How a classification is written: chapter, group, item, type. */
  public static final Pattern CLASSIFICATION = Pattern.compile("[1-9][0-9]?(/[0-9]{1,3}){3}");

  private static final String FILE = "territory/revenue-items.yaml";

  public RevenueItems {
    byCode = Collections.unmodifiableMap(new LinkedHashMap<>(byCode));
  }

  /** The guide that comes with the platform. */
  public static RevenueItems shipped() {
    try (InputStream in = RevenueItems.class.getClassLoader().getResourceAsStream(FILE)) {
      String text = new String(Objects.requireNonNull(in, FILE).readAllBytes(), StandardCharsets.UTF_8);
      var faults = new ArrayList<Fault>();
      RevenueItems items = read(Yaml.read(FILE, text, faults), faults);
      if (!faults.isEmpty()) {
        throw new IllegalStateException(faults.toString());
      }
      return items;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A guide that somebody writes; what is wrong in it is told. */
  public static RevenueItems read(Yaml tree, List<Fault> faults) {
    var items = new LinkedHashMap<String, RevenueItem>();
    tree.entries().forEach((code, item) -> {
      item.only(faults, "nature", "mark", "ar", "en", "class", "to", "in-parts", "legal", "legal-mark");
      try {
        items.put(code, item(code, item));
      } catch (IllegalArgumentException e) {
        faults.add(item.fault("revenue-item", "code", code, "why", String.valueOf(e.getMessage())));
      }
    });
    return new RevenueItems(items);
  }

  private static RevenueItem item(String code, Yaml item) {
    String nature = item.at("nature").text().toUpperCase(Locale.ROOT).replace('-', '_');
    return new RevenueItem(code, Nature.valueOf(nature), Mark.of(item.at("mark").text()), item.at("ar").text(),
        item.at("en").text(), terms(item));
  }

  private static RevenueItem.Terms terms(Yaml item) {
    String classification = item.at("class").text();
    if (!CLASSIFICATION.matcher(classification).matches()) {
      throw new IllegalArgumentException("class is chapter/group/item/type, such as 3/1/1/05");
    }
    return new RevenueItem.Terms(classification, item.at("to").text(), item.at("in-parts").text().equals("true"),
        item.at("legal").text(), item.at("legal-mark").present()
            ? Mark.of(item.at("legal-mark").text()) : Mark.ILLUSTRATIVE);
  }
}
