package eg.mahalliyat.people;

import eg.mahalliyat.platform.Vault;
import java.nio.ByteBuffer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The codes that go out by SMS. None is stored: each is derived from the secret and its challenge's id. */
@Component
public final class SignInCodes {
  private static final long CODES = 1_000_000;
  private final Challenges challenges;
  private final People people;
  private final Vault vault;

  SignInCodes(Challenges challenges, People people, Vault vault) {
    this.challenges = challenges;
    this.people = people;
    this.vault = vault;
  }

  /** What to send for a challenge; empty for a decoy and for one that is used up or over. */
  public Optional<SignInCode> codeOf(UUID challenge) {
    return challenges.alive(challenge).flatMap(this::code);
  }

  String digitsOf(UUID challenge) {
    byte[] mac = vault.hash("sign-in-code", challenge.toString());
    return "%06d".formatted(Long.remainderUnsigned(ByteBuffer.wrap(mac).getLong(), CODES));
  }

  private Optional<SignInCode> code(Challenge challenge) {
    SignUpForm form = challenge.form();
    UUID person = challenge.person();
    if (form != null) {
      return Optional.of(new SignInCode(form.mobile(), digitsOf(challenge.id()), language(challenge)));
    }
    return Optional.ofNullable(person).map(p -> people.person(p).mobile())
        .map(mobile -> new SignInCode(mobile, digitsOf(challenge.id()), language(challenge)));
  }

  private static Locale language(Challenge challenge) {
    return Locale.of(challenge.language(), "EG");
  }
}
