package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.shared.Mark;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** A service as schema.org's GovernmentService. A data block: browsers do not run it, so the content policy lets it be. */
@Component
class StructuredData {
  private static final Pattern FIXED = Pattern.compile("egp\\('?(\\d+(?:\\.\\d{1,2})?)'?\\)");

  private final Settings settings;
  private final eg.mahalliyat.platform.Words platform;

  StructuredData(Settings settings, eg.mahalliyat.platform.Words platform) {
    this.settings = settings;
    this.platform = platform;
  }

  String of(Service service, Locale locale, LocalDate today) {
    Words words = service.words(locale);
    String url = settings.publicUrl() + "/services/" + service.code();
    var data = new LinkedHashMap<String, Object>();
    data.put("@context", "https://schema.org");
    data.put("@type", "GovernmentService");
    data.put("@id", url);
    data.put("url", url);
    data.put("identifier", service.code());
    data.put("name", words.text("title"));
    data.put("description", words.text("summary"));
    data.put("serviceType", Shelf.category(service, locale));
    data.put("inLanguage", locale.getLanguage());
    data.put("areaServed", Map.of("@type", "Country", "name", "Egypt", "identifier", "EG"));
    data.put("provider", Map.of("@type", "GovernmentOrganization", "name", word("catalogue.authority", locale)));
    data.put("availableChannel", service.definition().about().channels().stream()
        .map(channel -> channel(channel, url, locale)).toList());
    data.put("serviceOutput", service.definition().outputs().keySet().stream()
        .map(output -> Map.of("@type", "GovernmentPermit", "name", words.text("outputs." + output))).toList());
    data.put("offers", offers(service, words, today));
    // A closing tag inside a text would end the block.
    return Json.write(data).replace("<", "\\u003c").replace("&", "\\u0026");
  }

  private Map<String, Object> channel(String channel, String url, Locale locale) {
    var said = new LinkedHashMap<String, Object>();
    said.put("@type", "ServiceChannel");
    said.put("name", word("catalogue.channel-" + channel, locale));
    if (channel.equals("portal")) {
      said.put("serviceUrl", url);
    }
    said.put("availableLanguage", List.of("ar", "en"));
    return said;
  }

  /** What is the same for all and no mere example; an engine would show it as the price. */
  private static List<Map<String, Object>> offers(Service service, Words words, LocalDate today) {
    var offers = new ArrayList<Map<String, Object>>();
    var tariff = service.definition().tariff();
    tariff.stages().stream().flatMap(stage -> tariff.published(stage, today).stream()).forEach(fee -> {
      Matcher fixed = FIXED.matcher(fee.formula().strip());
      if (fixed.matches() && fee.mark() != Mark.ILLUSTRATIVE) {
        offers.add(Map.of("@type", "Offer", "name", words.text("fees." + fee.key()), "price", fixed.group(1),
            "priceCurrency", "EGP"));
      }
    });
    return offers;
  }

  private String word(String key, Locale locale) {
    return platform.in(locale).of(key);
  }
}
