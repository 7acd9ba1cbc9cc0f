package eg.mahalliyat.people;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** People with a browser who have signed in as everybody does: through the pages. */
@Component
public class TestSessions {
  private final TestPeople testPeople;
  private final People people;
  private final Officials officials;
  private final SignInCodes codes;
  private final InstantSource clock;

  TestSessions(TestPeople testPeople, People people, Officials officials, SignInCodes codes, InstantSource clock) {
    this.testPeople = testPeople;
    this.people = people;
    this.officials = officials;
    this.codes = codes;
    this.clock = clock;
  }

  public Surfer citizen(int port, Actor.Citizen citizen) {
    Surfer surfer = new Surfer(port);
    Surfer.Page asked = surfer.post("/sign-in", "nationalId",
        people.person(citizen.personId()).nationalId().orElseThrow().digits());
    String challenge = asked.location().replaceAll(".*challenge=([0-9a-f-]{36}).*", "$1");
    String code = codes.codeOf(UUID.fromString(challenge)).orElseThrow().digits();
    Surfer.Page in = surfer.post("/sign-in/code", "challenge", challenge, "code", code);
    if (in.status() != 302) {
      throw new IllegalStateException("not signed in: " + in.status());
    }
    return surfer;
  }

  /** A new official in one post of the unit. */
  public Surfer official(int port, Role role, String unitNameAr) {
    String username = "surfer-" + UUID.randomUUID().toString().substring(0, 8);
    UUID staff = officials.engage(username, "هدى للاختبار", "Hoda Test", TestPeople.PASSWORD);
    officials.appoint(new Post(staff, testPeople.unit(unitNameAr).id(), "office", role,
        clock.instant().atZone(WorkingDays.CAIRO).toLocalDate().minusDays(1), null));
    return official(port, username);
  }

  /** Somebody who is there already. */
  public Surfer official(int port, Actor.Staff official) {
    return official(port, officials.official(official.staffId()).username());
  }

  private static Surfer official(int port, String username) {
    Surfer surfer = new Surfer(port);
    Surfer.Page in = surfer.post("/staff/sign-in", "username", username, "password", TestPeople.PASSWORD);
    if (in.status() != 302) {
      throw new IllegalStateException("not signed in: " + in.status());
    }
    return surfer;
  }
}
