package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.WorkingDays;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The administrator's pages over real HTTP: what he does there, and what is refused whoever asks. */
@PlatformTest
class AdminPagesTest {
  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired Officials officials;
  @Autowired InstantSource clock;

  private Actor.Staff admin;
  private Actor.Staff clerk;
  private Surfer surfer;

  @BeforeEach
  void anAdministratorOfCairo() {
    admin = people.anOfficial(Role.ADMINISTRATOR, "محافظة القاهرة");
    clerk = people.aClerkOf("حي المعادي");
    surfer = sessions.official(port, admin);
  }

  @Test
  void takesSomebodyOnAndGivesHimAOneTimePasswordWithWhichHeChoosesHisOwn() {
    String username = "page-" + UUID.randomUUID().toString().substring(0, 8);
    Surfer.Page wrong = surfer.post("/admin/staff/new", "username", "Bad Name");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("username-error", "nameAr-error", "unit-error", "role-error", "from-error")
        .doesNotContain("⟦");
    String[] right = fields("username", username, "nameAr", "رضا عبد الله", "nameEn", "Reda Abdallah", "nationalId",
        TestPeople.aNationalId().digits(), "unit", "131", "department", "archive", "role", "archivist");
    Surfer.Page taken = surfer.post("/admin/staff/new", right);
    assertThat(taken.location()).startsWith("/admin/staff/");
    assertThat(surfer.post("/admin/staff/new", right).status()).as("sent twice").isEqualTo(422);
    String card = taken.location();
    assertThat(surfer.get(card).body()).contains("رضا عبد الله", "حي المعادي", "أُضيف إلى العاملين").doesNotContain("⟦");
    String given = password(surfer.post(card + "/password").body());
    Surfer newcomer = new Surfer(port);
    assertThat(newcomer.post("/staff/sign-in", "username", username, "password", given).location())
        .as("to choose his own").isEqualTo("/staff/password");
    assertThat(newcomer.get("/desk").location()).startsWith("/staff/");
  }

  @Test
  void aPostEndsAtOnceAndTakesItsHoldersSessionWithIt() {
    Surfer his = sessions.official(port, clerk);
    assertThat(his.get("/desk").status()).isEqualTo(200);
    String card = card(clerk);
    Matcher end = Pattern.compile(card + "/post/[0-9a-f-]{36}/end").matcher(surfer.get(card).body());
    assertThat(end.find()).isTrue();
    assertThat(surfer.post(end.group()).location()).isEqualTo(card);
    assertThat(his.get("/desk").location()).startsWith("/staff/sign-in");
    assertThat(surfer.post(end.group()).status()).as("sent twice").isEqualTo(409);
  }

  @Test
  void leaveAndDelegationAreRecordedAndEnded() {
    // Of a unit of its own: whom a unit's form offers is limited, and the tests' other unit is full of officials.
    Actor.Staff head = people.anOfficial(Role.UNIT_HEAD, "حي الساحل");
    Actor.Staff standIn = people.aClerkOf("حي الساحل");
    String card = card(head);
    assertThat(surfer.get(card + "/leave").body()).contains(standIn.staffId().toString());
    assertThat(surfer.post(card + "/leave").status()).isEqualTo(422);
    String[] leave = days("to", standIn.staffId().toString(), "reason", "إجازة اعتيادية");
    assertThat(surfer.post(card + "/leave", leave).location()).isEqualTo(card);
    assertThat(surfer.post(card + "/leave", leave).status()).as("sent twice").isEqualTo(422);
    assertThat(officials.actingFor(standIn.staffId(), 104)).hasSize(1);
    String[] delegation = days("to", standIn.staffId().toString(), "reason", "قرار 7", "unit", "104", "role", "unit-head");
    assertThat(surfer.post(card + "/delegation", delegation).status()).as("the leave has lent it already").isEqualTo(409);
    Matcher end = Pattern.compile(card + "/leave/[0-9a-f-]{36}/end").matcher(surfer.get(card).body());
    assertThat(end.find()).isTrue();
    assertThat(surfer.post(end.group()).location()).isEqualTo(card);
    assertThat(officials.actingFor(standIn.staffId(), 104)).isEmpty();
    assertThat(surfer.post(card + "/delegation", delegation).location()).isEqualTo(card);
    assertThat(surfer.get(card).body()).contains("فوّض", "قرار 7").doesNotContain("⟦");
  }

