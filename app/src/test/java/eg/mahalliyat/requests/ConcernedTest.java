package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Kin;
import eg.mahalliyat.people.Kinship;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Nobody sees in his inbox, decides or is drawn for what he or a relative of his asks for. */
@PlatformTest
class ConcernedTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired People register;
  @Autowired Kinship kinship;
  @Autowired Requests requests;
  @Autowired Inboxes inboxes;
  @Autowired Board board;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired InstantSource clock;

  @Test
  void aRelativesRequestIsInNoInboxAndCannotBeDecided() {
    String unit = "حي مصر الجديدة";
    Actor.Citizen sister = people.aCitizen();
    Actor.Staff clerk = people.aClerkOf(unit);
    UUID id = some.aRequest(sister, unit, false);
    assertThat(waiting(clerk)).contains(id);
    int before = counted(clerk);
    declare(clerk, sister);
    assertThat(waiting(clerk)).doesNotContain(id);
    assertThat(counted(clerk)).as("nor is it counted").isEqualTo(before - 1);
    assertThat(counted(people.aClerkOf(unit))).as("for others it is").isEqualTo(before);
    assertThat(waiting(people.aClerkOf(unit))).contains(id);
    assertThatExceptionOfType(Conflict.class)
        .isThrownBy(() -> requests.decide(clerk, id, "completeness#1", "complete", Grounds.NONE))
        .satisfies(refused -> assertThat(refused.reasonKey()).isEqualTo("procedure.refused.concerned"));
    assertThat(facts(id)).filteredOn(fact -> fact.type().equals("OfficialBarred")).singleElement()
        .satisfies(fact -> assertThat(fact.actor()).isEqualTo(clerk.id()));
    assertThat(requests.request(MACHINE, id).state().openTasks()).hasSize(1);
  }

  @Test
  void theRefusalSaysWhyOnItsPage() {
    String unit = "حي مصر الجديدة";
    Actor.Citizen himself = people.aCitizen();
    Actor.Staff clerk = people.aClerkOf(unit);
    kinship.declareOwn(clerk, register.person(himself.personId()).nationalId().orElseThrow());
    UUID id = some.aRequest(himself, unit, false);
    Surfer desk = sessions.official(port, clerk);
    assertThat(desk.get("/desk").body()).doesNotContain("/desk/" + id);
    Surfer.Page refused = desk.post("/desk/" + id, "task", "completeness#1", "decision", "complete");
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.body()).contains("هذا الطلب قريب منك").doesNotContain("⟦");
  }

  @Test
  void theLotNeverFallsOnARelative() {
    String unit = "حي شرق مدينة نصر";
    Actor.Citizen uncle = people.aCitizen();
    Actor.Staff nephew = people.anOfficial(Role.INSPECTOR, unit);
    declare(nephew, uncle);
    UUID alone = some.underExamination(uncle, unit, false);
    await().atMost(Duration.ofSeconds(20)).until(() -> facts(alone).stream()
        .anyMatch(fact -> fact.type().equals("OfficialBarred")));
    assertThat(some.open(alone, "site").assignee()).as("it falls on nobody").isNull();
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, unit);
    assertThat(board.stuck(head)).as("the head sees that nobody is left").extracting(Board.Stuck::request).contains(alone);
    assertThat(sessions.official(port, head).get("/desk/board").body())
        .contains("لم يبق من ينجز هذه", "/desk/" + alone).doesNotContain("⟦");
    Actor.Staff other = people.anOfficial(Role.INSPECTOR, unit);
    assertThat(board.stuck(head)).extracting(Board.Stuck::request).doesNotContain(alone);
    UUID next = some.underExamination(uncle, unit, false);
    String drawn =
        await().atMost(Duration.ofSeconds(20)).until(() -> some.open(next, "site").assignee(), Objects::nonNull);
    assertThat(drawn).isEqualTo(other.id());
  }

  private void declare(Actor.Staff official, Actor.Citizen relative) {
    kinship.declare(official, register.person(relative.personId()).nationalId().orElseThrow(), Kin.Relation.values()[0]);
  }

  private List<UUID> waiting(Actor.Staff actor) {
    return inboxes.inbox(actor, clock.instant(), "").waiting().stream().map(w -> w.request().id()).toList();
  }

  private int counted(Actor.Staff actor) {
    return inboxes.inbox(actor, clock.instant(), "").total();
  }

  private List<Entry> facts(UUID id) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(id)));
  }
}
