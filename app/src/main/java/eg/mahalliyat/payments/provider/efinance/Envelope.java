package eg.mahalliyat.payments.provider.efinance;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/** The four form fields in which every request goes to the gateway, under the names that it gives them. */
record Envelope(String sender, String secret, String object) {
  static Envelope of(String sender, String xml, RequestKey key, GatewayCertificate gateway) {
    byte[] both = Base64.getEncoder().encode(key.bytes());
    return new Envelope(sender, gateway.encrypt(both), key.seal(xml));
  }

  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("SenderID", sender);
    fields.put("RandomSecret", secret);
    fields.put("RequestObject", object);
    fields.put("HasedRequestObject", hash(object));
    return fields;
  }

  /** Lowercase hex SHA-256 of the Base64 text. */
  static String hash(String object) {
    try {
      return HexFormat.of().formatHex(
          MessageDigest.getInstance("SHA-256").digest(object.getBytes(StandardCharsets.UTF_8)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
