package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

/** The passkeys of an official: set up, asked for at the door and for a fresh proof, refused, taken away. */
@PlatformTest
class PasskeyTest {
  private static final String UNIT = "حي المعادي";
  private static final String DOOR = "/staff/sign-in";
  private static final String CODE = "/staff/sign-in/code";
  private static final String BY_PASSKEY = "/staff/sign-in/passkey";
  private static final String ENROL = "/staff/passkey";
  private static final String TOLD = "/staff/security?said=changed&then=";
  private static final String OVER = "انتهت مهلة هذه الصفحة";
  private static final String UNKNOWN = "هذا المفتاح غير مقبول هنا";
  private static final String UNREADABLE = "لم نفهم ما أرسله المتصفح";
  private static final String ELSEWHERE = "مفاتيح المرور لا تعمل إلا على العنوان الرسمي";
  private static final String TAKEN = "هذا الجهاز مضاف من قبل";
  private static final String UNVERIFIED = "لم يتأكد جهازك من أنك أنت";

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestFactors factors;
  @Autowired TestClock clock;
  @Autowired Officials officials;
  @Autowired PasskeyChallenges challenges;
  @Autowired Transactions transactions;
  @Autowired Journal journal;
  @Autowired JdbcClient jdbc;

  private Actor.Staff clerk;
  private Official official;
  private Surfer desk;
  private TestPasskey device;

  @BeforeEach
  void someone() {
    clerk = testPeople.aClerkOf(UNIT);
    official = officials.official(clerk.staffId());
    desk = sessions.official(port, clerk);
    device = new TestPasskey(port);
  }

  @Test
  void whoHasAPasskeyShowsItAfterHisPassword() {
    assertThat(device.enrol(desk, "هاتفي <b>").location()).isEqualTo("/staff/security?said=passkey");
    assertThat(desk.get("/staff/security").body()).contains("هاتفي &lt;b", "أُضيف مفتاح مرور").doesNotContain("⟦");
    Surfer other = atTheSecondStep("/desk/find");
    assertThat(other.get("/desk").location()).as("nobody yet").startsWith(DOOR);
    Surfer.Page asked = other.get(CODE);
    assertThat(asked.body()).contains("data-passkey=\"get\"").doesNotContain("name=\"code\"", "⟦");
    assertThat(passkey(other, device.sign(TestPasskey.options(asked))).location())
        .as("is told of the new passkey, and goes on from there").isEqualTo(TOLD + "%2Fdesk%2Ffind");
    assertThat(other.get(TOLD + "%2Fdesk%2Ffind").body()).contains("href=\"/desk/find\"").doesNotContain("⟦");
    assertThat(other.get("/desk").status()).isEqualTo(200);
    assertThat(facts()).contains("StaffPasskeyEnrolled").endsWith("StaffSignedIn");
  }

  @Test
  void thePasskeyAloneOpensTheDoorWhenTheDeviceHasMadeSureWhoItIs() {
    device.enrol(desk, "هاتفي");
    clock.pass(Duration.ofDays(4));
    Surfer other = new Surfer(port);
    Surfer.Page door = other.get(BY_PASSKEY + "?then=/desk/find");
    assertThat(TestPasskey.options(door).get("userVerification").asString()).isEqualTo("required");
    assertThat(TestPasskey.options(door).get("allowCredentials").size()).as("tells nobody's passkeys").isZero();
    assertThat(other.post(BY_PASSKEY, "then", "/desk/find", "passkey", device.sign(TestPasskey.options(door)))
        .location()).as("after three days nothing is told any more").isEqualTo("/desk/find");
    assertThat(other.get("/desk").status()).isEqualTo(200);
  }

  @Test
  void atTheDoorTheDeviceMustMakeSureAndSayWhoItIs() {
    device.enrol(desk, "هاتفي");
    device.verifies = false;
    refused(atTheDoor(), UNVERIFIED);
    device.verifies = true;
    device.tellsWhose = false;
    refused(atTheDoor(), UNKNOWN);
    device.tellsWhose = true;
    assertThat(atTheDoor().location()).startsWith(TOLD);
  }

