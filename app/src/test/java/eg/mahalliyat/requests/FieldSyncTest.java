package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskState;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What an inspector's device takes along and sends: once, with the checks of the page. */
@PlatformTest
class FieldSyncTest {
  private static final String UNIT = "حي عين شمس";
  private static final String SITE = "site#1";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired Requests requests;
  @Autowired Lots lots;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  @Test
  void theDeviceTakesAlongWhatIsNeededAndNothingOfTheApplicant() {
    Actor.Citizen citizen = people.aCitizen("جمالات عبد الموجود");
    Inspected one = drawn(citizen);
    Surfer phone = sessions.official(port, one.holder());
    JsonNode sheet = json(phone.get("/field/inspections"));
    JsonNode inspection = found(sheet, one.request());

    assertThat(sheet.get("me").asString()).isEqualTo(one.holder().staffId().toString());
    assertThat(inspection.get("items")).hasSize(3);
    assertThat(inspection.get("coordinates").asBoolean()).isTrue();
    assertThat(inspection.get("decisions")).hasSize(2);
    assertThat(sheet.toString()).doesNotContain(citizen.name(), people.mobileOf(citizen));
    assertThat(phone.get("/field").body()).as("without scripts a list with links")
        .contains("/desk/" + one.request() + "/site?task=site%231").doesNotContain(citizen.name(), "⟦");
  }

  @Test
  void whatIsSentAgainCountsOnce() throws Exception {
    Inspected one = drawn(people.aCitizen());
    Surfer phone = sessions.official(port, one.holder());
    String picture = UUID.randomUUID().toString();
    assertThat(state(photograph(phone, one, picture))).isEqualTo("done");
    assertThat(state(photograph(phone, one, picture))).isEqualTo("done");

    String sending = UUID.randomUUID().toString();
    try (var clicks = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<String> send = () -> state(decide(phone, one, sending, "30.13", "31.33"));
      assertThat(clicks.invokeAll(List.of(send, send, send, send))).extracting(done -> done.resultNow()).containsOnly("done");
    }
    assertThat(state(decide(phone, one, sending, "30.13", "31.33"))).isEqualTo("done");
    assertThat(state(photograph(phone, one, picture))).as("also afterwards").isEqualTo("done");

    TaskState site = site(one);
    assertThat(site.decision()).isEqualTo("conforms");
    var findings = Objects.requireNonNull(Objects.requireNonNull(site.closing()).particulars()).findings();
    assertThat(Objects.requireNonNull(findings).photographs()).hasSize(1);
    assertThat(transactions.as(one.holder(), () -> journal.history(Request.stream(one.request()))).stream()
        .filter(entry -> entry.type().equals("SiteInspected"))).hasSize(1);
  }

  @Test
  void thePhotographTellsWhenAndWhere() {
    Inspected one = drawn(people.aCitizen());
    Surfer phone = sessions.official(port, one.holder());
    photograph(phone, one, UUID.randomUUID().toString());
    assertThat(phone.get("/desk/" + one.request() + "/site?task=site%231").body())
        .contains("2026-05-03 10.42 (30.130000 31.330000).png");
  }

  @Test
  void whatIsMissingIsToldAndNothingIsDecided() {
    Inspected one = drawn(people.aCitizen());
    Surfer phone = sessions.official(port, one.holder());
    String sending = UUID.randomUUID().toString();
    JsonNode refused = json(decide(phone, one, sending, "30.13", "31.33"));
    assertThat(refused.get("state").asString()).isEqualTo("wrong");
    assertThat(refused.get("errors").has("photograph")).isTrue();
    assertThat(site(one).open()).isTrue();
    photograph(phone, one, UUID.randomUUID().toString());
    assertThat(state(decide(phone, one, sending, "30.13", "31.33"))).as("mended, under the same id").isEqualTo("done");
  }

  @Test
  void aPlaceFarAwayIsAskedBack() {
    Inspected one = drawn(people.aCitizen());
    Surfer phone = sessions.official(port, one.holder());
    photograph(phone, one, UUID.randomUUID().toString());
    String sending = UUID.randomUUID().toString();
    JsonNode doubted = json(decide(phone, one, sending, "31.20", "29.91"));
    assertThat(doubted.get("errors").get("latitude").asString()).contains(UNIT);
    assertThat(site(one).open()).isTrue();
    assertThat(state(decide(phone, one, sending, "31.20", "29.91", "latitude-sure", "yes"))).isEqualTo("done");
  }

  @Test
  void whoeverWasFirstIsNamed() {
    Inspected one = drawn(people.aCitizen());
    Surfer phone = sessions.official(port, one.holder());
    photograph(phone, one, UUID.randomUUID().toString());
    some.inspect(one.request(), one.holder());
    JsonNode late = json(decide(phone, one, UUID.randomUUID().toString(), "30.13", "31.33"));
    assertThat(late.get("state").asString()).isEqualTo("conflict");
    assertThat(late.get("sentence").asString()).contains("أنت نفسك").doesNotContain("⟦");
  }

