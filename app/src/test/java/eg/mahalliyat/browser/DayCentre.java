package eg.mahalliyat.browser;

import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Who is at the centre, each at a browser of his own. */
final class DayCentre implements AutoCloseable {
  private final int port;
  private final String unit;
  private final TestPeople testPeople;
  private final People people;
  private final Officials officials;
  private final List<Browser> browsers = new ArrayList<>();
  private final Set<String> looked = new HashSet<>();

  /** @param unit the centre's, by its Arabic name */
  DayCentre(int port, String unit, TestPeople testPeople, People people, Officials officials) {
    this.port = port;
    this.unit = unit;
    this.testPeople = testPeople;
    this.people = people;
    this.officials = officials;
  }

  /** Somebody of the post comes to work. */
  DayOfficial official(Role role, Browser.Size size) {
    UUID id = testPeople.anOfficial(role, unit).staffId();
    return new DayOfficial(page(size), id).signIn(officials.official(id).username());
  }

  /** A citizen's phone, on which he is signed in. */
  DayCitizen phone(Actor.Citizen citizen) {
    return new DayCitizen(page(Browser.Size.PHONE)).signIn(numberOf(citizen), testPeople.mobileOf(citizen));
  }

  DayCitizen somebodysPhone() {
    return phone(testPeople.aCitizen());
  }

  String numberOf(Actor.Citizen citizen) {
    return people.person(citizen.personId()).nationalId().orElseThrow().digits();
  }

  String unitCode() {
    return testPeople.unit(unit).code();
  }

  /** Whether a page of that sort has been seen today. */
  boolean saw(String kind) {
    return looked.contains(kind);
  }

  /** Keeps what everybody sees. */
  void pictures(String name) {
    for (int i = 0; i < browsers.size(); i++) {
      browsers.get(i).shot(name + "-" + i);
    }
  }

  @Override
  public void close() {
    browsers.forEach(Browser::close);
  }

  private DayPage page(Browser.Size size) {
    Browser browser = Browser.at(port, size, "ar");
    browsers.add(browser);
    return new DayPage(browser, looked);
  }
}
