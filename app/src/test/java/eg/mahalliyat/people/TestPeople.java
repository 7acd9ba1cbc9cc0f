package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** People to test with: each call makes a new one, with synthetic numbers that keep to the layout. */
@Component
public class TestPeople {
  public static final String PASSWORD = "a long password for tests";
  private static final AtomicInteger NEXT = new AtomicInteger(1000);

  private final People people;
  private final SignUp signUp;
  private final CitizenSignIn signIn;
  private final SignInCodes codes;
  private final Officials officials;
  private final StaffSignIn staffSignIn;
  private final Territory territory;
  private final InstantSource clock;

  TestPeople(People people, SignUp signUp, CitizenSignIn signIn, SignInCodes codes, Officials officials,
      StaffSignIn staffSignIn, Territory territory, InstantSource clock) {
    this.people = people;
    this.signUp = signUp;
    this.signIn = signIn;
    this.codes = codes;
    this.officials = officials;
    this.staffSignIn = staffSignIn;
    this.territory = territory;
    this.clock = clock;
  }

  /** Someone on file with a mobile number, as an actor. */
  public Actor.Citizen aCitizen() {
    return aCitizen("سارة محمود عبد الله");
  }

  public Actor.Citizen aCitizen(String name) {
    UUID id = people.register(aNationalId(), name, aMobile());
    return new Actor.Citizen(id, name);
  }

  /** Someone who signed up and gave an e-mail address. */
  public Actor.Citizen aCitizenWithMail(String email) {
    SignUpForm form = new SignUpForm(aNationalId(), "نادية شريف كامل", aMobile(), email, "ar");
    UUID challenge = ((SignUp.CodeSent) signUp.begin(form)).challenge();
    return ((CitizenSignIn.Confirmed) signIn.confirm(challenge, codes.digitsOf(challenge))).citizen();
  }

  public String mobileOf(Actor.Citizen citizen) {
    return java.util.Objects.requireNonNull(people.person(citizen.personId()).mobile()).national();
  }

  public Actor.Staff aClerkOf(String unitNameAr) {
    return anOfficial(Role.COUNTER_CLERK, unitNameAr);
  }

  /** A new official in one post of the unit, signed in. */
  public Actor.Staff anOfficial(Role role, String unitNameAr) {
    String username = "test-" + NEXT.incrementAndGet();
    UUID staff = officials.engage(username, "موظف للاختبار", "Test Official", PASSWORD);
    officials.appoint(new Post(staff, unit(unitNameAr).id(), "office", role,
        clock.instant().atZone(WorkingDays.CAIRO).toLocalDate().minusDays(1), null));
    return staffSignIn.signIn(username, PASSWORD, Locale.of("ar")).orElseThrow();
  }

  public LocalUnit unit(String nameAr) {
    return Stream.concat(Stream.of(territory.unit(0)), territory.below(0).stream())
        .filter(u -> u.nameAr().equals(nameAr)).findFirst().orElseThrow();
  }

  /** Born on 1 January 1990 in Cairo; the check digit is not the usual one for most. */
  public static NationalId aNationalId() {
    return new NationalId("2900101" + "01" + "%04d".formatted(NEXT.incrementAndGet() % 10_000) + "5");
  }

  public static MobileNumber aMobile() {
    return new MobileNumber("0100%07d".formatted(NEXT.incrementAndGet()));
  }
}
