package eg.mahalliyat.people;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.platform.Json;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** A device with a passkey and the browser that it is used with. What the two tell can be bent, for those who cheat. */
public final class TestPasskey {
  private static final Pattern OPTIONS = Pattern.compile("data-options=\"([^\"]*)\"");
  private static final int PRESENT = 0x01;
  private static final int VERIFIED = 0x04;
  private static final int WITH_KEY = 0x40;

  private final KeyPair keys;
  private final byte[] id = new byte[32];
  private final byte[] aaguid = new byte[16];
  private byte[] handle = new byte[0];
  String origin;
  String rpId = "localhost";
  long counter = 1;
  boolean verifies = true;
  boolean tellsWhose = true;

  public TestPasskey(int port) {
    origin = "http://localhost:" + port;
    new SecureRandom().nextBytes(id);
    new SecureRandom().nextBytes(aaguid);
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
      generator.initialize(new ECGenParameterSpec("secp256r1"));
      keys = generator.generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  /** What a page hands to the browser. */
  static JsonNode options(Surfer.Page page) {
    Matcher found = OPTIONS.matcher(page.body());
    if (!found.find()) {
      throw new IllegalStateException("asks for no passkey: " + page.status() + " " + page.location());
    }
    return Json.MAPPER.readTree(found.group(1).replace("&#34;", "\"").replace("&quot;", "\""));
  }

  /** Sets it up for whoever is signed in here. */
  public Surfer.Page enrol(Surfer surfer, String name) {
    Surfer.Page page = surfer.get("/staff/passkey");
    return surfer.post("/staff/passkey", "name", name, "passkey", create(options(page)));
  }

  /** The answer of {@code navigator.credentials.create}. */
  public String create(JsonNode options) {
    handle = Base64.getUrlDecoder().decode(options.get("user").get("id").asString());
    byte[] told = data(PRESENT | WITH_KEY | (verifies ? VERIFIED : 0), bytes(aaguid, new byte[] {0, 32}, id, key()));
    byte[] attestation = bytes(cbor("a363666d74646e6f6e656761747453746d74a068617574684461746158"),
        new byte[] {(byte) told.length}, told);
    counter++;
    return answer(Map.of("clientDataJSON", text(client("webauthn.create", options)),
        "attestationObject", text(attestation), "transports", List.of("internal", "hybrid")));
  }

  /** The answer of {@code navigator.credentials.get}. */
  public String sign(JsonNode options) {
    byte[] client = client("webauthn.get", options);
    byte[] told = data(PRESENT | (verifies ? VERIFIED : 0), new byte[0]);
    Map<String, Object> response = new HashMap<>(Map.of("clientDataJSON", text(client), "authenticatorData",
        text(told), "signature", text(signature(bytes(told, sha256(client))))));
    if (tellsWhose) {
      response.put("userHandle", text(handle));
    }
    counter++;
    return answer(response);
  }

  private String answer(Map<String, Object> response) {
    return Json.write(Map.of("id", text(id), "rawId", text(id), "type", "public-key", "response", response,
        "clientExtensionResults", Map.of()));
  }

  private byte[] client(String type, JsonNode options) {
    return Json.write(Map.of("type", type, "challenge", options.get("challenge").asString(), "origin", origin,
        "crossOrigin", false)).getBytes(StandardCharsets.UTF_8);
  }

  private byte[] data(int flags, byte[] more) {
    return bytes(sha256(rpId.getBytes(StandardCharsets.UTF_8)), new byte[] {(byte) flags},
        ByteBuffer.allocate(4).putInt((int) counter).array(), more);
  }

  private byte[] key() {
    ECPublicKey key = (ECPublicKey) keys.getPublic();
    return bytes(cbor("a50102032620012158" + "20"), coordinate(key.getW().getAffineX()), cbor("225820"),
        coordinate(key.getW().getAffineY()));
  }

  private byte[] signature(byte[] what) {
    try {
      Signature signature = Signature.getInstance("SHA256withECDSA");
      signature.initSign(keys.getPrivate());
      signature.update(what);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] coordinate(BigInteger number) {
    byte[] raw = number.toByteArray();
    byte[] fixed = new byte[32];
    int from = Math.max(0, raw.length - 32);
    System.arraycopy(raw, from, fixed, 32 - (raw.length - from), raw.length - from);
    return fixed;
  }

  private static byte[] sha256(byte[] what) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(what);
    } catch (GeneralSecurityException e) {
      throw new AssertionError(e);
    }
  }

  private static byte[] cbor(String hex) {
    return HexFormat.of().parseHex(hex);
  }

  private static byte[] bytes(byte[]... pieces) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    Arrays.stream(pieces).forEach(all::writeBytes);
    return all.toByteArray();
  }

  private static String text(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
