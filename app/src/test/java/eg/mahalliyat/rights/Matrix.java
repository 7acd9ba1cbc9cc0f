package eg.mahalliyat.rights;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Routes.Route;
import eg.mahalliyat.platform.SignIn;
import jakarta.servlet.ServletException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Knocks at routes as everybody, and tells what was not as {@link RightsTable} says. */
final class Matrix {
  private static final Actor.Citizen STRANGER = new Actor.Citizen(UUID.randomUUID(), "غريب");
  /** A role that no action and no procedure names: any post at all. */
  private static final String NO_ROLE = "no-such-role";

  private final MockMvc web;
  private final SignIn signIn;
  private final Knockers knockers;
  private final World world;
  private final Map<Actor, MockHttpSession> sessions = new HashMap<>();
  private int tries;

  Matrix(WebApplicationContext platform, SignIn signIn, Knockers knockers, World world) {
    this.web = MockMvcBuilders.webAppContextSetup(platform).apply(springSecurity()).build();
    this.signIn = signIn;
    this.knockers = knockers;
    this.world = world;
  }

  /** One who knocks. */
  record Knock(Route route, Kin kin, String role) {
    @Override
    public String toString() {
      return "%s %s as %s %s".formatted(route.method(), route.path(), kin, role).strip();
    }
  }

  int tries() {
    return tries;
  }

  /** What the table lacks, each with what to do. */
  static List<String> unknown(List<Route> routes, World world) {
    List<String> unknown = new ArrayList<>();
    for (Route route : routes) {
      if (RightsTable.may(route.action().name()).isEmpty()) {
        unknown.add("say in RightsTable by may(...) who may do " + route.action().name() + ", which is " + route.method() + " "
            + route.path());
      }
      if (Address.of(route, world.things()).isEmpty()) {
        unknown.add("say in RightsTable by at(...) what stands in the places of " + route.path()
            + ", and let TestWorld make one that belongs to its citizen");
      }
    }
    return unknown;
  }

  /** First everybody who must not, at every route; then those who may look; at last those who may change something. */
  List<String> wrong(List<Route> routes) throws Exception {
    List<String> wrong = new ArrayList<>(open(routes, Integer.MAX_VALUE));
    List<Knock> may = routes.stream().flatMap(route -> knocks(route).stream()).filter(Matrix::entitled).toList();
    for (boolean changing : new boolean[] {false, true}) {
      for (Knock knock : may) {
        if (knock.route().method().equals("GET") != changing) {
          letIn(knock).ifPresent(wrong::add);
        }
      }
    }
    return wrong;
  }

  /** Whom the routes let in, and should not; no more than so many. */
  List<String> open(List<Route> routes, int most) throws Exception {
    List<String> open = new ArrayList<>();
    for (Route route : routes) {
      for (Knock knock : knocks(route)) {
        if (open.size() == most) {
          return open;
        }
        if (!entitled(knock)) {
          refused(knock).ifPresent(open::add);
        }
      }
    }
    return open;
  }

  /** Each kin, and the officials in each post that there is; at a page that is everybody's, one of each kin. */
  private static List<Knock> knocks(Route route) {
    boolean open = RightsTable.everybodys(route.action().name());
    List<Knock> knocks = new ArrayList<>();
    for (Kin kin : Kin.values()) {
      if (!kin.staff()) {
        knocks.add(new Knock(route, kin, ""));
      } else if (open) {
        knocks.add(new Knock(route, kin, NO_ROLE));
      } else {
        roles(route).forEach(role -> knocks.add(new Knock(route, kin, role)));
      }
    }
    return knocks;
  }

  /** Every post where the thing is somebody's; elsewhere those that the action asks for, and one more. */
  private static List<String> roles(Route route) {
    Stream<String> posts = Stream.of(Role.values()).map(Role::code);
    String action = route.action().name();
    return Stream.concat(Stream.of(NO_ROLE), Address.ofSomebody(route) ? posts
        : posts.filter(post -> RightsTable.asked(action).contains(post))).toList();
  }

  /** Of a thing that is somebody's only those to whom the table gives it; of a list, whoever has one of his own. */
  private static boolean entitled(Knock knock) {
    String action = knock.route().action().name();
    Set<Kin> may = RightsTable.may(action).orElseThrow();
    if (knock.kin().staff() && !RightsTable.posted(action, knock.role())) {
      return false;
    }
    return Address.ofSomebody(knock.route()) ? may.contains(knock.kin())
        : may.stream().anyMatch(kin -> kin.sameKind(knock.kin()));
  }