  @Test
  void anAuthenticatorAndAPasskeyAreEachEnough() {
    TestFactors.Phone phone = factors.enrol(desk);
    device.enrol(desk, "هاتفي");
    Surfer other = atTheSecondStep("");
    assertThat(other.get(CODE).body()).contains("name=\"code\"", "data-passkey=\"get\"");
    assertThat(other.post(CODE, "code", factors.nextCode(phone.secret())).location()).startsWith(TOLD);
    assertThat(passkey(atTheSecondStep("")).location()).startsWith(TOLD);
  }

  @Test
  void anAnswerIsTakenOnce() {
    device.enrol(desk, "هاتفي");
    Surfer other = atTheSecondStep("");
    String answer = device.sign(TestPasskey.options(other.get(CODE)));
    assertThat(passkey(other, answer).location()).startsWith(TOLD);
    refused(passkey(atTheSecondStep(""), answer), OVER);
    assertThat(facts()).endsWith("StaffSignInFailed");
    Surfer.Page door = new Surfer(port).get(BY_PASSKEY);
    String enters = device.sign(TestPasskey.options(door));
    assertThat(new Surfer(port).post(BY_PASSKEY, "passkey", enters).location()).startsWith(TOLD);
    refused(new Surfer(port).post(BY_PASSKEY, "passkey", enters), OVER);
  }

  @Test
  void aWrongAnswerUsesItsChallengeUpToo() {
    device.enrol(desk, "هاتفي");
    Surfer other = atTheSecondStep("");
    JsonNode asked = TestPasskey.options(other.get(CODE));
    device.origin = "https://evil.example";
    refused(passkey(other, device.sign(asked)), ELSEWHERE);
    device.origin = "http://localhost:" + port;
    refused(passkey(other, device.sign(asked)), OVER);
  }

  @Test
  void whatWasAskedTooLongAgoOrForAnotherPurposeOrOfAnotherIsOver() {
    device.enrol(desk, "هاتفي");
    Surfer other = atTheSecondStep("");
    JsonNode early = TestPasskey.options(other.get(CODE));
    refused(passkey(other, device.sign(TestPasskey.options(new Surfer(port).get(BY_PASSKEY)))), OVER);
    refused(passkey(other, device.sign(TestPasskey.options(desk.get(ENROL)))), OVER);
    clock.pass(Duration.ofMinutes(6));
    refused(passkey(other, device.sign(early)), OVER);
    assertThat(passkey(other, device.sign(TestPasskey.options(other.get(CODE)))).location()).startsWith(TOLD);
  }

  @Test
  void anotherAddressIsRefusedWhenItIsSetUpAndWhenItIsUsed() {
    device.rpId = "evil.example";
    refused(device.enrol(desk, "هاتفي"), ELSEWHERE);
    device.rpId = "localhost";
    device.origin = "http://localhost:" + (port + 1);
    refused(device.enrol(desk, "هاتفي"), ELSEWHERE);
    device.origin = "http://localhost:" + port;
    device.enrol(desk, "هاتفي");
    device.rpId = "evil.example";
    refused(passkey(atTheSecondStep("")), ELSEWHERE);
    refused(atTheDoor(), ELSEWHERE);
    assertThat(facts()).endsWith("StaffSignInFailed", "StaffSignInFailed");
  }

  @Test
  void anothersPasskeyAndOneThatNobodyHasAreRefused() {
    device.enrol(desk, "هاتفي");
    TestPasskey anothers = new TestPasskey(port);
    anothers.enrol(sessions.official(port, Role.CASHIER, UNIT), "هاتفها");
    TestPasskey nobodys = new TestPasskey(port);
    nobodys.create(TestPasskey.options(desk.get(ENROL)));
    for (TestPasskey wrong : List.of(anothers, nobodys)) {
      Surfer other = atTheSecondStep("");
      refused(passkey(other, wrong.sign(TestPasskey.options(other.get(CODE)))), UNKNOWN);
      assertThat(other.get("/desk").location()).startsWith(DOOR);
    }
    Surfer door = new Surfer(port);
    refused(door.post(BY_PASSKEY, "passkey", nobodys.sign(TestPasskey.options(door.get(BY_PASSKEY)))), UNKNOWN);
  }

