package eg.mahalliyat.people;

import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.Base32;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Offers of an authenticator, and what comes back of them. The page carries the offer under the vault's seal. */
@Component
class Enrolments {
  static final Duration LIFE = Duration.ofMinutes(10);
  private static final String KIND = "authenticator";
  private static final int BYTES = 20;

  private final Vault vault;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Enrolments(Vault vault, InstantSource clock) {
    this.vault = vault;
    this.clock = clock;
  }

  Enrolment offer(UUID staff) {
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base32.encode(bytes);
    Instant now = clock.instant();
    byte[] box = vault.encrypt(String.join(" ", KIND, staff.toString(), now.toString(), secret));
    return new Enrolment(staff, now, secret, Base64.getUrlEncoder().withoutPadding().encodeToString(box));
  }

  /** What was offered to this official a moment ago; empty for another's, an old one, or one that is not ours. */
  Optional<Enrolment> opened(UUID staff, String sealed) {
    return text(sealed).map(text -> text.split(" ")).filter(parts -> parts[0].equals(KIND) && parts.length == 4)
        .map(parts -> new Enrolment(UUID.fromString(parts[1]), Instant.parse(parts[2]), parts[3], sealed))
        .filter(offer -> offer.staff().equals(staff) && offer.offeredAt().plus(LIFE).isAfter(clock.instant()));
  }

  private Optional<String> text(String sealed) {
    try {
      byte[] box = Base64.getUrlDecoder().decode(sealed);
      return box.length <= BYTES ? Optional.empty() : Optional.of(vault.decryptText(box));
    } catch (IllegalArgumentException | IllegalStateException e) {
      // Somebody else made it, or the secret of the platform has changed since: as good as too old.
      return Optional.empty();
    }
  }
}
