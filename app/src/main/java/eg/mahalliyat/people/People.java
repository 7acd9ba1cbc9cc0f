package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Who the people are that requests, registers and bills speak of.
 *
 * <p>Inside a transaction each method acts as that transaction's actor, so an official finds nobody: ask before it
 * begins. Outside of one the platform itself asks; the room that asks has made sure that there is a reason.
 */
@Component
public final class People {
  static final Actor.Machine SELF = new Actor.Machine("people");

  private final Persons persons;
  private final Companies companies;
  private final PeopleTurn turn;

  People(Persons persons, Companies companies, PeopleTurn turn) {
    this.persons = persons;
    this.companies = companies;
    this.turn = turn;
  }

  /**
   * The person of an id.
   *
   * @throws NotFound when there is none, or not for this transaction's actor
   */
  public Person person(UUID id) {
    return turn.take(() -> persons.find(id)).orElseThrow(() -> new NotFound("person"));
  }

  public Optional<UUID> byNationalId(NationalId nationalId) {
    return turn.take(() -> persons.byNationalId(nationalId)).map(OnFile::id);
  }

  /** Puts someone on file whom a register or a counter names. Who is on file already stays as he is. */
  public UUID register(NationalId nationalId, String name, @Nullable MobileNumber mobile) {
    return turn.take(() -> persons.register(new Named(nationalId, ArabicText.tidy(name), mobile)));
  }

  /** Puts someone on file who stands at a counter, with his language. Who is on file already stays as he is. */
  public UUID receive(SignUpForm form) {
    return turn.take(() -> persons.received(form));
  }

  /** Writes down a mobile number; one that is on file already stays, because its owner signs in with it. */
  public void noteMobile(UUID personId, MobileNumber mobile) {
    turn.take(() -> persons.noteMobile(personId, mobile));
  }

  public boolean mobileMatches(UUID personId, MobileNumber mobile) {
    return turn.take(() -> persons.mobileMatches(personId, mobile));
  }

  /**
   * Who is told what concerns a person, and where: a number that a counter wrote down counts, confirmed or not. For a company
   * those who represent it today; nobody when there is none.
   */
  public List<Addressee> addressees(UUID personId) {
    return turn.take(() -> {
      Person told = persons.find(personId).orElseThrow(() -> new NotFound("person"));
      List<UUID> whom = told.company() ? companies.representatives(personId) : List.of(personId);
      return whom.stream().flatMap(it -> persons.contact(it).stream().map(contact -> new Addressee(it, contact))).toList();
    });
  }

  /** Everybody who ever acted for a company; nobody for a citizen, whose agents are not asked for. */
  public List<Person> agents(Person principal) {
    return principal.company() ? turn.take(
        () -> companies.agents(principal.id()).stream().flatMap(it -> persons.find(it).stream()).toList()) : List.of();
  }

  Optional<OnFile> onFile(NationalId nationalId) {
    return turn.take(() -> persons.byNationalId(nationalId));
  }
}