  @Test
  void anotherGovernoratesStaffIsNotThereByTypedAddress() {
    String card = card(people.anOfficial(Role.COUNTER_CLERK, "محافظة الإسكندرية"));
    assertThat(surfer.get(card).status()).isEqualTo(404);
    assertThat(surfer.get(card + "/post").status()).isEqualTo(404);
    for (String deed : List.of("/disable", "/enable", "/password", "/number", "/post", "/leave", "/delegation")) {
      assertThat(surfer.post(card + deed, days("unit", "131", "department", "archive", "role", "archivist", "reason", "x",
          "to", clerk.staffId().toString())).status()).as(deed).isEqualTo(404);
    }
    assertThat(surfer.get("/admin/staff?unit=201").body()).doesNotContain("href=\"" + card);
    assertThat(surfer.get("/admin/staff/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void nobodyPromotesHimself() {
    officials.appoint(new Post(admin.staffId(), 131, "archive", Role.ARCHIVIST, today().minusDays(1), null));
    String[] head = days("unit", "131", "department", "head-office", "role", "unit-head");
    assertThat(surfer.post(card(admin) + "/post", head).status()).isEqualTo(409);
    assertThat(surfer.post(card(clerk) + "/post",
        days("unit", "131", "department", "head-office", "role", "publisher")).status()).isEqualTo(422);
    assertThat(surfer.post(card(clerk) + "/post", days("unit", "100", "department", "audit", "role", "auditor")).status())
        .as("his own seat").isEqualTo(404);
    Surfer plain = sessions.official(port, clerk);
    for (String path : List.of("/admin/staff", "/admin/staff/new", "/admin/staff/import", card(clerk))) {
      assertThat(plain.get(path).status()).as(path).isEqualTo(403);
    }
    assertThat(plain.post(card(clerk) + "/post", head).status()).isEqualTo(403);
  }

  @Test
  void aListIsCheckedOnThePage() {
    String head = "username,name_ar,name_en,unit,department,roles,from\n";
    String name = "list-" + UUID.randomUUID().toString().substring(0, 8);
    byte[] faulty = (head + name + ",فؤاد حسن,Fouad Hassan,EG01-99,archive,archivist,2026-01-01\n")
        .getBytes(StandardCharsets.UTF_8);
    Surfer.Page page = surfer.upload("/admin/staff/import", "list", "قائمة.csv", faulty, "how", "store");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("EG01-99", "لم يُضف أحد").doesNotContain("⟦");
    byte[] right = (head + name + ",فؤاد حسن,Fouad Hassan,EG01-31,archive,archivist|cashier,2026-01-01\n")
        .getBytes(StandardCharsets.UTF_8);
    assertThat(surfer.upload("/admin/staff/import", "list", "قائمة.csv", right).status()).isEqualTo(200);
    assertThat(surfer.get("/admin/staff?q=" + name).body()).doesNotContain("فؤاد حسن");
    assertThat(surfer.upload("/admin/staff/import", "list", "قائمة.csv", right, "how", "store").status()).isEqualTo(200);
    assertThat(surfer.get("/admin/staff?q=" + name).body()).contains("فؤاد حسن");
    assertThat(surfer.upload("/admin/staff/import", "list", "قائمة.csv", right, "how", "store").status())
        .as("sent twice").isEqualTo(422);
    assertThat(surfer.upload("/admin/staff/import", "list", "قائمة.csv", new byte[0]).status()).isEqualTo(422);
  }

  @Test
  void anOfficialDeclaresHimselfAndHisRelatives() {
    Surfer his = sessions.official(port, clerk);
    assertThat(his.post("/staff/kin", "relation", "own", "nationalId", "123").status()).isEqualTo(422);
    String own = TestPeople.aNationalId().digits();
    assertThat(his.post("/staff/kin", "relation", "own", "nationalId", own).location()).isEqualTo("/staff/kin");
    assertThat(his.post("/staff/kin", "relation", "sibling", "nationalId", own).status()).as("himself").isEqualTo(422);
    String sister = TestPeople.aNationalId().digits();
    assertThat(his.post("/staff/kin", "relation", "sibling", "nationalId", sister).location()).isEqualTo("/staff/kin");
    String body = his.get("/staff/kin").body();
    assertThat(body).contains("أخ أو أخت", sister.substring(10)).doesNotContain(sister, own, "⟦");
    Matcher end = Pattern.compile("/staff/kin/[0-9a-f-]{36}/end").matcher(body);
    assertThat(end.find()).isTrue();
    assertThat(sessions.official(port, people.aClerkOf("حي المعادي")).post(end.group()).status()).isEqualTo(404);
    assertThat(his.post(end.group()).location()).isEqualTo("/staff/kin");
  }

  private static String card(Actor.Staff official) {
    return "/admin/staff/" + official.staffId();
  }

  private static String password(String body) {
    Matcher shown = Pattern.compile("id=\"password\">([^<]+)<").matcher(body);
    assertThat(shown.find()).isTrue();
    return shown.group(1);
  }

  private String[] fields(String... more) {
    List<String> all = new ArrayList<>(List.of(more));
    all.addAll(List.of("from-day", String.valueOf(today().getDayOfMonth()), "from-month",
        String.valueOf(today().getMonthValue()), "from-year", String.valueOf(today().getYear())));
    return all.toArray(String[]::new);
  }

  private String[] days(String... more) {
    LocalDate last = today().plusDays(3);
    List<String> all = new ArrayList<>(List.of(fields(more)));
    all.addAll(List.of("until-day", String.valueOf(last.getDayOfMonth()), "until-month",
        String.valueOf(last.getMonthValue()), "until-year", String.valueOf(last.getYear())));
    return all.toArray(String[]::new);
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
