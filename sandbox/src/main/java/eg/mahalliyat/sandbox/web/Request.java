package eg.mahalliyat.sandbox.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** One HTTP request: the names in the path, the query, the body, and whether the body is JSON. */
public record Request(
    Map<String, String> path, Map<String, String> query, byte[] bytes, boolean isJson) {
  /** What came, as text. */
  public String body() {
    return new String(bytes, UTF_8);
  }

  /** A part of the path that the route names; the route guarantees it. */
  public String path(String name) {
    return path.getOrDefault(name, "");
  }

  /** A parameter of the query, trimmed; empty when it is absent or blank. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(query.get(name)).map(String::strip).filter(v -> !v.isEmpty());
  }

  /** A field of the posted form or of the posted JSON object, whichever came. */
  public Optional<String> field(String name) {
    var value =
        isJson ? json().path(name).asString("") : Parameters.read(body()).getOrDefault(name, "");
    return Optional.of(value.strip()).filter(v -> !v.isEmpty());
  }

  public JsonNode json() {
    return Json.read(body());
  }

  /** The language of the page: a form carries it along as a field. */
  public Words words() {
    var asked = query("lang").or(() -> isJson ? Optional.empty() : field("lang"));
    return Words.in(asked.orElse("ar"));
  }
}
