package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signing in by a code to the mobile number on file; also the second half of signing up. */
@Component
public final class CitizenSignIn {
  /** What came of a code. */
  public sealed interface Outcome {}

  /** Right: this is who it is. */
  public record Confirmed(Actor.Citizen citizen) implements Outcome {}

  /** @param left how many attempts are left, at least one */
  public record Wrong(int left) implements Outcome {}

  /** Used already, too old, tried too often, or never there. */
  public record Over() implements Outcome {}

  private final People people;
  private final Persons persons;
  private final Challenges challenges;
  private final SignInCodes codes;
  private final SignUp signUp;
  private final Transactions transactions;

  CitizenSignIn(People people, Persons persons, Challenges challenges, SignInCodes codes, SignUp signUp,
      Transactions transactions) {
    this.people = people;
    this.persons = persons;
    this.challenges = challenges;
    this.codes = codes;
    this.signUp = signUp;
    this.transactions = transactions;
  }

  /** Someone unknown gets a decoy: from outside it is like any other challenge. */
  public UUID begin(NationalId nationalId, String language) {
    return challenges.open(people.byNationalId(nationalId).orElse(null), null, language);
  }

  /** Sends the code again; false when it is too early, or has been sent too often. */
  public boolean sendAgain(UUID challenge) {
    return challenges.again(challenge);
  }

  /** Compares what was typed, in either digit set. */
  public Outcome confirm(UUID challenge, String typed) {
    String code = ArabicText.westernDigits(typed).replaceAll("[\\s-]", "");
    return transactions.as(People.SELF, () -> challenges.attempt(challenge).map(c -> judge(c, code)).orElse(new Over()));
  }

  /** True when the national number of a sign-up ends in an unusual digit: worth a second look, no ground to refuse. */
  public boolean looksMistyped(UUID challenge) {
    return challenges.alive(challenge).flatMap(c -> Optional.ofNullable(c.form()))
        .map(form -> !form.nationalId().hasUsualCheckDigit()).orElse(false);
  }

  private Outcome judge(Challenge challenge, String code) {
    boolean right = MessageDigest.isEqual(bytes(codes.digitsOf(challenge.id())), bytes(code));
    boolean someone = challenge.person() != null || challenge.form() != null;
    if (right && someone) {
      challenges.done(challenge.id());
      return new Confirmed(admitted(challenge));
    }
    int left = Challenges.MOST_ATTEMPTS - challenge.attempts();
    return left > 0 ? new Wrong(left) : new Over();
  }

  private Actor.Citizen admitted(Challenge challenge) {
    SignUpForm form = challenge.form();
    UUID id = form != null ? signUp.finish(form) : Objects.requireNonNull(challenge.person());
    persons.signedIn(id);
    return new Actor.Citizen(id, persons.find(id).orElseThrow().name());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
