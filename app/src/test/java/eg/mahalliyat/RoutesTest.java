package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Routes;
import eg.mahalliyat.platform.Routes.Route;
import eg.mahalliyat.platform.SignIn;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who may open which route: written down in {@code docs/generated/routes.md}, and tried at every one of them. */
@PlatformTest
class RoutesTest {
  private static final int ANY_UNIT = 1;

  @Autowired Routes routes;
  @Autowired SignIn signIn;
  @Autowired WebApplicationContext context;
  private MockMvc web;

  @BeforeEach
  void open() {
    web = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
  }

  @Test
  @Tag("generated")
  void theMatrixIsFresh() {
    Map<String, Actor> columns = everyKind();
    var out = new StringBuilder("# Routes and who may use them\n\nFirst the action's rule, as here; after it the room's own "
        + "rules and row-level security decide on this request, bill or licence.\nPosts that no action names are "
        + "\"other post\".\n\n| route | action | " + String.join(" | ", columns.keySet()) + " |\n|---|---|"
        + ":-:|".repeat(columns.size()) + "\n");
    for (Route route : routes.all().stream().distinct().toList()) {
      out.append("| `%s %s` | %s | ".formatted(route.method(), route.path().replace("|", "\\|"), route.action().name()))
          .append(columns.values().stream().map(a -> route.action().allows(a) ? "yes" : "-")
              .collect(Collectors.joining(" | "))).append(" |\n");
    }
    Generated.check("routes.md", RoutesTest.class, out.toString());
  }

  @Test
  void everyPageLetsInWhomTheMatrixLetsInAndNobodyElse() throws Exception {
    var wrong = new ArrayList<String>();
    int tried = 0;
    for (Route route : routes.all()) {
      for (Map.Entry<String, Actor> who : everyKind().entrySet()) {
        boolean allowed = route.action().allows(who.getValue());
        // What changes something is only tried by those who must not.
        if (!route.method().equals("GET") && allowed) {
          continue;
        }
        tried++;
        String met = outcome(route, who.getValue());
        if (!met.equals(expected(allowed, who.getValue()))) {
          wrong.add("%s %s as %s: %s".formatted(route.method(), route.path(), who.getKey(), met));
        }
      }
    }
    assertThat(wrong).as("of " + tried + " tries").isEmpty();
    assertThat(tried).as("the test must try something").isGreaterThan(30);
  }

  @Test
  void whatNobodyMappedIsNotThere() throws Exception {
    assertThat(web.perform(MockMvcRequestBuilders.get("/no/such/page")).andReturn().getResponse().getStatus())
        .isEqualTo(404);
  }

  /** Met by us: a page of whatever kind (also "not found": the ids are invented), the way to the sign-in, or a refusal. */
  private String outcome(Route route, Actor who) throws Exception {
    String path = route.path().replaceAll("\\{[^}:]+}", UUID.randomUUID().toString()).replaceAll("\\{[^}]+}", "1");
    MockHttpServletResponse answer = web.perform(MockMvcRequestBuilders.request(HttpMethod.valueOf(route.method()), path)
        .session(sessionOf(who)).with(csrf())).andReturn().getResponse();
    String to = String.valueOf(answer.getRedirectedUrl());
    boolean signInAsked = answer.getStatus() == 302 && to.matches("(/staff)?/sign-in(\\?then=.*)?")
        && (to.contains("?then=") || !route.method().equals("GET"));
    return answer.getStatus() == 403 ? "refused" : signInAsked ? "to the sign-in"
        : answer.getStatus() >= 500 ? "error " + answer.getStatus() : "let in";
  }

  private static String expected(boolean allowed, Actor who) {
    return allowed ? "let in" : who instanceof Actor.Visitor ? "to the sign-in" : "refused";
  }

  private MockHttpSession sessionOf(Actor who) {
    var session = new MockHttpSession();
    if (!(who instanceof Actor.Visitor)) {
      var request = new MockHttpServletRequest();
      request.setSession(session);
      signIn.begin(who, request, new MockHttpServletResponse());
      SecurityContextHolder.clearContext();
    }
    return session;
  }

  /** A visitor, a citizen, each post that an action names, and a post that none names. */
  private Map<String, Actor> everyKind() {
    var all = new LinkedHashMap<String, Actor>();
    all.put("visitor", Actor.VISITOR);
    all.put("citizen", new Actor.Citizen(UUID.randomUUID(), "مواطن"));
    Set<String> named = routes.all().stream().flatMap(r -> r.action().roles().stream())
        .collect(Collectors.toCollection(TreeSet::new));
    List<String> known = Stream.of(Role.values()).map(Role::code).toList();
    assertThat(known).as("roles that actions name").containsAll(named);
    named.forEach(role -> all.put(role, staff(Set.of(role))));
    all.put("other post", staff(Set.of("no-such-role")));
    return all;
  }

  private static Actor.Staff staff(Set<String> roles) {
    return new Actor.Staff(UUID.randomUUID(), "موظف", ANY_UNIT, roles);
  }
}
