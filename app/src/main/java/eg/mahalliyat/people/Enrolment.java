package eg.mahalliyat.people;

import eg.mahalliyat.shared.Base32;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/**
 * An authenticator that is being set up.
 *
 * @param secret what the device and the platform will share
 * @param sealed the same for the page to carry: nothing is stored until the first code has come back
 */
public record Enrolment(UUID staff, Instant offeredAt, String secret, String sealed) {
  private static final String ISSUER = "Mahalliyat";

  byte[] key() {
    return Base32.decode(secret);
  }

  /** For the eye: groups of four. */
  public String spaced() {
    return secret.replaceAll("(.{4})(?!$)", "$1 ");
  }

  /** What the QR code holds for the device. */
  public String address(String username) {
    String label = URLEncoder.encode(ISSUER + ":" + username, StandardCharsets.UTF_8).replace("+", "%20");
    return "otpauth://totp/" + label + "?secret=" + secret + "&issuer=" + ISSUER;
  }
}
