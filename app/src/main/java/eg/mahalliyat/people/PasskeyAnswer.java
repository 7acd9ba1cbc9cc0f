package eg.mahalliyat.people;

import eg.mahalliyat.platform.Json;
import java.util.Base64;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What the script of the page sends: the JSON of a public key credential. Anybody may send anything; whatever is missing
 * or of another kind is an {@link IllegalArgumentException}.
 */
record PasskeyAnswer(byte[] id, JsonNode response) {
  private static final int MOST_WAYS = 10;

  static PasskeyAnswer of(String json) {
    JsonNode all = Json.MAPPER.readTree(json);
    return new PasskeyAnswer(bytes(all.path("rawId")), all.path("response"));
  }

  byte[] bytes(String name) {
    return bytes(response.path(name));
  }

  /** As whom the device knows its owner; not every device says it. */
  byte @Nullable [] handle() {
    JsonNode handle = response.path("userHandle");
    return handle.isMissingNode() || handle.isNull() ? null : bytes(handle);
  }

  /** How the device is spoken to; only a hint for the next time. */
  Set<String> ways() {
    return response.path("transports").valueStream().filter(JsonNode::isString).map(JsonNode::stringValue)
        .filter(way -> way.matches("[a-z-]{1,20}")).limit(MOST_WAYS).collect(Collectors.toSet());
  }

  private static byte[] bytes(JsonNode node) {
    if (!node.isString()) {
      throw new IllegalArgumentException("no text");
    }
    return Base64.getUrlDecoder().decode(node.stringValue());
  }
}