  @Test
  void aSignatureOfAnotherKeyIsRefused() {
    device.enrol(desk, "هاتفي");
    Surfer other = atTheSecondStep("");
    String answer = device.sign(TestPasskey.options(other.get(CODE)));
    JsonNode signed = Json.MAPPER.readTree(answer);
    String signature = signed.get("response").get("signature").asString();
    String next = device.sign(TestPasskey.options(other.get(CODE)));
    String bent = next.replace(Json.MAPPER.readTree(next).get("response").get("signature")
        .asString(), signature);
    refused(passkey(other, bent), UNKNOWN);
  }

  @Test
  void aCounterThatDoesNotGrowIsRefusedAndWrittenDown() {
    device.enrol(desk, "هاتفي");
    device.counter = 7;
    assertThat(passkey(atTheSecondStep("")).location()).startsWith(TOLD);
    for (long copied : List.of(7L, 3L, 0L)) {
      device.counter = copied;
      refused(passkey(atTheSecondStep("")), "لأنه قد يكون منسوخًا");
    }
    assertThat(facts()).endsWith("StaffPasskeyCopied", "StaffSignInFailed");
    device.counter = 8;
    assertThat(passkey(atTheSecondStep("")).location()).startsWith(TOLD);
  }

  @Test
  void aDeviceThatDoesNotCountIsTaken() {
    device.counter = 0;
    device.enrol(desk, "هاتفي");
    for (int i = 0; i < 2; i++) {
      device.counter = 0;
      assertThat(passkey(atTheSecondStep("")).location()).startsWith(TOLD);
    }
  }

  @Test
  void whoIsDisabledOrHasNoPostDoesNotComeInByHisPasskey() {
    device.enrol(desk, "هاتفي");
    officials.disable(People.SELF, official.id());
    refused(atTheDoor(), UNKNOWN);
    assertThat(facts()).endsWith("StaffDisabled", "StaffSignInFailed");
    assertThat(desk.get(ENROL).location()).startsWith(DOOR);
    assertThat(new Surfer(port).post(DOOR, "username", official.username(), "password", TestPeople.PASSWORD).status())
        .isEqualTo(422);
  }

  @Test
  void whatIsNoAnswerIsRefusedInWords() {
    device.enrol(desk, "هاتفي");
    String made = device.create(TestPasskey.options(desk.get(ENROL)));
    String signed = device.sign(TestPasskey.options(new Surfer(port).get(BY_PASSKEY)));
    List<String> bad = Stream.concat(Stream.of("{}", "null", "[]", "1", "\"\"", "{", "%%%", "{\"id\":1}",
        "[".repeat(9000), "{\"response\":".repeat(900) + "1" + "}".repeat(900), "ي".repeat(500), "x".repeat(20_001),
        "{\"id\":\"AA\",\"rawId\":\"AA\",\"type\":\"public-key\",\"response\":{},\"clientExtensionResults\":{}}"),
        Stream.of(made, signed).flatMap(PasskeyTest::bent)).toList();
    for (String answer : bad) {
      String about = answer.substring(0, Math.min(80, answer.length()));
      Surfer.Page there = desk.post(ENROL, "name", "هاتفي", "passkey", answer);
      assertThat(there.status()).as(about).isEqualTo(422);
      assertThat(there.body()).as(about).containsAnyOf(UNREADABLE, OVER, TAKEN).doesNotContain("⟦");
      Surfer.Page here = new Surfer(port).post(BY_PASSKEY, "passkey", answer);
      assertThat(here.status()).as(about).isEqualTo(422);
      assertThat(here.body()).as(about).containsAnyOf(UNREADABLE, OVER, UNKNOWN).doesNotContain("⟦");
    }
    assertThat(desk.get("/staff/security").body().split("/staff/passkey/remove", -1)).as("one as before").hasSize(2);
    // Gives the address back its tries, for the tests that come after this one.
    clock.pass(Duration.ofMinutes(10));
  }

  @Test
  void aBodyThatIsFarTooLargeIsNotRead() {
    Surfer.Page page = new Surfer(port).post(BY_PASSKEY, "passkey", "A".repeat(3_000_000));
    assertThat(page.status()).isBetween(400, 499);
    assertThat(page.body()).contains("<main").doesNotContain("⟦");
  }

