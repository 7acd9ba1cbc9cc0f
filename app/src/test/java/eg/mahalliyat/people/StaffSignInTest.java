package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;

@PlatformTest
class StaffSignInTest {
  private static final LocalDate BEFORE = LocalDate.of(2020, 1, 1);

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired Officials officials;
  @Autowired StaffSignIn staffSignIn;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired DemoPeople demo;

  private Surfer surfer;

  @BeforeEach
  void open() {
    surfer = new Surfer(port);
  }

  @Test
  void anOfficialSitsInHisUnitWithHisRoles() {
    Actor.Staff clerk = testPeople.aClerkOf("حي المعادي");
    assertThat(clerk.unitId()).isEqualTo(131);
    assertThat(clerk.roles()).containsExactly("counter-clerk");
    assertThat(facts(clerk.staffId())).containsExactly("StaffSignedIn");
  }

  @Test
  void aWrongPasswordAndAnUnknownNameLookTheSame() {
    Official official = anOfficial();
    Surfer.Page wrong = signIn(official.username(), "not the password");
    Surfer.Page unknown = signIn(official.username().replace('-', '.'), "not the password");
    assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
    assertThat(plain(wrong)).isEqualTo(plain(unknown).replace(official.username().replace('-', '.'), official.username()));
    assertThat(wrong.body()).doesNotContain("not the password");
  }

  @Test
  void aFailureIsWrittenDownWithoutWhatWasTyped() {
    Official official = anOfficial();
    signIn(official.username(), "SomethingSecret");
    Entry entry = history(official.id()).getLast();
    assertThat(entry.type()).isEqualTo("StaffSignInFailed");
    assertThat(entry.data()).contains("password").doesNotContain("SomethingSecret").doesNotContain(official.username());
  }

  @Test
  void whoIsDisabledDoesNotComeInAndIsPutOut() {
    Official official = anOfficial();
    assertThat(signIn(official.username(), TestPeople.PASSWORD).location()).isEqualTo("/staff");
    assertThat(surfer.get("/staff/post").status()).isEqualTo(200);
    officials.disable(People.SELF, official.id());
    assertThat(surfer.get("/staff/post").location()).startsWith("/staff/sign-in");
    assertThat(signIn(official.username(), TestPeople.PASSWORD).status()).isEqualTo(422);
    assertThat(facts(official.id())).endsWith("StaffDisabled", "StaffSignInFailed");
  }

  @Test
  void whoHasNoPostTodayDoesNotComeIn() {
    UUID staff = officials.engage("test-former", "سابق", "Former", TestPeople.PASSWORD);
    officials.appoint(new Post(staff, 131, "office", Role.CASHIER, BEFORE, BEFORE.plusYears(1)));
    assertThat(staffSignIn.signIn("test-former", TestPeople.PASSWORD, Locale.ENGLISH)).isEmpty();
  }

  @Test
  void whoHasSeveralUnitsChoosesOne() {
    Official official = anOfficial();
    officials.appoint(new Post(official.id(), 115, "office", Role.UNIT_HEAD, BEFORE, null));
    assertThat(signIn(official.username(), TestPeople.PASSWORD).location()).isEqualTo("/staff/post");
    assertThat(surfer.get("/staff/post").body()).contains("حي المعادي", "حي غرب مدينة نصر", "رئيس الوحدة");
    assertThat(surfer.post("/staff/post", "unit", "131").location()).isEqualTo("/staff");
    assertThat(surfer.post("/staff/post", "unit", "117").location()).as("not his").isEqualTo("/staff/post");
    Actor.Staff here = staffSignIn.signIn(official.username(), TestPeople.PASSWORD, Locale.ENGLISH).orElseThrow();
    assertThat(here).isEqualTo(new Actor.Staff(official.id(), official.nameEn(), 115, Set.of("unit-head")));
  }

  @Test
  void whoTriesPasswordsIsStopped() {
    Official official = anOfficial();
    int status = 0;
    for (int i = 0; i < 9; i++) {
      status = signIn(official.username(), "guess " + i).status();
    }
    assertThat(status).isEqualTo(429);
  }

  @Test
  void whoSignsInDoesNotUseUpHisTries() {
    Official official = anOfficial();
    for (int i = 0; i < 12; i++) {
      assertThat(signIn(official.username(), TestPeople.PASSWORD).status()).isEqualTo(302);
    }
  }

  @Test
  void aNulIsNoText() {
    Surfer.Page page = signIn("a\u0000b", TestPeople.PASSWORD);
    assertThat(page.status()).isEqualTo(400);
    assertThat(page.body()).contains("<main").doesNotContain("⟦");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u200Bmaadi.head", "maadi.head\u202E", "'; --"})
  void whatCanBeNoNameIsAWrongSignIn(String username) {
    assertThat(signIn(username, TestPeople.PASSWORD).status()).isEqualTo(422);
  }

  @Test
  void nobodyGivesHimselfAPost() {
    Actor.Staff clerk = testPeople.aClerkOf("حي المعادي");
    Post post = new Post(clerk.staffId(), clerk.unitId(), "office", Role.UNIT_HEAD, BEFORE, null);
    assertThatThrownBy(() -> transactions.run(clerk, () -> officials.appoint(post)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void whoHoldsARoleIsFound() {
    Official official = anOfficial();
    assertThat(officials.holding(Role.COUNTER_CLERK, 131)).contains(official);
    assertThat(officials.holding(Role.UNIT_HEAD, 131)).doesNotContain(official);
    officials.disable(People.SELF, official.id());
    assertThat(officials.holding(Role.COUNTER_CLERK, 131)).extracting(Official::id).doesNotContain(official.id());
  }

  @Test
  void theDemoHasPeopleToTry() {
    DemoAccount head = demo.list().stream().filter(a -> a.signIn().equals("maadi.head")).findFirst().orElseThrow();
    assertThat(signIn(head.signIn(), head.password()).location()).isEqualTo("/staff");
    assertThat(demo.list()).filteredOn(a -> !a.isOfficial()).hasSizeGreaterThanOrEqualTo(3);
  }

  private Official anOfficial() {
    return officials.official(testPeople.aClerkOf("حي المعادي").staffId());
  }

  private Surfer.Page signIn(String username, String password) {
    return surfer.post("/staff/sign-in", "username", username, "password", password);
  }

  private List<Entry> history(UUID staff) {
    return transactions.as(People.SELF, () -> journal.history("staff:" + staff));
  }

  private List<String> facts(UUID staff) {
    return history(staff).stream().map(Entry::type).toList();
  }

  private static String plain(Surfer.Page page) {
    return page.body().replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
