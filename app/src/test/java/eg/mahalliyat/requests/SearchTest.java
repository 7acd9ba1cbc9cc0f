package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Officials find requests of their unit by number and by name; their head sees what waits. */
@PlatformTest
class SearchTest {
  private static final String UNIT = "حي المعادي";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestRequests some;
  @Autowired Requests requests;
  @Autowired Inboxes inboxes;
  @Autowired Search search;
  @Autowired Workloads workloads;
  @Autowired InstantSource clock;

  @Test
  void wordsInAnyOrderAndSpellingAreEnough() {
    UUID id = some.aRequest(people.aCitizen("إبراهيم عبد الرحمن مصطفى الزيّات"));
    for (String typed : List.of("ابراهيم مصطفي", "الزيات عبدالرحمن", "الزي ابر", "عبد الرحمن الزيات",
        "مُصْطَفى إبراهــيم الزيات")) {
      assertThat(found(typed)).as(typed).contains(id);
    }
    assertThat(found("ابراهيم الزيات خليل")).as("each word must be there").isEmpty();
    assertThat(found("راهيم الزيات")).as("words begin so").isEmpty();
  }

  @Test
  void theNewestComeFirstEndedOnesToo() {
    Actor.Citizen citizen = people.aCitizen("نفيسة شكري بسطويسي");
    UUID withdrawn = some.aRequest(citizen);
    requests.withdraw(citizen, withdrawn, "لم أعد أحتاجها");
    UUID underWay = some.aRequest(citizen);
    assertThat(found("بسطويسي نفيسه")).containsExactly(underWay, withdrawn);
  }

  @Test
  void anotherUnitsRequestsAreNotThere() {
    some.aRequest(people.aCitizen("حتشبسوت كرار"));
    assertThat(found("حتشبسوت")).hasSize(1);
    assertThat(search.byName(people.aClerkOf("حي حلوان"), "حتشبسوت").orElseThrow().items()).isEmpty();
  }

  @Test
  void manyAreCutShortAndThePageSaysSo() {
    Actor.Citizen citizen = people.aCitizen("زليخة العجرودي");
    for (int i = 0; i <= Search.MOST; i++) {
      some.aRequest(citizen);
    }
    Search.Found found = search.byName(people.aClerkOf(UNIT), "العجرودي").orElseThrow();
    assertThat(found.items()).hasSize(Search.MOST);
    assertThat(found.more()).isTrue();
    assertThat(clerk().get(find("العجرودي")).body()).contains("وهناك غيرها").doesNotContain("⟦");
  }

  @Test
  void theNumberLeadsStraightToTheCase() {
    UUID id = some.aRequest(people.aCitizen());
    String number = requests.request(people.aClerkOf(UNIT), id).id().number().shown();
    assertThat(clerk().get(find(number)).location()).endsWith("/desk/" + id);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, "حي حلوان").get(find(number)).status()).isEqualTo(422);
  }

  @Test
  void whatCannotBeLookedForIsSaidInASentence() {
    Surfer clerk = clerk();
    for (String typed : List.of("", "م", "%", "%%%", "__", "\\", "😀", "٣", "123", "26-0000-1234-9", "م ا ن",
        "ن".repeat(500), "' OR '1'='1")) {
      Surfer.Page page = clerk.get(find(typed));
      boolean words = typed.contains("OR");
      assertThat(page.status()).as(typed).isEqualTo(words ? 200 : 422);
      assertThat(page.body()).as(typed).contains(words ? "لم نجد شيئًا" : "q-error").doesNotContain("⟦");
    }
    assertThat(clerk.get("/desk/find?q=%00ab").status()).isEqualTo(400);
    assertThat(clerk.get(find("ن".repeat(200))).body()).contains("لم نجد شيئًا");
  }

  @Test
  void wildcardsMeanNothing() {
    some.aRequest(people.aCitizen("شمس الدين قرقوش"));
    assertThat(found("قر%وش")).isEmpty();
    assertThat(found("قرقو_")).as("a sign that is no letter ends the word").isNotEmpty();
  }

  @Test
  void theHeadSeesWhatWaitsInTheUnitAndOthersDoNot() {
    String unit = "حي طرة";
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    assertThat(workloads.of(head, clock.instant())).isEmpty();
    UUID id = some.aRequest(people.aCitizen(), unit);
    assertThat(workloads.of(head, clock.instant())).containsExactly(new Workloads.Load("counter-clerk", 1, 0));
    assertThat(workloads.of(head, clock.instant().plusSeconds(90 * 86_400)))
        .containsExactly(new Workloads.Load("counter-clerk", 1, 1));
    assertThat(sessions.official(port, Role.UNIT_HEAD, unit).get("/desk").body()).contains("id=\"loads\"")
        .doesNotContain("⟦");
    assertThat(sessions.official(port, Role.COUNTER_CLERK, unit).get("/desk").body()).doesNotContain("id=\"loads\"")
        .contains("/desk/" + id);
  }

  @Test
  void anInboxOfSeveralRolesIsInOneOrder() {
    String unit = "حي الموسكي";
    UUID first = some.aRequest(people.aCitizen(), unit);
    UUID second = some.aRequest(people.aCitizen(), unit);
    UUID third = some.aRequest(people.aCitizen(), unit);
    Actor.Staff clerk = people.aClerkOf(unit);
    requests.decide(clerk, first, "completeness#1", "complete", Grounds.NONE);
    Actor.Staff both = new Actor.Staff(clerk.staffId(), clerk.name(), clerk.unitId(),
        Set.of("counter-clerk", "revenue-officer"));
    Inboxes.Inbox inbox = inboxes.inbox(both, clock.instant(), "");
    assertThat(inbox.waiting()).extracting(w -> w.request().id()).containsExactlyInAnyOrder(first, second, third);
    assertThat(inbox.waiting()).extracting(Inboxes.Waiting::dueAt).isSorted();
    assertThat(inbox.total()).isEqualTo(3);
    assertThat(inboxes.inbox(people.aClerkOf(UNIT), clock.instant(), "").waiting())
        .extracting(w -> w.request().id()).doesNotContain(first, second, third);
  }

  private List<UUID> found(String typed) {
    return search.byName(people.aClerkOf(UNIT), typed).orElseThrow().items().stream().map(Inboxes.Item::id).toList();
  }

  private Surfer clerk() {
    return sessions.official(port, Role.COUNTER_CLERK, UNIT);
  }

  private static String find(String typed) {
    return "/desk/find?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8);
  }
}
