package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Signing in by a code to the mobile number on file; also the second half of signing up. */
@Component
public final class CitizenSignIn {
  /** What came of a code. */
  public sealed interface Outcome {}

  /** Right: this is who it is. */
  public record Confirmed(Actor.Citizen citizen, NationalId nationalId) implements Outcome {
    /** Personal data stay out of logs. */
    @Override
    public String toString() {
      return "Confirmed";
    }
  }

  /** @param left how many attempts are left, at least one */
  public record Wrong(int left) implements Outcome {}

  /** Used already, too old, tried too often, or never there. */
  public record Over() implements Outcome {}

  /** What came of asking for the code once more. */
  public enum Again {
    SENT,
    /** The last one went a moment ago, or there were enough for this challenge. */
    EARLY,
    /** The number has got too many. */
    TOO_OFTEN
  }

  private final People people;
  private final Persons persons;
  private final Challenges challenges;
  private final SignInCodes codes;
  private final SignUp signUp;
  private final CodeLimit limit;
  private final Transactions transactions;

  CitizenSignIn(People people, Persons persons, Challenges challenges, SignInCodes codes, SignUp signUp,
      CodeLimit limit, Transactions transactions) {
    this.people = people;
    this.persons = persons;
    this.challenges = challenges;
    this.codes = codes;
    this.signUp = signUp;
    this.limit = limit;
    this.transactions = transactions;
  }

  /**
   * Someone unknown gets a decoy: from outside it is like any other challenge. So does one whose number has got too many
   * codes: a refusal would tell whose number it is.
   */
  public UUID begin(NationalId nationalId, String language) {
    UUID person = people.onFile(nationalId).filter(f -> limit.allow(f.mobileHash())).map(OnFile::id).orElse(null);
    return challenges.open(person, null, language);
  }

  /** Sends the code again; who only knows a national number is not told when the limit holds it back. */
  public Again sendAgain(UUID challenge) {
    return transactions.as(People.SELF, () -> challenges.again(challenge).map(this::again).orElse(Again.EARLY));
  }

  private Again again(Challenge due) {
    SignUpForm form = due.form();
    UUID person = due.person();
    byte[] mobile = form != null ? persons.hash(form.mobile()) : person == null ? null : persons.mobileHash(person);
    if (limit.allow(mobile)) {
      challenges.announce(due.id());
      return Again.SENT;
    }
    return form != null ? Again.TOO_OFTEN : Again.SENT;
  }

  /** Compares what was typed, in either digit set. */
  public Outcome confirm(UUID challenge, String typed) {
    String code = ArabicText.westernDigits(typed).replaceAll("[\\s-]", "");
    Outcome outcome =
        transactions.as(People.SELF, () -> challenges.attempt(challenge).map(c -> judge(c, code)).orElse(new Over()));
    if (outcome instanceof Confirmed confirmed) {
      people.onFile(confirmed.nationalId()).map(OnFile::mobileHash).ifPresent(limit::giveBack);
    }
    return outcome;
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
      return admitted(challenge);
    }
    int left = Challenges.MOST_ATTEMPTS - challenge.attempts();
    return left > 0 ? new Wrong(left) : new Over();
  }

  private Outcome admitted(Challenge challenge) {
    SignUpForm form = challenge.form();
    Optional<UUID> who = form != null ? signUp.finish(form) : Optional.ofNullable(challenge.person());
    return who.<Outcome>map(id -> {
      persons.signedIn(id);
      Person person = persons.find(id).orElseThrow();
      return new Confirmed(new Actor.Citizen(id, person.name()),
          person.nationalId().orElseThrow(() -> new IllegalStateException("a company does not sign in")));
    }).orElseGet(Over::new);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
