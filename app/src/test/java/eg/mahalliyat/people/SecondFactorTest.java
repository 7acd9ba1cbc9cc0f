package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.TestFactors.Phone;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The authenticator of an official: set up, asked for at the door, lost, replaced. */
@PlatformTest
class SecondFactorTest {
  private static final String DOOR = "/staff/sign-in";
  private static final String CODE = "/staff/sign-in/code";
  private static final String ENROL = "/staff/authenticator";

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestFactors factors;
  @Autowired TestClock clock;
  @Autowired Officials officials;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;

  private Official official;
  private Surfer desk;

  @BeforeEach
  void someone() {
    Actor.Staff clerk = testPeople.aClerkOf("حي المعادي");
    official = officials.official(clerk.staffId());
    desk = sessions.official(port, clerk);
  }

  @Test
  void whoHasAnAuthenticatorShowsItsCodeAfterHisPassword() {
    Phone phone = factors.enrol(desk);
    Surfer other = atTheSecondStep("/desk/find");
    assertThat(other.get("/desk").location()).as("nobody yet").startsWith(DOOR);
    assertThat(other.get("/staff/security").location()).as("nobody yet").startsWith(DOOR);
    assertThat(other.get(CODE).status()).isEqualTo(200);
    assertThat(code(other, factors.nextCode(phone.secret())).location()).as("where he was going")
        .isEqualTo("/desk/find");
    assertThat(other.get("/desk").status()).isEqualTo(200);
    assertThat(facts()).contains("StaffFactorEnrolled").endsWith("StaffSignedIn");
  }

  @Test
  void aCodeIsTakenOnce() {
    Phone phone = factors.enrol(desk);
    String shown = factors.nextCode(phone.secret());
    assertThat(code(atTheSecondStep(""), shown).location()).isEqualTo("/staff");
    Surfer again = atTheSecondStep("");
    Surfer.Page replayed = code(again, shown);
    assertThat(replayed.status()).isEqualTo(422);
    assertThat(replayed.body()).contains("code-error").doesNotContain(shown, "⟦");
    assertThat(again.get("/desk").location()).startsWith(DOOR);
    assertThat(facts()).endsWith("StaffSignInFailed");
  }

  @Test
  void theSixthWrongCodeIsNotLookedAt() {
    Phone phone = factors.enrol(desk);
    Surfer other = atTheSecondStep("");
    for (int i = 0; i < 5; i++) {
      assertThat(code(other, factors.wrongCode(phone.secret())).status()).as("try " + i).isEqualTo(422);
    }
    assertThat(code(other, factors.wrongCode(phone.secret())).status()).isEqualTo(429);
    assertThat(code(other, factors.nextCode(phone.secret())).status()).as("not even the right one").isEqualTo(429);
    assertThat(code(atTheSecondStep(""), factors.code(phone.secret())).status()).as("nor elsewhere").isEqualTo(429);
    clock.pass(Duration.ofMinutes(9));
    assertThat(code(atTheSecondStep(""), factors.nextCode(phone.secret())).location()).isEqualTo("/staff");
  }

  @Test
  void whoTakesTooLongTypesHisPasswordAgain() {
    Phone phone = factors.enrol(desk);
    Surfer slow = atTheSecondStep("");
    clock.pass(Duration.ofMinutes(11));
    assertThat(slow.get(CODE).location()).isEqualTo(DOOR);
    assertThat(code(slow, factors.code(phone.secret())).location()).isEqualTo(DOOR);
    assertThat(new Surfer(port).get(CODE).location()).as("nobody began here").isEqualTo(DOOR);
  }

  @Test
  void aRecoveryCodeOpensOnceAndIsNotKeptReadable() {
    Phone phone = factors.enrol(desk);
    assertThat(phone.recoveryCodes()).hasSize(10).doesNotHaveDuplicates();
    String written = phone.recoveryCodes().getFirst();
    assertThat(code(atTheSecondStep(""), " " + written.toLowerCase() + " ").location()).isEqualTo("/staff");
    assertThat(code(atTheSecondStep(""), written).status()).as("used up").isEqualTo(422);
    assertThat(desk.get("/staff/security").body()).contains("بقيت 9 رموز استرداد");
    List<byte[]> kept = transactions.as(People.SELF, () -> jdbc.sql("SELECT hash FROM people.recovery_code "
        + "WHERE staff_id = ?").param(official.id()).query(byte[].class).list());
    assertThat(kept).hasSize(9);
  }

