package eg.mahalliyat.notifications;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Casework;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What an applicant is told of a request by SMS, besides what the service itself says. */
@PlatformTest
class RequestMessagesTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @Autowired TestPeople people;
  @Autowired TestRequests some;
  @Autowired Requests requests;
  @Autowired Casework casework;
  @Autowired Transactions transactions;
  @Autowired TestClock clock;
  @Autowired JdbcClient jdbc;

  @Test
  void hearsOnceThatTheTimeToPayIsNearlyOver() {
    Actor.Citizen citizen = people.aCitizen();
    some.anApprovedRequest(citizen);
    clock.pass(Duration.ofDays(6).plusHours(12));
    await().atMost(Duration.ofSeconds(90)).until(() -> told(citizen).contains("TaskDueSoon"));
    assertThat(told(citizen)).containsOnlyOnce("TaskDueSoon");
  }

  @Test
  void hearsThatABillIsNotOwedAnyMoreWhenTheApprovalIsTakenBack() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen);
    some.decide(Role.COUNTER_CLERK, id, "complete");
    some.decide(Role.REVENUE_OFFICER, id, "clear");
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي المعادي");
    requests.decide(head, id, "decision#1", "approve", Grounds.NONE);
    casework.undo(head, id, "decision#1", "سهو");
    await().atMost(Duration.ofSeconds(10)).until(() -> told(citizen).contains("DecisionTakenBack"));
  }

  @Test
  void hearsNothingOfWhatOnlyOfficialsHadToDo() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.aRequest(citizen);
    Actor.Staff clerk = people.aClerkOf("حي المعادي");
    requests.decide(clerk, id, "completeness#1", "complete", Grounds.NONE);
    casework.undo(clerk, id, "completeness#1", "سهو");
    requests.withdraw(citizen, id, "");
    await().atMost(Duration.ofSeconds(10)).until(() -> told(citizen).contains("RequestEnded"));
    assertThat(told(citizen)).doesNotContain("DecisionTakenBack");
  }

  private List<String> told(Actor.Citizen citizen) {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT about FROM notifications.message WHERE person_id = ?")
        .param(citizen.personId()).query(String.class).list());
  }
}
