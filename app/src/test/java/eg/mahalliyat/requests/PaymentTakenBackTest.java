package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.payments.TestUnfit;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.TaskKind;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A payment that its collector took back is told to the request, and to whoever follows it; nothing moves. */
@PlatformTest
class PaymentTakenBackTest {
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final String UNIT = "حي المعصرة";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestTrials some;
  @Autowired TestUnfit money;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  @Test
  void theRequestStaysWhereItIsAndSaysWhatIsOwed() {
    Actor.Citizen citizen = people.aCitizen();
    UUID id = some.approved(citizen, UNIT);
    UUID bill = some.bills(citizen, id).getFirst().id();
    long waiting = toPay(id);
    money.collected(citizen, bill);
    await().atMost(Duration.ofSeconds(20)).until(() -> toPay(id) == waiting - 1);
    money.takenBack(citizen, bill);
    await().atMost(Duration.ofSeconds(20)).until(() -> facts(id).contains("PaymentTakenBack"));
    assertThat(toPay(id)).as("its task stays done").isEqualTo(waiting - 1);
    assertThat(facts(id)).containsOnlyOnce("PaymentTakenBack");
    assertThat(sessions.citizen(port, citizen).get("/requests/" + id).body())
        .contains("استردت جهة السداد", "/bills/" + bill).doesNotContain("⟦");
    String token = requests.request(MACHINE, id).id().trackingToken();
    assertThat(new Surfer(port).get("/t/" + token).body()).contains("استردت جهة السداد");
    assertThat(sessions.citizen(port, citizen).get("/bills/" + bill).body())
        .contains("عادت المستحقات قائمة", "ملغى").doesNotContain("⟦");
  }

  private long toPay(UUID id) {
    return requests.request(MACHINE, id).state().openTasks().stream()
        .filter(task -> task.kind() == TaskKind.PAYMENT).count();
  }

  private List<String> facts(UUID id) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(id))).stream().map(Entry::type).toList();
  }
}
