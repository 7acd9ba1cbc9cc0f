package eg.mahalliyat.rights;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Action;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Routes;
import eg.mahalliyat.platform.Routes.Route;
import eg.mahalliyat.platform.SignIn;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.context.WebApplicationContext;

/**
 * Every route, tried by everybody: officials in each post of the own unit, of another unit, of another governorate, the
 * citizen whose the thing is, another citizen, a visitor. What must come of it stands in {@link RightsTable}. Then holes
 * are made in one check after the other, and each must be seen.
 */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsMatrixTest {
  @LocalServerPort int port;
  @Autowired Routes routes;
  @Autowired SignIn signIn;
  @Autowired WebApplicationContext platform;
  @Autowired Knockers knockers;
  @Autowired TestWorld worlds;
  @Autowired Holes holes;

  private World world;
  private Matrix matrix;

  @BeforeEach
  void aWorld() {
    if (world == null) {
      world = worlds.made(port);
    }
    matrix = new Matrix(platform, signIn, knockers, world);
  }

  @Test
  void theTableKnowsEveryRoute() {
    assertThat(Matrix.unknown(all(), world)).isEmpty();
    Set<String> actions = new TreeSet<>(RightsTable.actions());
    all().forEach(route -> actions.remove(route.action().name()));
    assertThat(actions).as("lines for actions that no route has").isEmpty();
  }

  @Test
  void everybodyMeetsWhatTheTableSays() throws Exception {
    assertThat(Matrix.unknown(all(), world)).isEmpty();
    assertThat(Matrix.byRoute(matrix.wrong(all()))).isEmpty();
    assertThat(matrix.tries()).as("the test must try something").isGreaterThan(3000);
  }

  @Test
  void aRouteThatTheTableDoesNotKnowIsNamed() {
    var route = new Route("GET", "/new/{thing}", Action.open("rooms.new"));
    assertThat(Matrix.unknown(List.of(route), world)).hasSize(2)
        .allMatch(line -> line.startsWith("say in RightsTable ") && line.contains("/new/{thing}"));
  }

  /** Whichever action is opened to everybody: some route of it shows it. */
  @Test
  void anActionThatIsOpenedToAllIsReported() throws Exception {
    List<String> unseen = new ArrayList<>();
    for (String action : RightsTable.actions()) {
      boolean openAnyhow = routesOf(action).stream().allMatch(route -> route.action().allows(Actor.VISITOR));
      if (!openAnyhow && !seen(action, Action.open(action))) {
        unseen.add(action);
      }
    }
    assertThat(unseen).isEmpty();
  }

  /** Whichever action forgets the posts that it asks for. */
  @Test
  void anActionThatEveryPostMayDoIsReported() throws Exception {
    List<String> unseen = new ArrayList<>();
    for (String action : RightsTable.actions()) {
      if (!RightsTable.asked(action).isEmpty() && !RightsTable.isUnseen(action) && !seen(action, Action.forStaff(action))) {
        unseen.add(action);
      }
    }
    assertThat(unseen).isEmpty();
  }

  @Test
  void anActionThatIsClosedToThoseWhoMayIsReported() throws Exception {
    try (var _ = holes.actionInstead(Action.forStaff("licences.own"))) {
      assertThat(matrix.wrong(routesOf("licences.own"))).anyMatch(line -> line.contains("as OWNER may, and met 403"));
    }
  }

  /** Where the page itself asks nothing more, the database's rule is all that stands between the thing and others. */
  @ParameterizedTest
  @CsvSource({"documents.document,/documents/{id},OTHER_UNIT OTHER_GOVERNORATE OTHER_CITIZEN",
      "payments.bill,/bills/{id},OTHER_UNIT OTHER_GOVERNORATE OTHER_CITIZEN",
      "licences.entry,/licences/{id},OTHER_UNIT OTHER_GOVERNORATE OTHER_CITIZEN",
      "requests.request,/requests/{id}/receipt,OTHER_CITIZEN",
      "requests.request,/desk/{id}/receipt,OTHER_UNIT OTHER_GOVERNORATE",
      "grievances.grievance,/grievances/{id},OTHER_CITIZEN"})
  void aPolicyThatIsGoneIsReported(String table, String path, String others) throws Exception {
    List<Route> looking = all().stream().filter(it -> it.path().equals(path) && it.method().equals("GET")).toList();
    assertThat(looking).hasSize(1);
    assertThat(matrix.wrong(looking)).isEmpty();
    try (var _ = holes.withoutPolicy(table)) {
      List<String> wrong = matrix.wrong(looking);
      assertThat(wrong).allMatch(line -> line.contains("must be refused"));
      for (String other : others.split(" ", -1)) {
        assertThat(wrong).anyMatch(line -> line.contains("as " + other));
      }
    }
    assertThat(matrix.wrong(looking)).as("the rule is back").isEmpty();
  }

  private boolean seen(String action, Action wider) throws Exception {
    try (var _ = holes.actionInstead(wider)) {
      return !matrix.open(routesOf(action), 1).isEmpty();
    }
  }

  private List<Route> routesOf(String action) {
    return all().stream().filter(route -> route.action().name().equals(action)).toList();
  }

  private List<Route> all() {
    return routes.all().stream().distinct().toList();
  }
}
