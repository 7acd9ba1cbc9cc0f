package eg.mahalliyat.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.documents.UploadRefused;
import eg.mahalliyat.people.CitizenSignIn;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.sms.Message;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class NotificationsTest {
  private static final Actor MACHINE = new Actor.Machine("test");

  @Autowired CitizenSignIn signIn;
  @Autowired SignInCodes codes;
  @Autowired People people;
  @Autowired TestPeople testPeople;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;
  @Autowired TestClock clock;
  @Autowired DeliveryReports reports;
  @Autowired Messages messages;

  private Person person;

  @BeforeEach
  void someone() {
    person = people.person(testPeople.aCitizen().personId());
  }

  @AfterEach
  void allWell() {
    sandbox.faults().clear();
  }

  @Test
  void aCodeIsOnThePhoneWithinTwoSeconds() {
    long begin = System.nanoTime();
    UUID challenge = signIn.begin(person.nationalId().orElseThrow(), "ar");
    await(() -> !phone().isEmpty());
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(2));
    assertThat(phone().getFirst().text()).contains(codes.codeOf(challenge).orElseThrow().digits());
    assertThat(phone().getFirst().from()).isEqualTo("Mahalliyat");
  }

  @Test
  void theCodeStandsNowhereInTheDatabase() {
    UUID challenge = signIn.begin(person.nationalId().orElseThrow(), "ar");
    await(() -> !phone().isEmpty());
    assertThat(transactions.as(MACHINE, () -> jdbc.sql(
            "SELECT text_box IS NULL AND to_box IS NULL FROM notifications.message WHERE challenge_id = ?")
        .param(challenge).query(Boolean.class).single())).isTrue();
  }

  @Test
  void aDecoyLeavesNoMessage() {
    UUID decoy = signIn.begin(TestPeople.aNationalId(), "ar");
    UUID real = signIn.begin(person.nationalId().orElseThrow(), "ar");
    await(() -> !phone().isEmpty());
    assertThat(count("challenge_id = '" + real + "'")).isEqualTo(1);
    assertThat(count("challenge_id = '" + decoy + "'")).isZero();
  }

  @Test
  void anAnnouncementArrivesAndItsReceiptIsKept() {
    refuse(true);
    await(() -> states().equals(List.of("DELIVERED")));
    assertThat(phone()).singleElement().satisfies(m -> {
      assertThat(m.text()).contains("فيروس");
      assertThat(m.parts()).isEqualTo(1);
    });
  }

  @Test
  void whatTheCitizenSawOnThePageIsNotSaidAgain() {
    refuse(false);
    refuse(true);
    await(() -> states().equals(List.of("DELIVERED")));
    assertThat(count("person_id = '" + person.id() + "'")).isEqualTo(1);
  }

  @Test
  void aPhoneThatCannotBeReachedIsSaidSo() {
    sandbox.faults().set(Fault.SMSC_UNDELIVERABLE);
    refuse(true);
    await(() -> states().equals(List.of("FAILED")));
  }

  @Test
  void whileTheProviderIsThrottlingItIsTriedAgainLater() {
    sandbox.faults().set(Fault.SMSC_THROTTLED, Duration.ofSeconds(1), 1);
    refuse(true);
    await(() -> attempts() == 1 && states().equals(List.of("PLANNED")));
    assertThat(phone()).isEmpty();
    clock.pass(Duration.ofSeconds(3));
    await(() -> states().equals(List.of("DELIVERED")));
    assertThat(phone()).hasSize(1);
  }

  @Test
  void afterAnOutageTheLinkIsMadeAgainAndNothingIsLost() {
    sandbox.faults().set(Fault.SMSC_DOWN);
    refuse(true);
    await(() -> attempts() >= 1);
    sandbox.faults().clear();
    await(() -> {
      clock.pass(Duration.ofSeconds(20));
      return states().equals(List.of("DELIVERED"));
    });
    assertThat(phone()).hasSize(1);
  }

  @Test
  void aReceiptThatComesBeforeWeWroteTheMessageDownIsNotLost() {
    UUID id = transactions.as(MACHINE, () -> messages.plan(person.id(), Carrier.Channel.SMS, "Test", "201", text()));
    reports.on("early-" + id, true);
    transactions.run(MACHINE, () -> messages.sent(id, List.of("early-" + id)));
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void aLongMessageIsDeliveredWhenAllItsPartsAre() {
    UUID id = transactions.as(MACHINE, () -> messages.plan(person.id(), Carrier.Channel.SMS, "Test", "201", text()));
    transactions.run(MACHINE, () -> messages.sent(id, List.of("a-" + id, "b-" + id)));
    reports.on("a-" + id, true);
    reports.on("a-" + id, true);
    assertThat(states()).containsExactly("SENT");
    reports.on("b-" + id, true);
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void aReceiptThatComesWhileWeWriteTheMessageDownIsNotLost() {
    UUID id = transactions.as(MACHINE, () -> messages.plan(person.id(), Carrier.Channel.SMS, "Test", "201", text()));
    CompletableFuture<Void> receipt = transactions.as(MACHINE, () -> {
      messages.sent(id, List.of("same-" + id));
      CompletableFuture<Void> coming = CompletableFuture.runAsync(() -> reports.on("same-" + id, true));
      LockSupport.parkNanos(500_000_000);
      return coming;
    });
    receipt.join();
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void receiptsOfTwoPartsAtOnceAreBothSeen() {
    UUID id = transactions.as(MACHINE, () -> messages.plan(person.id(), Carrier.Channel.SMS, "Test", "201", text()));
    transactions.run(MACHINE, () -> messages.sent(id, List.of("a-" + id, "b-" + id)));
    CompletableFuture<Void> second = transactions.as(MACHINE, () -> {
      messages.receipt("a-" + id, true);
      CompletableFuture<Void> coming = CompletableFuture.runAsync(() -> reports.on("b-" + id, true));
      LockSupport.parkNanos(500_000_000);
      return coming;
    });
    second.join();
    assertThat(states()).containsExactly("DELIVERED");
  }

  @Test
  void whoGaveAnAddressGetsALetterToo() {
    person = people.person(testPeople.aCitizenWithMail("reader@example.com").personId());
    refuse(true);
    await(() -> states().containsAll(List.of("DELIVERED", "SENT")));
    assertThat(sandbox.mails()).filteredOn(m -> m.to().contains("reader@example.com")).singleElement()
        .satisfies(m -> assertThat(m.subject()).contains("محليات"));
  }

  @Test
  void neitherTextNorNumberStandsReadableInTheDatabase() {
    refuse(true);
    await(() -> !states().isEmpty());
    assertThat(transactions.as(MACHINE, () -> jdbc.sql("SELECT m::text || encode(text_box, 'escape') || "
            + "encode(to_box, 'escape') FROM notifications.message m WHERE person_id = ?").param(person.id())
        .query(String.class).single())).doesNotContain("فيروس").doesNotContain(number());
  }

  private void refuse(boolean later) {
    UUID document = UUID.randomUUID();
    transactions.run(MACHINE, () -> journal.append(MACHINE, "document:" + document, Scope.person(person.id()),
        new UploadRefused(document, "PHOTO", "documents.refused.infected", later)));
  }

  private static Text text() {
    return new Text("", "نص");
  }

  private String number() {
    return Objects.requireNonNull(person.mobile()).national();
  }

  private List<Message> phone() {
    return sandbox.messages(number());
  }

  private List<String> states() {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT state FROM notifications.message WHERE person_id = ?")
        .param(person.id()).query(String.class).list());
  }

  private int attempts() {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT coalesce(max(attempts), 0) FROM notifications.message "
        + "WHERE person_id = ?").param(person.id()).query(Integer.class).single());
  }

  private int count(String rule) {
    return transactions.as(MACHINE, () -> jdbc.sql("SELECT count(*) FROM notifications.message WHERE " + rule)
        .query(Integer.class).single());
  }

  private static void await(BooleanSupplier what) {
    for (int i = 0; i < 200; i++) {
      if (what.getAsBoolean()) {
        return;
      }
      LockSupport.parkNanos(50_000_000);
    }
    throw new AssertionError("did not come within ten seconds");
  }
}
