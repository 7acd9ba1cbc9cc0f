package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class SignUpTest {
  private static final String NAME = "ليلى حسين فهمي";

  @LocalServerPort int port;
  @Autowired People people;
  @Autowired SignInCodes codes;
  @Autowired TestClock clock;

  private final NationalId number = TestPeople.aNationalId();
  private final MobileNumber mobile = TestPeople.aMobile();
  private Surfer surfer;

  @BeforeEach
  void open() {
    surfer = new Surfer(port);
  }

  @Test
  void whoGivesTheCodeHasAnAccountAndIsSignedInWhereHeCameFrom() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), "/help/accessibility"));
    Surfer.Page in = confirm(challenge, code(challenge), "/help/accessibility");
    assertThat(in.location()).isEqualTo("/help/accessibility");
    assertThat(surfer.get("/").body()).contains(NAME);
    Person person = people.person(people.byNationalId(number).orElseThrow());
    assertThat(person).isEqualTo(new Person(person.id(), NAME, new Identity.OfCitizen(number), mobile));
  }

  @Test
  void arabicDigitsAreAsGoodAsOthers() {
    UUID challenge = asked(sent(arabic(number.digits()), NAME, arabic(mobile.national()), ""));
    assertThat(confirm(challenge, arabic(code(challenge)), "").location()).isEqualTo("/");
    assertThat(people.byNationalId(number)).isPresent();
  }

  @Test
  void withoutTheCodeNobodyComesOnFile() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), ""));
    Surfer.Page wrong = confirm(challenge, other(code(challenge)), "");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(people.byNationalId(number)).isEmpty();
  }

  @Test
  void afterFiveWrongCodesTheRightOneIsWorthNothing() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), ""));
    String right = code(challenge);
    for (int i = 0; i < 5; i++) {
      confirm(challenge, other(right), "");
    }
    assertThat(confirm(challenge, right, "").status()).isEqualTo(422);
    assertThat(people.byNationalId(number)).isEmpty();
  }

  @Test
  void aCodeIsWorthNothingAfterTenMinutes() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), ""));
    String right = code(challenge);
    clock.pass(Duration.ofMinutes(10));
    assertThat(confirm(challenge, right, "").status()).isEqualTo(422);
    assertThat(people.byNationalId(number)).isEmpty();
  }

  @Test
  void aCodeOpensOnce() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), ""));
    String right = code(challenge);
    confirm(challenge, right, "");
    surfer = new Surfer(port);
    assertThat(confirm(challenge, right, "").status()).isEqualTo(422);
    assertThat(surfer.get("/").body()).doesNotContain(NAME);
  }

  @Test
  void aPersonOfARegisterIsClaimedByNameAndMobile() {
    UUID known = people.register(number, "ليلي  حسين فهمى", mobile);
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), ""));
    confirm(challenge, code(challenge), "");
    assertThat(people.byNationalId(number)).contains(known);
  }

  @Test
  void whoeverIsNotThePersonOnFileGetsOneSentenceForEveryGround() {
    people.register(number, NAME, mobile);
    Surfer.Page otherName = sent(number.digits(), "ليلى حسن فهمي", mobile.national(), "");
    Surfer.Page otherMobile = sent(number.digits(), NAME, TestPeople.aMobile().national(), "");
    assertThat(otherName.status()).isEqualTo(422);
    assertThat(otherName.body()).contains("مركز خدمة");
    assertThat(sentence(otherName)).isEqualTo(sentence(otherMobile));
  }

  @ParameterizedTest
  @ValueSource(strings = {"علي\u202Eحسن سيد", "علي\u200B حسن", "سارة", "علي <script> حسن"})
  void aForgedNameIsRefusedWithASentence(String name) {
    Surfer.Page page = sent(number.digits(), name, mobile.national(), "");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("id=\"name-error\"").doesNotContain("<script> ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "123", "29913320112345", "19901010112345", "29001019912345", "39912310112345",
      "2900101011234x", "290010101123455"})
  void whatIsNoNationalNumberIsRefused(String typed) {
    assertThat(sent(typed, NAME, mobile.national(), "").body()).contains("id=\"nationalId-error\"");
  }

  @ParameterizedTest
  @ValueSource(strings = {"//evil.example/", "https://evil.example/", "/\\evil.example", "/%0d%0aSet-Cookie:x", "/ok\nx"})
  void nobodyIsSentToAnotherSite(String then) {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), then));
    String to = confirm(challenge, code(challenge), then).location();
    assertThat(to).startsWith("/").doesNotStartWith("//").doesNotContain("\\").doesNotContain("\n");
  }

  @Test
  void bracesInTheWayBackAreNotFollowed() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), "/a{b}"));
    assertThat(confirm(challenge, code(challenge), "/a{b}").location()).isEqualTo("/");
  }

  @Test
  void whoSignsUpWhereAnotherDidInBetweenIsTooLate() {
    MobileNumber others = TestPeople.aMobile();
    UUID first = asked(sent(number.digits(), NAME, mobile.national(), ""));
    UUID second = asked(sent(number.digits(), NAME, others.national(), ""));
    confirm(first, code(first), "");
    String right = code(second);
    surfer = new Surfer(port);
    Surfer.Page late = confirm(second, right, "");
    assertThat(late.status()).isEqualTo(422);
    assertThat(late.body()).doesNotContain("name=\"code\"");
    assertThat(codes.codeOf(second)).isEmpty();
    assertThat(people.person(people.byNationalId(number).orElseThrow()).mobile()).isEqualTo(mobile);
  }

  @Test
  void onePhoneIsNotFloodedInTheNameOfMany() {
    int last = 0;
    for (int i = 0; i < 6; i++) {
      last = sent(TestPeople.aNationalId().digits(), NAME, mobile.national(), "").status();
    }
    assertThat(last).isEqualTo(429);
    assertThat(sent(number.digits(), NAME, TestPeople.aMobile().national(), "").status()).isEqualTo(302);
  }

  @Test
  void askingAgainCountsForThePhoneToo() {
    UUID challenge = asked(sent(number.digits(), NAME, mobile.national(), ""));
    for (int i = 0; i < 4; i++) {
      sent(TestPeople.aNationalId().digits(), NAME, mobile.national(), "");
    }
    clock.pass(Duration.ofSeconds(61));
    assertThat(surfer.post("/sign-up/again", "challenge", challenge.toString()).status()).isEqualTo(429);
  }

  @Test
  void anUnusualLastDigitIsOnlyWarnedOf() {
    NationalId unusual = number.hasUsualCheckDigit() ? new NationalId(number.digits().substring(0, 13) + "0") : number;
    Surfer.Page page = surfer.get(sent(unusual.digits(), NAME, mobile.national(), "").location());
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("الرقم الأخير");
  }

  private Surfer.Page sent(String nationalId, String name, String typedMobile, String then) {
    return surfer.post("/sign-up", "nationalId", nationalId, "name", name, "mobile", typedMobile, "then", then);
  }

  private Surfer.Page confirm(UUID challenge, String code, String then) {
    return surfer.post("/sign-up/code", "challenge", challenge.toString(), "code", code, "then", then);
  }

  private static UUID asked(Surfer.Page page) {
    assertThat(page.location()).startsWith("/sign-up/code?challenge=");
    return UUID.fromString(page.location().substring(24, 60));
  }

  private String code(UUID challenge) {
    return codes.codeOf(challenge).orElseThrow().digits();
  }

  private static String other(String code) {
    return "%06d".formatted((Integer.parseInt(code) + 1) % 1_000_000);
  }

  private static String sentence(Surfer.Page page) {
    return page.body().replaceAll("(?s).*class=\"notice error\"(.*?)</div>.*", "$1");
  }

  private static String arabic(String digits) {
    return digits.chars().mapToObj(c -> String.valueOf((char) (c - '0' + '٠'))).reduce("", String::concat);
  }
}
