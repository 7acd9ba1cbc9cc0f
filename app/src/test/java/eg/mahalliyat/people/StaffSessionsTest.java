package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.platform.Actor;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Where an official is signed in, for how long, and his passwords. */
@PlatformTest
class StaffSessionsTest {
  private static final String FRESH = "شاي بالنعناع بعد العصر";
  private static final String PASSWORD = "/staff/password";
  private static final Pattern MARK = Pattern.compile("name=\"session\" value=\"([0-9a-f]{32})\"");

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired Officials officials;
  @Autowired StaffPasswords passwords;
  @Autowired JdbcClient jdbc;

  private Actor.Staff clerk;
  private Surfer desk;

  @BeforeEach
  void someone() {
    clerk = testPeople.aClerkOf("حي المعادي");
    desk = sessions.official(port, clerk);
  }

  @Test
  void heSeesHisOpenSessionsAndEndsOne() {
    Surfer phone = sessions.official(port, clerk);
    Surfer home = sessions.official(port, clerk);
    List<String> others = others(desk);
    assertThat(others).hasSize(2);
    assertThat(desk.post("/staff/security/sessions", "session", others.getFirst()).location())
        .isEqualTo("/staff/security?said=ended");
    assertThat(List.of(in(phone), in(home))).containsExactlyInAnyOrder(true, false);
    assertThat(in(desk)).isTrue();
  }

  @Test
  void heEndsAllOthersAtOnce() {
    Surfer phone = sessions.official(port, clerk);
    assertThat(desk.post("/staff/security/sessions").location()).isEqualTo("/staff/security?said=ended");
    assertThat(in(phone)).isFalse();
    assertThat(in(desk)).isTrue();
  }

  @Test
  void nobodyEndsTheSessionOfAnother() {
    Surfer another = sessions.official(port, Role.CASHIER, "حي المعادي");
    sessions.official(port, clerk);
    String mark = others(desk).getFirst();
    another.post("/staff/security/sessions", "session", mark);
    assertThat(others(desk)).containsExactly(mark);
  }

  @Test
  void signingInTwiceInOneBrowserLeavesOneSession() {
    String username = officials.official(clerk.staffId()).username();
    desk.post("/staff/sign-in", "username", username, "password", TestPeople.PASSWORD);
    assertThat(in(desk)).isTrue();
    assertThat(others(desk)).isEmpty();
  }

  @Test
  void aSessionEndsAtItsLongestHoweverBusy() {
    change("creation_time = creation_time - 43000000");
    assertThat(in(desk)).as("almost twelve hours").isTrue();
    change("creation_time = creation_time - 400000");
    assertThat(desk.get("/desk").location()).startsWith("/staff/sign-in?then=");
    assertThat(others(sessions.official(port, clerk))).as("and is gone").isEmpty();
  }

  @Test
  void aSessionInWhichNothingIsDoneEnds() {
    change("last_access_time = last_access_time - 1700000, expiry_time = expiry_time - 1700000");
    assertThat(in(desk)).as("not yet half an hour").isTrue();
    change("last_access_time = last_access_time - 1900000, expiry_time = expiry_time - 1900000");
    assertThat(in(desk)).isFalse();
  }

  @Test
  void heChangesHisPasswordAndHisOtherSessionsEnd() {
    Surfer phone = sessions.official(port, clerk);
    assertThat(desk.get(PASSWORD).status()).isEqualTo(200);
    Surfer.Page done = desk.post(PASSWORD, "password", TestPeople.PASSWORD, "fresh", FRESH, "again", FRESH);
    assertThat(done.location()).isEqualTo("/staff/security?said=password");
    assertThat(in(phone)).isFalse();
    assertThat(in(desk)).isTrue();
    assertThat(door(TestPeople.PASSWORD).status()).isEqualTo(422);
    assertThat(door(FRESH).location()).isEqualTo("/staff");
  }

  @Test
  void aPasswordThatWillNotDoIsRefusedAtItsField() {
    String username = officials.official(clerk.staffId()).username();
    assertThat(refused("wrong", FRESH, FRESH)).contains("password-error");
    assertThat(refused(TestPeople.PASSWORD, "short", "short")).contains("fresh-error");
    assertThat(refused(TestPeople.PASSWORD, FRESH, FRESH + ".")).contains("again-error");
    assertThat(refused(TestPeople.PASSWORD, TestPeople.PASSWORD, TestPeople.PASSWORD)).contains("fresh-error");
    assertThat(refused(TestPeople.PASSWORD, username + " is me!", username + " is me!")).contains("fresh-error");
    assertThat(refused(TestPeople.PASSWORD, "aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa")).contains("fresh-error");
    assertThat(door(TestPeople.PASSWORD).location()).isEqualTo("/staff");
  }

  @Test
  void aPasswordThatWasGivenOpensOnlyThePageForAnOwnOne() {
    passwords.give(People.SELF, clerk.staffId(), "given by somebody else");
    assertThat(in(desk)).as("open sessions ended").isFalse();
    Surfer fresh = new Surfer(port);
    String username = officials.official(clerk.staffId()).username();
    assertThat(fresh.post("/staff/sign-in", "username", username, "password", "given by somebody else").location())
        .isEqualTo(PASSWORD);
    assertThat(in(fresh)).isFalse();
    assertThat(fresh.get(PASSWORD).body()).contains("name=\"fresh\"").doesNotContain("name=\"password\"");
    assertThat(fresh.post(PASSWORD, "fresh", "given by somebody else", "again", "given by somebody else").status())
        .as("not the given one").isEqualTo(422);
    assertThat(fresh.post(PASSWORD, "fresh", FRESH, "again", FRESH).location()).isEqualTo("/staff");
    assertThat(in(fresh)).isTrue();
  }

  @Test
  void whoIsNobodyIsLedToTheDoor() {
    Surfer nobody = new Surfer(port);
    assertThat(nobody.get(PASSWORD).location()).isEqualTo("/staff/sign-in");
    assertThat(nobody.post(PASSWORD, "fresh", FRESH, "again", FRESH).location()).isEqualTo("/staff/sign-in");
    assertThat(nobody.get("/staff/security").location()).startsWith("/staff/sign-in");
  }

  private String refused(String now, String fresh, String again) {
    Surfer.Page page = desk.post(PASSWORD, "password", now, "fresh", fresh, "again", again);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).doesNotContain(fresh, "⟦");
    return page.body();
  }

  private Surfer.Page door(String password) {
    return new Surfer(port).post("/staff/sign-in", "username", officials.official(clerk.staffId()).username(),
        "password", password);
  }

  private static boolean in(Surfer surfer) {
    return surfer.get("/staff/post").status() == 200;
  }

  private static List<String> others(Surfer surfer) {
    return MARK.matcher(surfer.get("/staff/security").body()).results().map(found -> found.group(1)).toList();
  }

  private void change(String set) {
    jdbc.sql("UPDATE platform.session SET " + set + " WHERE principal_name = ?").param(clerk.id()).update();
  }
}
