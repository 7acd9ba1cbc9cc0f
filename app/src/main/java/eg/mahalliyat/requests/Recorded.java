package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.NotFound;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * What a bill keeps of how it was computed.
 *
 * @param service with its version, as {@code SHP-01@2}
 * @param stage the fee stage
 * @param values all that was read, by root and key
 */
record Recorded(String service, String stage, Map<String, Map<String, String>> values) {
  /** Empty for a bill that keeps none, as those of before. */
  static Optional<Recorded> of(List<Line> lines) {
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    JsonNode told = Json.MAPPER.readTree(lines.getFirst().ground().explanation());
    return told.path("read").isObject()
        ? Optional.of(new Recorded(told.path("service").asString(""), stage(told), values(told.path("read"))))
        : Optional.empty();
  }

  /** The very version of the service that the bill was computed by. @throws NotFound when the catalogue has it no more */
  Service service(Catalogue catalogue) {
    int at = service.indexOf('@');
    return catalogue.version(service.substring(0, at), Integer.parseInt(service.substring(at + 1)))
        .orElseThrow(() -> new NotFound("version of a service"));
  }

  /** Of the version of a rule, as {@code licence/RENEW@2026-01-01}; empty when the line keeps none. */
  static String stage(List<Line> lines) {
    return lines.isEmpty() ? "" : stage(Json.MAPPER.readTree(lines.getFirst().ground().explanation()));
  }

  private static String stage(JsonNode told) {
    String version = told.path("version").asString("");
    return version.substring(0, Math.max(version.indexOf('/'), 0));
  }

  private static Map<String, Map<String, String>> values(JsonNode read) {
    Map<String, Map<String, String>> values = new HashMap<>();
    read.properties().forEach(entry -> {
      String name = entry.getKey();
      int dot = name.indexOf('.');
      values.computeIfAbsent(name.substring(0, dot), _ -> new HashMap<>())
          .put(name.substring(dot + 1), entry.getValue().asString());
    });
    return values;
  }
}
