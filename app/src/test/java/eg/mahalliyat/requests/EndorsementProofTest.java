package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestFactors;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An endorsement is taken from whoever has just shown who he is; asking him loses nothing of what he typed. */
@PlatformTest
class EndorsementProofTest {
  private static final String UNIT = "حي المعادي";
  private static final String REASON = "المحل مغلق منذ عامين \"<b>\" & لا يعمل";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestFactors factors;
  @Autowired TestRequests some;
  @Autowired TestClock clock;
  @Autowired Requests requests;

  private UUID request;
  private String task;
  private Actor.Staff head;
  private Surfer desk;

  @BeforeEach
  void aRequestAtTheHeadsDesk() {
    request = some.aRequest(people.aCitizen());
    some.decide(Role.COUNTER_CLERK, request, "complete");
    some.decide(Role.REVENUE_OFFICER, request, "clear");
    task = some.openTask(MACHINE, request);
    head = people.anOfficial(Role.UNIT_HEAD, UNIT);
    desk = sessions.official(port, head);
  }

  @Test
  void whoHasJustSignedInIsNotAsked() {
    assertThat(approve().location()).startsWith("/desk?done=");
  }

  @Test
  void whoSignedInAWhileAgoIsAskedAndWhatHeTypedGoesOn() {
    assertThat(desk.get("/desk/" + request).status()).isEqualTo(200);
    clock.pass(Duration.ofMinutes(6));
    Surfer.Page asked = refuse();
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("name=\"proof-password\"", "action=\"/desk/" + request + "\"")
        .doesNotContain("⟦");
    assertThat(open()).as("nothing is decided yet").isTrue();
    String text = unescaped(asked.field("text-refuse"));
    assertThat(text).isEqualTo(REASON);
    Surfer.Page done = desk.post("/desk/" + request, "task", asked.field("task"), "decision", asked.field("decision"),
        "reasons-refuse", asked.field("reasons-refuse"), "text-refuse", text, "proof-password", TestPeople.PASSWORD);
    assertThat(done.location()).startsWith("/desk?done=");
    assertThat(requests.request(MACHINE, request).state().end()).isNotNull();
    assertThat(desk.get("/desk/" + request).body()).contains("المحل مغلق منذ عامين");
  }

  @Test
  void aWrongPasswordDecidesNothingAndKeepsEverything() {
    clock.pass(Duration.ofMinutes(6));
    Surfer.Page wrong = desk.post("/desk/" + request, "task", task, "decision", "refuse", "reasons-refuse", "other",
        "text-refuse", REASON, "proof-password", "not the password");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("proof-password-error").doesNotContain("not the password", "⟦");
    assertThat(unescaped(wrong.field("text-refuse"))).isEqualTo(REASON);
    assertThat(open()).isTrue();
    assertThat(refuse().body()).as("still asked").contains("proof-password");
  }

  @Test
  void guessingThePasswordThereIsStopped() {
    clock.pass(Duration.ofMinutes(6));
    int status = 0;
    for (int i = 0; i < 9; i++) {
      status = desk.post("/desk/" + request, "task", task, "decision", "approve", "proof-password", "guess " + i)
          .status();
    }
    assertThat(status).isEqualTo(429);
    assertThat(open()).isTrue();
  }

  @Test
  void aCodeOfTheSecondFactorIsAProofOnce() {
    byte[] secret = factors.enrol(desk).secret();
    clock.pass(Duration.ofMinutes(6));
    String code = factors.code(secret);
    assertThat(desk.post("/desk/" + request, "task", task, "decision", "refuse", "proof-code", code).status())
        .as("proved, but without a reason").isEqualTo(422);
    clock.pass(Duration.ofMinutes(6));
    assertThat(desk.post("/desk/" + request, "task", task, "decision", "approve", "proof-code", code).body())
        .contains("proof-password-error");
    assertThat(desk.post("/desk/" + request, "task", task, "decision", "approve", "proof-code", factors.code(secret))
        .location()).startsWith("/desk?done=");
  }

  @Test
  void aProofIsGoodForTheNextMinutesToo() {
    clock.pass(Duration.ofMinutes(6));
    assertThat(desk.post("/desk/" + request, "task", task, "decision", "refuse", "proof-password", TestPeople.PASSWORD)
        .body()).as("the case, with what is missing").contains("text-refuse").doesNotContain("proof-password");
    assertThat(approve().location()).startsWith("/desk?done=");
  }

  @Test
  void choosingAPostIsNoProof() {
    clock.pass(Duration.ofMinutes(6));
    assertThat(desk.post("/staff/post", "unit", String.valueOf(head.unitId())).location()).isEqualTo("/staff");
    assertThat(approve().body()).contains("proof-password");
  }

  @Test
  void othersDecideWithoutBeingAskedAgain() {
    UUID fresh = some.aRequest(people.aCitizen());
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    clock.pass(Duration.ofMinutes(20));
    assertThat(clerk.post("/desk/" + fresh, "task", some.openTask(MACHINE, fresh), "decision", "complete").location())
        .startsWith("/desk?done=");
  }

  private Surfer.Page approve() {
    return desk.post("/desk/" + request, "task", task, "decision", "approve");
  }

  private Surfer.Page refuse() {
    return desk.post("/desk/" + request, "task", task, "decision", "refuse", "reasons-refuse", "other", "text-refuse",
        REASON);
  }

  private boolean open() {
    return some.openTask(MACHINE, request).equals(task);
  }

  private static String unescaped(String text) {
    return text.replace("&#34;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&");
  }
}
