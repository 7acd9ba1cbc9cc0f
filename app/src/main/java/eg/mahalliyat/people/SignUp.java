package eg.mahalliyat.people;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Making an account: the form, then the code that goes to its mobile number. */
@Component
public final class SignUp {
  /** What came of the form. */
  public sealed interface Outcome {}

  /** A code is on its way. */
  public record CodeSent(UUID challenge) implements Outcome {}

  /** @param reasonKey word key of the sentence to show */
  public record Refused(String reasonKey) implements Outcome {}

  /** Too many codes went to this mobile number just now. */
  public record TooOften() implements Outcome {}

  private final People people;
  private final Persons persons;
  private final Challenges challenges;
  private final CodeLimit limit;

  SignUp(People people, Persons persons, Challenges challenges, CodeLimit limit) {
    this.people = people;
    this.persons = persons;
    this.challenges = challenges;
    this.limit = limit;
  }

  /** Refuses, in one sentence for every ground, who does not look like the person on file. */
  public Outcome begin(SignUpForm form) {
    if (!people.onFile(form.nationalId()).map(f -> claims(f, form)).orElse(true)) {
      return new Refused("people.sign-up.refused");
    }
    return limit.allow(persons.hash(form.mobile())) ? new CodeSent(challenges.open(null, form, form.language()))
        : new TooOften();
  }

  /** Inside the transaction in which the code was found right; empty when the file has changed since the form came. */
  Optional<UUID> finish(SignUpForm form) {
    UUID id = persons.register(new Named(form.nationalId(), form.name(), form.mobile()));
    boolean still = persons.byNationalId(form.nationalId()).map(f -> claims(f, form)).orElse(false);
    return still && persons.signedUp(id, form) ? Optional.of(id) : Optional.empty();
  }

  private boolean claims(OnFile onFile, SignUpForm form) {
    return Claim.allowed(onFile, form.name(), persons.hash(form.mobile()));
  }
}
