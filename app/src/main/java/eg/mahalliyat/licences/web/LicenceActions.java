package eg.mahalliyat.licences.web;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.ActionSet;
import eg.mahalliyat.platform.web.MenuItem;
import eg.mahalliyat.platform.web.MenuSet;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who may do what here. Which licences are there at all is decided by row-level security: one's own, or the unit's. */
@Component
class LicenceActions implements ActionSet, MenuSet {
  /** Whose office it is to find out what is wrong with what was licensed. */
  private static final Role[] FINDERS = {Role.LICENCE_OFFICER, Role.LEGAL_OFFICER, Role.SUPERVISOR, Role.INSPECTOR,
      Role.SHOP_INSPECTOR, Role.OCCUPANCY_INSPECTOR, Role.ADVERTISING_INSPECTOR, Role.BUILDING_ENGINEER};
  static final Action PROPOSE = Action.forStaff("licences.measure-propose", codes(FINDERS));
  private static final Action MEASURES = Action.forStaff("licences.measures",
      codes(Stream.concat(Stream.of(FINDERS), Stream.of(Role.UNIT_HEAD, Role.AUDITOR)).toArray(Role[]::new)));
  private static final Action SCAN = Action.forStaff("licences.scan");
  private static final Action SCANS = Action.forStaff("licences.scans", MEASURES.roles().toArray(String[]::new));
  private static final Action OWN = Action.forCitizens("licences.own");

  @Override
  public List<Action> actions() {
    return List.of(OWN, Action.forSignedIn("licences.see"), Action.forCitizens("licences.renew"),
        Action.forCitizens("licences.share"), Action.forCitizens("licences.acting"), Action.open("licences.shared"),
        Action.open("licences.verify"), MEASURES, PROPOSE, SCAN, SCANS, Action.open("licences.inspect"),
        Action.forStaff("licences.measure-decide", Role.UNIT_HEAD.code()));
  }

  @Override
  public List<MenuItem> menu() {
    return List.of(MenuItem.forCitizens("licences", "/licences", 30, OWN),
        MenuItem.forStaff("inspect", "/inspect", 17, SCAN),
        MenuItem.forStaff("measures", "/licences/measures", 45, MEASURES));
  }

  private static String[] codes(Role... roles) {
    return Stream.of(roles).map(Role::code).toArray(String[]::new);
  }
}