  @Test
  void theSixthWrongOneIsNotLookedAtAndCountsWithTheCodes() {
    TestFactors.Phone phone = factors.enrol(desk);
    device.enrol(desk, "هاتفي");
    Surfer other = atTheSecondStep("");
    for (int i = 0; i < 4; i++) {
      refused(passkey(other, "{}"), UNREADABLE);
    }
    assertThat(other.post(CODE, "code", factors.wrongCode(phone.secret())).status()).isEqualTo(422);
    String right = device.sign(TestPasskey.options(other.get(CODE)));
    assertThat(passkey(other, right).status()).as("not even the right one").isEqualTo(429);
  }

  @Test
  void settingUpAndTakingAwayAskForAFreshProofAndAPasskeyIsOne() {
    device.enrol(desk, "هاتفي");
    clock.pass(Duration.ofMinutes(6));
    Surfer.Page asked = desk.get(ENROL);
    assertThat(asked.body()).contains("proof-password", "proof-passkey").doesNotContain("⟦");
    String id = desk.get("/staff/security").body().replaceAll("(?s).*name=\"passkey\" value=\"([^\"]{36})\".*", "$1");
    assertThat(desk.post("/staff/passkey/remove", "passkey", id).status()).isEqualTo(422);
    refused(desk.post("/staff/passkey/remove", "passkey", id, "proof-passkey", "{}"), UNREADABLE);
    assertThat(facts()).doesNotContain("StaffPasskeyRemoved");
    Surfer.Page again = desk.post("/staff/passkey/remove", "passkey", id);
    device.verifies = false;
    refused(desk.post("/staff/passkey/remove", "passkey", id, "proof-passkey",
        device.sign(TestPasskey.options(again))), UNVERIFIED);
    device.verifies = true;
    Surfer.Page last = desk.post("/staff/passkey/remove", "passkey", id);
    assertThat(desk.post("/staff/passkey/remove", "passkey", id, "proof-passkey",
        device.sign(TestPasskey.options(last))).location()).isEqualTo("/staff/security?said=passkey-gone");
    assertThat(facts()).endsWith("StaffProofRenewed", "StaffPasskeyRemoved");
    refused(atTheDoor(), UNKNOWN);
  }

  @Test
  void anothersPasskeyCannotBeTakenAway() {
    device.enrol(desk, "هاتفي");
    String id = desk.get("/staff/security").body().replaceAll("(?s).*name=\"passkey\" value=\"([^\"]{36})\".*", "$1");
    sessions.official(port, Role.CASHIER, UNIT).post("/staff/passkey/remove", "passkey", id);
    assertThat(desk.get("/staff/security").body()).contains(id);
  }

  @Test
  void aDeviceThatCannotMakeSureIsASecondFactorOnly() {
    device.verifies = false;
    device.enrol(desk, "مفتاح قديم");
    assertThat(passkey(atTheSecondStep("")).location()).startsWith(TOLD);
    refused(atTheDoor(), UNVERIFIED);
    clock.pass(Duration.ofMinutes(6));
    assertThat(desk.get(ENROL).body()).contains("proof-password").doesNotContain("proof-passkey");
  }

  @Test
  void severalAreKeptButNoneTwiceAndNotMoreThanTen() {
    device.enrol(desk, "هاتفي");
    refused(device.enrol(desk, "هاتفي مرة أخرى"), TAKEN);
    refused(new TestPasskey(port).enrol(desk, "x".repeat(61)), "لا يزيد على 60");
    for (int i = 2; i <= 10; i++) {
      assertThat(new TestPasskey(port).enrol(desk, "جهاز " + i).location()).isEqualTo("/staff/security?said=passkey");
    }
    refused(new TestPasskey(port).enrol(desk, "جهاز 11"), "لديك عشرة مفاتيح");
    JsonNode options = TestPasskey.options(desk.get(ENROL));
    assertThat(options.get("excludeCredentials").size()).as("the browser is told what is there").isEqualTo(10);
  }

  @Test
  void whoIsHalfWayInCannotSetOneUp() {
    device.enrol(desk, "هاتفي");
    Surfer thief = atTheSecondStep("");
    assertThat(thief.get(ENROL).location()).isEqualTo(DOOR);
    String answer = new TestPasskey(port).create(TestPasskey.options(desk.get(ENROL)));
    assertThat(thief.post(ENROL, "name", "سارق", "passkey", answer).location()).isEqualTo(DOOR);
  }