  private Optional<String> refused(Knock knock) throws Exception {
    MockHttpServletResponse answer = answer(knock);
    // Nothing is there for somebody of the right kind; a visitor does not come so far as to hear it.
    boolean hidden = answer.getStatus() == 404 && knock.kin() != Kin.VISITOR;
    boolean refused = answer.getStatus() == 403 || hidden || toTheDoor(answer);
    return refused && !tells(answer) ? Optional.empty()
        : Optional.of(knock + " must be refused, and met " + met(answer));
  }

  private Optional<String> letIn(Knock knock) throws Exception {
    MockHttpServletResponse answer = answer(knock);
    boolean absent = answer.getStatus() == 404 && knock.route().method().equals("GET")
        && !RightsTable.nothingThere(knock.route().path());
    boolean sentAway = toTheDoor(answer) && !RightsTable.nothingThere(knock.route().path());
    boolean wrong = answer.getStatus() >= 500 || answer.getStatus() == 403 || absent || sentAway;
    boolean leaks = !Address.ofSomebody(knock.route()) && !RightsTable.may(knock.route().action().name())
        .orElseThrow().contains(knock.kin()) && tells(answer);
    return wrong || leaks ? Optional.of(knock + " may, and met " + met(answer)) : Optional.empty();
  }

  private MockHttpServletResponse answer(Knock knock) throws Exception {
    tries++;
    String address = Address.of(knock.route(), world.things()).orElseThrow();
    String method = knock.route().method().equals("ANY") ? "GET" : knock.route().method();
    // Every form is sent as one that may hold files: pages that want none do not mind.
    AbstractMockHttpServletRequestBuilder<?> request = method.equals("GET")
        ? MockMvcRequestBuilders.get(URI.create(address))
        : MockMvcRequestBuilders.multipart(HttpMethod.valueOf(method), URI.create(address));
    request.session(session(actor(knock))).with(csrf());
    RightsTable.FIELDS.forEach(request::param);
    try {
      return web.perform(request).andReturn().getResponse();
    } catch (ServletException unhandled) {
      // A server answers it with its page for errors; what stands there counts as wrong whoever knocked.
      var broken = new MockHttpServletResponse();
      broken.sendError(500, String.valueOf(unhandled.getMessage()));
      return broken;
    } finally {
      SecurityContextHolder.clearContext();
    }
  }

  private Actor actor(Knock knock) {
    return switch (knock.kin()) {
      case OWN_UNIT, OTHER_UNIT, OTHER_GOVERNORATE -> knockers.official(
          world.unit(knock.kin(), Address.whose(knock.route()).orElse("")), knock.role());
      case OWNER -> world.owner();
      case OTHER_CITIZEN -> STRANGER;
      case VISITOR -> Actor.VISITOR;
    };
  }

  /** A sign-out ends a session: whoever is not a visitor gets his own each time. */
  private MockHttpSession session(Actor actor) {
    MockHttpSession known = sessions.get(actor);
    if (known != null && !known.isInvalid()) {
      return known;
    }
    var session = new MockHttpSession();
    if (!(actor instanceof Actor.Visitor)) {
      var request = new MockHttpServletRequest();
      request.setSession(session);
      signIn.begin(actor, request, new MockHttpServletResponse());
      SecurityContextHolder.clearContext();
      sessions.put(actor, session);
    }
    return session;
  }

  private static boolean toTheDoor(MockHttpServletResponse answer) {
    return String.valueOf(answer.getRedirectedUrl()).matches("(/staff)?/sign-in(\\?then=.*)?");
  }

  private boolean tells(MockHttpServletResponse answer) throws Exception {
    String body = answer.getContentAsString(StandardCharsets.UTF_8);
    return world.secrets().stream().anyMatch(body::contains);
  }

  private String met(MockHttpServletResponse answer) throws Exception {
    String to = answer.getRedirectedUrl() == null ? "" : " to " + answer.getRedirectedUrl();
    return answer.getStatus() + to + (tells(answer) ? ", and read what is not his" : "");
  }

  /** By what was wrong, shortened: thirty posts that err at one route are one hole. */
  static Map<String, Long> byRoute(List<String> wrong) {
    Map<String, Long> routes = new LinkedHashMap<>();
    wrong.forEach(line -> routes.merge(line.replaceAll(" as (\\w+) [\\w-]+ m", " as $1 m"), 1L, Long::sum));
    return routes;
  }
}
