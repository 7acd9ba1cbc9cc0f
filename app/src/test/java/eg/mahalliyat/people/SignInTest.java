package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SignInTest {
  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired People people;
  @Autowired SignInCodes codes;
  @Autowired TestClock clock;
  @Autowired Sandbox sandbox;

  private Surfer surfer;
  private Person person;

  @BeforeEach
  void open() {
    surfer = new Surfer(port);
    person = people.person(testPeople.aCitizen().personId());
  }

  @Test
  void theCodeOnThePhoneOpensTheDoor() {
    UUID challenge = asked(person.nationalId().orElseThrow());
    String said = firstMessage(Objects.requireNonNull(person.mobile()));
    Surfer.Page in = confirm(challenge, said.replaceAll(".*?(\\d{6}).*", "$1"));
    assertThat(in.location()).isEqualTo("/");
    assertThat(surfer.get("/").body()).contains(person.name());
    assertThat(people.addressees(person.id()).getFirst().contact().mobile()).isEqualTo(person.mobile());
  }

  @Test
  void whoIsUnknownSeesTheSameAsWhoIsKnown() {
    UUID known = asked(person.nationalId().orElseThrow());
    UUID unknown = asked(TestPeople.aNationalId());
    Surfer.Page one = surfer.get("/sign-in/code?challenge=" + known);
    Surfer.Page other = surfer.get("/sign-in/code?challenge=" + unknown);
    assertThat(one.status()).isEqualTo(other.status()).isEqualTo(200);
    assertThat(plain(one, known)).isEqualTo(plain(other, unknown));
    assertThat(plain(confirm(known, "abc"), known)).isEqualTo(plain(confirm(unknown, "abc"), unknown));
  }

  @Test
  void aDecoyOpensNothingEvenWithTheCodeThatWouldBeDerivedForIt() {
    UUID unknown = asked(TestPeople.aNationalId());
    assertThat(codes.codeOf(unknown)).isEmpty();
    assertThat(confirm(unknown, codes.digitsOf(unknown)).status()).isEqualTo(422);
  }

  @Test
  void theCodeIsSentAgainAfterAMinute() {
    UUID challenge = asked(person.nationalId().orElseThrow());
    assertThat(again(challenge)).contains("said=early");
    clock.pass(Duration.ofSeconds(61));
    assertThat(again(challenge)).contains("said=sent");
  }

  @Test
  void whoAsksTooOftenWaits() {
    int status = 0;
    for (int i = 0; i < 9; i++) {
      status = surfer.post("/sign-in", "nationalId", person.nationalId().orElseThrow().digits()).status();
    }
    assertThat(status).isEqualTo(429);
    assertThat(surfer.post("/sign-in", "nationalId", TestPeople.aNationalId().digits()).status()).isEqualTo(302);
  }

  @Test
  void whoSignsInDoesNotUseUpHisTries() {
    for (int i = 0; i < 9; i++) {
      UUID challenge = asked(person.nationalId().orElseThrow());
      assertThat(confirm(challenge, codes.codeOf(challenge).orElseThrow().digits()).location()).isEqualTo("/");
    }
  }

  @Test
  void aPhoneThatGotTooManyCodesIsLeftInPeaceAndNobodyIsToldWhoseItIs() {
    MobileNumber mobile = Objects.requireNonNull(person.mobile());
    for (int i = 0; i < 5; i++) {
      surfer.post("/sign-up", "nationalId", TestPeople.aNationalId().digits(), "name", "ليلى حسين فهمي", "mobile",
          mobile.national());
    }
    assertThat(codes.codeOf(asked(person.nationalId().orElseThrow()))).isEmpty();
  }

  @Test
  void theSessionGetsANewNameWhenSomeoneSignsIn() {
    UUID challenge = asked(person.nationalId().orElseThrow());
    Surfer.Page in = confirm(challenge, codes.digitsOf(challenge));
    assertThat(in.response().headers().allValues("Set-Cookie")).anyMatch(c -> c.startsWith("SESSION="));
  }

  @Test
  void whoSignsOutIsAVisitor() {
    UUID challenge = asked(person.nationalId().orElseThrow());
    confirm(challenge, codes.digitsOf(challenge));
    assertThat(surfer.post("/sign-out").location()).isEqualTo("/");
    assertThat(surfer.get("/").body()).doesNotContain(person.name());
  }

  private UUID asked(NationalId number) {
    Surfer.Page page = surfer.post("/sign-in", "nationalId", number.digits());
    assertThat(page.location()).startsWith("/sign-in/code?challenge=");
    return UUID.fromString(page.location().substring(24, 60));
  }

  private Surfer.Page confirm(UUID challenge, String code) {
    return surfer.post("/sign-in/code", "challenge", challenge.toString(), "code", code);
  }

  private String again(UUID challenge) {
    return surfer.post("/sign-in/again", "challenge", challenge.toString()).location();
  }

  private static String plain(Surfer.Page page, UUID challenge) {
    return page.body().replace(challenge.toString(), "CHALLENGE").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }

  private String firstMessage(MobileNumber mobile) {
    await().atMost(Duration.ofSeconds(10)).until(() -> !sandbox.messages(mobile.national()).isEmpty());
    return sandbox.messages(mobile.national()).getFirst().text().replace("\n", " ");
  }
}
