package eg.mahalliyat.people;

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

  private final People people;
  private final Persons persons;
  private final Challenges challenges;

  SignUp(People people, Persons persons, Challenges challenges) {
    this.people = people;
    this.persons = persons;
    this.challenges = challenges;
  }

  /** Refuses, in one sentence for every ground, who does not look like the person on file. */
  public Outcome begin(SignUpForm form) {
    return people.onFile(form.nationalId()).map(f -> claims(f, form)).orElse(true)
        ? new CodeSent(challenges.open(null, form, form.language()))
        : new Refused("people.sign-up.refused");
  }

  /** Inside the transaction in which the code was found right. The file may have changed since the form came. */
  UUID finish(SignUpForm form) {
    UUID id = persons.register(new Named(form.nationalId(), form.name(), form.mobile()));
    boolean still = persons.byNationalId(form.nationalId()).map(f -> claims(f, form)).orElse(false);
    if (!still) {
      throw new IllegalStateException("the person on file changed between the form and its code");
    }
    persons.signedUp(id, form);
    return id;
  }

  private boolean claims(OnFile onFile, SignUpForm form) {
    return Claim.allowed(onFile, form.name(), persons.hash(form.mobile()));
  }
}
