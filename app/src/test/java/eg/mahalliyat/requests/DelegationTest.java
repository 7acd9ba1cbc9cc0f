package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.ActingFor;
import eg.mahalliyat.people.Delegation;
import eg.mahalliyat.people.Delegations;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Post;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who acts in the place of a head: as himself, for as long as it was given, and with the duties of both apart. */
@PlatformTest
class DelegationTest {
  private static final String UNIT = "حي المعادي";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired TestSessions sessions;
  @Autowired TestClock clock;
  @Autowired Requests requests;
  @Autowired Casework casework;
  @Autowired Delegations delegations;
  @Autowired Officials officials;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  private Actor.Staff head;
  private Actor.Staff deputy;

  @BeforeEach
  void twoColleagues() {
    head = people.anOfficial(Role.UNIT_HEAD, UNIT);
    deputy = people.anOfficial(Role.LICENCE_OFFICER, UNIT);
  }

  @Test
  void aDelegateEndorsesAndIsRecordedAsHimselfActingForTheHead() {
    UUID id = atTheEndorsement();
    assertThatThrownBy(() -> endorse(id)).hasMessage("procedure.refused.not-yours");
    lend(today(), today().plusDays(5));
    assertThat(officials.actingFor(deputy.staffId(), deputy.unitId()))
        .containsExactly(new ActingFor(head.staffId(), Set.of("unit-head")));
    endorse(id);
    var task = Objects.requireNonNull(requests.request(MACHINE, id).state().tasks().get("decision#1"));
    assertThat(task.by()).isEqualTo(deputy.id());
    assertThat(task.actingFor()).isEqualTo(head.id());
    Entry decided = transactions.as(MACHINE, () -> journal.history(Request.stream(id))).stream()
        .filter(e -> e.type().equals("TaskDecided")).reduce((a, b) -> b).orElseThrow();
    assertThat(decided.actor()).isEqualTo(deputy.id());
    assertThat(decided.data()).contains(head.id());
  }

  @Test
  void whatIsOverOrRevokedOrYetToComeGivesNothing() {
    UUID id = atTheEndorsement();
    UUID given = lend(today(), today().plusDays(1));
    delegations.revoke(MACHINE, given);
    assertThatThrownBy(() -> endorse(id)).hasMessage("procedure.refused.not-yours");
    assertThatThrownBy(() -> delegations.revoke(MACHINE, given)).isInstanceOf(Conflict.class);
    lend(today().plusDays(1), today().plusDays(1));
    assertThatThrownBy(() -> endorse(id)).hasMessage("procedure.refused.not-yours");
    assertThat(delegations.lentTo(deputy.staffId(), deputy.unitId())).isEmpty();
    clock.pass(Duration.ofDays(2));
    assertThatThrownBy(() -> endorse(id)).as("expired").hasMessage("procedure.refused.not-yours");
    assertThat(delegations.lentTo(deputy.staffId(), deputy.unitId())).isEmpty();
  }

  @Test
  void whoLostTheOfficeHasNothingLentAnyMore() {
    UUID id = atTheEndorsement();
    lend(today(), today().plusDays(5));
    officials.disable(MACHINE, head.staffId());
    assertThatThrownBy(() -> endorse(id)).hasMessage("procedure.refused.not-yours");
  }

  @Test
  void theDutiesOfBothStayApart() {
    UUID id = some.aRequest(people.aCitizen());
    some.decide(Role.COUNTER_CLERK, id, "complete");
    Actor.Staff examiner = people.anOfficial(Role.REVENUE_OFFICER, UNIT);
    some.decide(examiner, id, "clear", Grounds.NONE);
    officials.appoint(new Post(examiner.staffId(), examiner.unitId(), "head-office", Role.UNIT_HEAD, today(), null));
    delegations.give(MACHINE, new Delegation(examiner.staffId(), deputy.staffId(), deputy.unitId(), Role.UNIT_HEAD,
        today(), today(), "قرار 12"));
    assertThatThrownBy(() -> endorse(id)).as("the head examined it himself")
        .hasMessage("procedure.refused.duties-apart");
    delegations.give(MACHINE, new Delegation(head.staffId(), examiner.staffId(), deputy.unitId(), Role.UNIT_HEAD,
        today(), today(), "قرار 13"));
    assertThatThrownBy(() -> casework.decide(examiner, id, "decision#1", "approve", Grounds.NONE, Findings.NONE))
        .as("the delegate examined it").hasMessage("procedure.refused.duties-apart");
  }

  @Test
  void onlyWhatSomebodyHoldsIsLentAndOnlyWithinTheUnit() {
    Actor.Staff elsewhere = people.anOfficial(Role.LICENCE_OFFICER, "حي حلوان");
    assertThatThrownBy(() -> give(head, elsewhere, Role.UNIT_HEAD)).hasMessage("people.delegation.elsewhere");
    assertThatThrownBy(() -> give(deputy, head, Role.UNIT_HEAD)).hasMessage("people.delegation.not-his");
    assertThatThrownBy(() -> give(head, head, Role.UNIT_HEAD)).hasMessage("people.delegation.himself");
    give(head, deputy, Role.UNIT_HEAD);
    assertThatThrownBy(() -> give(head, deputy, Role.UNIT_HEAD)).as("sent twice").hasMessage("people.delegation.given");
  }

  @Test
  void officialsReadInWhosePlaceItWasDecidedAndTheApplicantDoesNot() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = atTheEndorsement(citizen);
    lend(today(), today());
    endorse(id);
    String place = "، نيابةً عن " + officials.official(head.staffId()).name(Locale.of("ar"));
    Surfer surfer = sessions.official(port, people.anOfficial(Role.SUPERVISOR, UNIT));
    surfer.post("/desk/" + id + "/why", "reason", "supervision");
    assertThat(surfer.get("/desk/" + id).body()).containsOnlyOnce(place).doesNotContain("⟦");
    assertThat(sessions.citizen(port, citizen).get("/requests/" + id).body()).doesNotContain("نيابة", "⟦");
  }

  @Test
  void aDelegateFindsItAtHisDeskAndDecidesThere() {
    UUID id = atTheEndorsement();
    Surfer surfer = sessions.official(port, deputy);
    assertThat(surfer.get("/desk/" + id).body()).doesNotContain("value=\"approve\"");
    lend(today(), today());
    assertThat(surfer.get("/desk/" + id).body()).contains("value=\"approve\"");
    assertThat(surfer.post("/desk/" + id, "task", "decision#1", "decision", "approve").status()).isEqualTo(302);
    assertThat(requests.request(MACHINE, id).state().stage()).isEqualTo("licence-fee");
  }

  private UUID atTheEndorsement() {
    return atTheEndorsement(people.aCitizen());
  }

  private UUID atTheEndorsement(Actor.Citizen citizen) {
    UUID id = some.aRequest(citizen);
    some.decide(Role.COUNTER_CLERK, id, "complete");
    some.decide(Role.REVENUE_OFFICER, id, "clear");
    return id;
  }

  private void endorse(UUID id) {
    casework.decide(deputy, id, "decision#1", "approve", Grounds.NONE, Findings.NONE);
  }

  private UUID lend(LocalDate first, LocalDate last) {
    return delegations.give(MACHINE, new Delegation(head.staffId(), deputy.staffId(), head.unitId(), Role.UNIT_HEAD,
        first, last, "قرار رئيس الحي رقم 44"));
  }

  private void give(Actor.Staff from, Actor.Staff to, Role role) {
    delegations.give(MACHINE, new Delegation(from.staffId(), to.staffId(), from.unitId(), role, today(), today(), "قرار"));
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