  @Test
  void theHandleTellsNothingAndThePublicKeyIsAllThatIsKept() {
    device.enrol(desk, "هاتفي");
    byte[] handle = transactions.as(People.SELF, () -> jdbc.sql("SELECT passkey_handle FROM people.staff WHERE id = ?")
        .param(official.id()).query(byte[].class).single());
    assertThat(handle).hasSize(32);
    assertThat(transactions.as(People.SELF, () -> jdbc.sql("SELECT transports FROM people.passkey WHERE staff_id = ?")
        .param(official.id()).query((row, n) -> Set.of((Object[]) row.getArray(1).getArray())).single()))
        .isEqualTo(Set.of("internal", "hybrid"));
  }

  @Test
  void whatNobodyAnsweredIsForgotten() {
    new Surfer(port).get(BY_PASSKEY);
    clock.pass(Duration.ofMinutes(6));
    challenges.sweep();
    assertThat(transactions.as(People.SELF, () -> jdbc.sql("SELECT count(*) FROM people.passkey_challenge WHERE "
        + "expires_at <= ?").param(clock.instant().atOffset(java.time.ZoneOffset.UTC)).query(Integer.class).single()))
        .isZero();
  }

  @Test
  void anAdministratorTakesTheDevicesAwayFromWhoHasLostThem() {
    factors.enrol(desk);
    device.enrol(desk, "هاتفي");
    Actor.Staff boss = testPeople.anOfficial(Role.ADMINISTRATOR, "محافظة القاهرة");
    Surfer admin = sessions.official(port, boss);
    assertThat(admin.get("/admin/staff/" + official.id()).body()).contains("/factors").doesNotContain("⟦");
    String card = "/admin/staff/" + official.id();
    assertThat(admin.post(card + "/factors").location()).isEqualTo(card);
    assertThat(facts()).endsWith("StaffFactorDropped", "StaffPasskeyRemoved");
    assertThat(new Surfer(port).post(DOOR, "username", official.username(), "password", TestPeople.PASSWORD)
        .location()).as("by the password alone, and is told").startsWith(TOLD);
    Surfer elsewhere =
        sessions.official(port, testPeople.anOfficial(Role.ADMINISTRATOR, "محافظة الإسكندرية"));
    assertThat(elsewhere.post(card + "/factors").status()).as("not his").isEqualTo(404);
  }

  /** The same answer with each of its values broken or left out. */
  private static Stream<String> bent(String answer) {
    return Stream.of("clientDataJSON", "attestationObject", "authenticatorData", "signature", "rawId", "response", "id")
        .filter(field -> answer.contains('"' + field + '"')).flatMap(field -> Stream.of(
            answer.replaceAll("\"" + field + "\":\"", "\"" + field + "\":\"%%"),
            answer.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":\"bm90IGNib3I\""),
            answer.replaceAll("\"" + field + "\":\"[^\"]*\"", "\"" + field + "\":null"),
            answer.replace("\"" + field + "\"", "\"other\""))).filter(one -> !one.equals(answer));
  }

  /** His password was right. */
  private Surfer atTheSecondStep(String then) {
    Surfer surfer = new Surfer(port);
    assertThat(surfer.post(DOOR, "username", official.username(), "password", TestPeople.PASSWORD, "then", then)
        .location()).isEqualTo(CODE);
    return surfer;
  }

  private Surfer.Page passkey(Surfer surfer) {
    return passkey(surfer, device.sign(TestPasskey.options(surfer.get(CODE))));
  }

  private static Surfer.Page passkey(Surfer surfer, String answer) {
    return surfer.post(CODE, "passkey", answer);
  }

  private Surfer.Page atTheDoor() {
    Surfer surfer = new Surfer(port);
    return surfer.post(BY_PASSKEY, "passkey", device.sign(TestPasskey.options(surfer.get(BY_PASSKEY))));
  }

  private static void refused(Surfer.Page page, String sentence) {
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains(sentence).doesNotContain("⟦");
  }

  private List<String> facts() {
    return transactions.as(People.SELF, () -> journal.history("staff:" + official.id())).stream().map(Entry::type)
        .toList();
  }
}