  @Test
  void theSecretIsSealed() {
    Phone phone = factors.enrol(desk);
    byte[] box = transactions.as(People.SELF, () -> jdbc.sql("SELECT secret_box FROM people.authenticator "
        + "WHERE staff_id = ?").param(official.id()).query(byte[].class).single());
    assertThat(new String(box, java.nio.charset.StandardCharsets.ISO_8859_1))
        .doesNotContain(new String(phone.secret(), java.nio.charset.StandardCharsets.ISO_8859_1));
  }

  @Test
  void aWrongFirstCodeKeepsTheKeyThatWasScanned() {
    Surfer.Page offered = desk.get(ENROL);
    byte[] secret = TestFactors.scanned(offered);
    Surfer.Page wrong = desk.post(ENROL, "offer", offered.field("offer"), "code", factors.wrongCode(secret));
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(TestFactors.scanned(wrong)).isEqualTo(secret);
    assertThat(desk.post(ENROL, "offer", wrong.field("offer"), "code", factors.code(secret)).body()).contains("<code");
  }

  @Test
  void anOfferThatIsTooOldOrAnothersOrMadeUpIsMadeAnew() {
    Surfer.Page offered = desk.get(ENROL);
    byte[] secret = TestFactors.scanned(offered);
    Surfer another = sessions.official(port, Role.CASHIER, "حي المعادي");
    String mine = offered.field("offer");
    for (String offer : List.of(another.get(ENROL).field("offer"), "bm9uc2Vuc2U", "%%%", mine + "AA")) {
      assertThat(desk.post(ENROL, "offer", offer, "code", factors.code(secret)).status()).as(offer).isEqualTo(422);
    }
    clock.pass(Duration.ofMinutes(11));
    desk = sessions.official(port, new Actor.Staff(official.id(), "", 131, java.util.Set.of()));
    Surfer.Page late = desk.post(ENROL, "offer", offered.field("offer"), "code", factors.code(secret));
    assertThat(late.status()).isEqualTo(422);
    assertThat(TestFactors.scanned(late)).isNotEqualTo(secret);
    assertThat(facts()).doesNotContain("StaffFactorEnrolled");
  }

  @Test
  void aFormOfEnrolmentThatIsSentAgainChangesNothing() {
    Surfer.Page offered = desk.get(ENROL);
    byte[] secret = TestFactors.scanned(offered);
    String[] sent = {"offer", offered.field("offer"), "code", factors.code(secret)};
    assertThat(desk.post(ENROL, sent).status()).isEqualTo(200);
    Surfer.Page again = desk.post(ENROL, sent);
    assertThat(again.status()).isEqualTo(422);
    assertThat(TestFactors.scanned(again)).as("a new offer, not taken up").isNotEqualTo(secret);
    assertThat(code(atTheSecondStep(""), factors.nextCode(secret)).location()).isEqualTo("/staff");
  }

  @Test
  void whoIsHalfWayInCannotSetUpAnAuthenticatorOfHisOwn() {
    factors.enrol(desk);
    Surfer thief = atTheSecondStep("");
    assertThat(thief.get(ENROL).location()).isEqualTo(DOOR);
    assertThat(thief.get("/staff/password").location()).isEqualTo(DOOR);
    assertThat(thief.post("/staff/password", "fresh", "a password of the thief", "again", "a password of the thief")
        .location()).isEqualTo(DOOR);
  }

  @Test
  void itIsOnlyTakenAwayOrReplacedAfterAFreshProof() {
    factors.enrol(desk);
    clock.pass(Duration.ofMinutes(6));
    assertThat(desk.get(ENROL).body()).contains("proof-password", "proof-code");
    Surfer.Page asked = desk.post("/staff/authenticator/drop");
    assertThat(asked.status()).isEqualTo(422);
    assertThat(asked.body()).contains("proof-password");
    assertThat(desk.post("/staff/authenticator/drop", "proof-password", "wrong password").body())
        .contains("proof-password-error");
    assertThat(facts()).doesNotContain("StaffFactorDropped");
    assertThat(desk.post("/staff/authenticator/drop", "proof-password", TestPeople.PASSWORD).location())
        .isEqualTo("/staff/security?said=dropped");
    assertThat(new Surfer(port).post(DOOR, "username", official.username(), "password", TestPeople.PASSWORD).location())
        .isEqualTo("/staff");
  }

  /** His password was right. */
  private Surfer atTheSecondStep(String then) {
    Surfer surfer = new Surfer(port);
    assertThat(surfer.post(DOOR, "username", official.username(), "password", TestPeople.PASSWORD, "then", then)
        .location()).isEqualTo(CODE);
    return surfer;
  }

  private static Surfer.Page code(Surfer surfer, String typed) {
    return surfer.post(CODE, "code", typed);
  }

  private List<String> facts() {
    return transactions.as(People.SELF, () -> journal.history("staff:" + official.id())).stream().map(Entry::type)
        .toList();
  }
}
