package eg.mahalliyat.territory;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Where units lie, from {@code territory/places.yaml}. */
final class Places {
  private static final YAMLMapper YAML = new YAMLMapper();
  private static final int GOVERNORATE = 4;

  private final Map<String, Extent> byCode = new HashMap<>();

  private Places() {}

  static Places read() {
    var places = new Places();
    try (InputStream in = Places.class.getResourceAsStream("/territory/places.yaml")) {
      for (JsonNode place : YAML.readTree(Objects.requireNonNull(in)).get("places")) {
        places.byCode.put(place.get("code").asString(), new Extent(place.get("latitude").asDouble(),
            place.get("longitude").asDouble(), place.get("reach-km").asInt()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return places;
  }

  /** The unit's own place, else that of its governorate. */
  Extent of(String code) {
    Extent own = byCode.get(code);
    return own != null ? own : byCode.getOrDefault(code.substring(0, GOVERNORATE), Extent.EGYPT);
  }
}