  @Test
  void whoHasItNowIsNamedWhenTheLotWasDrawnAgain() {
    Inspected one = drawn(people.aCitizen());
    people.anOfficial(Role.INSPECTOR, UNIT);
    Surfer phone = sessions.official(port, one.holder());
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, UNIT);
    lots.draw(supervisor, one.request(), SITE, "في إجازة");
    String now = Objects.requireNonNull(site(one).assignee());
    assertThat(now).isNotEqualTo(one.holder().id());
    for (Surfer.Page late : List.of(photograph(phone, one, UUID.randomUUID().toString()),
        decide(phone, one, UUID.randomUUID().toString(), "30.13", "31.33"))) {
      assertThat(state(late)).isEqualTo("conflict");
      assertThat(json(late).get("sentence").asString()).contains("هذه المعاينة الآن لدى").doesNotContain("⟦");
    }
    assertThat(json(phone.get("/field/inspections")).toString()).doesNotContain(one.request().toString());
  }

  @Test
  void nobodyElseSendsForHim() {
    Inspected one = drawn(people.aCitizen());
    Surfer elsewhere = sessions.official(port, Role.INSPECTOR, "حي المرج");
    assertThat(state(decide(elsewhere, one, UUID.randomUUID().toString(), "30.13", "31.33"))).isEqualTo("conflict");
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    assertThat(state(decide(clerk, one, UUID.randomUUID().toString(), "30.13", "31.33"))).isEqualTo("conflict");
    assertThat(sessions.citizen(port, people.aCitizen()).get("/field/inspections").status()).isEqualTo(403);
    assertThat(new Surfer(port).get("/field/inspections").location()).startsWith("/staff/sign-in");
    assertThat(site(one).open()).isTrue();
  }

  @Test
  void whatNoDeviceOfOursSendsIsNotRead() {
    Surfer phone = sessions.official(port, Role.INSPECTOR, UNIT);
    String id = UUID.randomUUID().toString();
    for (String[] sent : new String[][] {{}, {"sending", "x", "request", id, "task", SITE},
      {"sending", id, "request", "../etc", "task", SITE}, {"sending", id, "request", id, "task", "site'--"}}) {
      assertThat(phone.post("/field/decisions", sent).status()).as(String.join(" ", sent)).isEqualTo(400);
    }
    Surfer.Page noTime = phone.upload("/field/photographs", "photograph", "x.jpg", TestRequests.aPicture(), "sending", id,
        "request", id, "task", SITE, "taken-at", "yesterday");
    assertThat(noTime.status()).isEqualTo(400);
  }

  @Test
  void aBrowserGetsWhatItNeedsToOpenThePageWithoutANetwork() {
    Surfer visitor = new Surfer(port);
    Surfer.Page worker = visitor.get("/field/worker.js");
    assertThat(worker.header("Service-Worker-Allowed")).isEqualTo("/field");
    assertThat(worker.header("Content-Type")).startsWith("text/javascript");
    assertThat(worker.header("Content-Security-Policy")).contains("default-src 'none'");
    JsonNode manifest = json(visitor.get("/field/app.webmanifest"));
    assertThat(manifest.get("scope").asString()).isEqualTo("/field");
    assertThat(manifest.get("name").asString()).isNotBlank();
    assertThat(visitor.get("/field/shell").body()).contains("data-me=\"\"", "part-plan").doesNotContain("⟦");
    assertThat(visitor.get("/field").location()).startsWith("/staff/sign-in");
  }

  private record Inspected(UUID request, Actor.Staff holder) {}

  private Inspected drawn(Actor.Citizen citizen) {
    Actor.Staff one = people.anOfficial(Role.INSPECTOR, UNIT);
    UUID id = some.underExamination(citizen, UNIT, false);
    String drawn =
        await().atMost(Duration.ofSeconds(10)).until(() -> some.open(id, "site").assignee(), Objects::nonNull);
    UUID staff = UUID.fromString(Objects.requireNonNull(drawn).substring("staff:".length()));
    return new Inspected(id, new Actor.Staff(staff, one.name(), one.unitId(), one.roles()));
  }

  private TaskState site(Inspected one) {
    return Objects.requireNonNull(
        requests.request(new Actor.Machine("test"), one.request()).state().tasks().get(SITE));
  }

  private static Surfer.Page photograph(Surfer phone, Inspected one, String id) {
    return phone.upload("/field/photographs", "photograph", "x.jpg", TestRequests.aPicture(), "sending", id, "request",
        one.request().toString(), "task", SITE, "taken-at", "2026-05-03T07:42:00Z", "latitude", "30.130000", "longitude",
        "31.330000");
  }

  private static Surfer.Page decide(Surfer phone, Inspected one, String id, String latitude, String longitude,
      String... more) {
    var fields = new ArrayList<>(List.of("sending", id, "request", one.request().toString(), "task", SITE,
        "finding-clean", "yes", "finding-width_m", "٢٫٥", "finding-remark", "لا شيء", "latitude", latitude, "longitude",
        longitude, "decision", "conforms"));
    fields.addAll(List.of(more));
    return phone.post("/field/decisions", fields.toArray(String[]::new));
  }

  private static JsonNode found(JsonNode sheet, UUID request) {
    for (JsonNode inspection : sheet.get("inspections")) {
      if (inspection.get("id").asString().equals(request.toString())) {
        return inspection;
      }
    }
    throw new AssertionError("not in the list");
  }

  private static String state(Surfer.Page answer) {
    return json(answer).get("state").asString();
  }

  private static JsonNode json(Surfer.Page answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    return Json.MAPPER.readTree(answer.body());
  }
}
