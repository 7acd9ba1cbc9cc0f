package eg.mahalliyat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The desk as people use it: over HTTP, by forms. */
@PlatformTest
class PublishingPagesTest {
  private static final String MAADI = "حي المعادي";

  @LocalServerPort int port;
  @Autowired TestSessions sessions;
  @Autowired TestPeople people;
  @Autowired TestClock clock;
  @Autowired Desk desk;
  private Surfer author;
  private Surfer second;

  @BeforeEach
  void signIn() {
    author = sessions.official(port, Role.PUBLISHER, MAADI);
    second = sessions.official(port, Role.PUBLISHER, MAADI);
  }

  @Test
  void aServiceThatSomebodyTypedAndSomebodyElseApprovedCanBeAppliedFor() {
    String copy = begun("GEN-901", "");
    NewService.texts("GEN-901").forEach((file, text) -> {
      if (file.startsWith("cases/")) {
        String name = file.replaceAll("cases/|\\.yaml", "");
        assertThat(author.post(copy + "/case", "name", name).location()).isEqualTo(copy + "?file=" + file);
      }
      save(copy, file, text);
    });
    assertThat(author.get(copy).body()).contains("لا أخطاء").contains("الإبلاغ عن جار مزعج");
    assertThat(author.get(copy + "/guide").body()).contains("الإبلاغ عن جار مزعج GEN-901");
    assertThat(author.get(copy + "/difference").body()).contains("added").contains("category: GEN");

    LocalDate day = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO).plusDays(1);
    assertThat(act(author, copy, "propose", "from-day", String.valueOf(day.getDayOfMonth()), "from-month",
        String.valueOf(day.getMonthValue()), "from-year", String.valueOf(day.getYear())).status()).isEqualTo(302);
    assertThat(author.get(copy).body()).contains("فيعتمدها شخص آخر").doesNotContain("/approve\"");
    assertThat(act(author, copy, "approve").status()).as("never the author").isEqualTo(409);
    assertThat(act(second, copy, "approve").location()).isEqualTo(copy);
    assertThat(author.get("/services/GEN-901").status()).as("not before its day").isEqualTo(404);

    clock.pass(Duration.ofDays(1));
    Surfer citizen = sessions.citizen(port, people.aCitizen());
    assertThat(citizen.get("/services/GEN-901").body()).contains("الإبلاغ عن جار مزعج GEN-901");
    Surfer.Page begun = citizen.post("/apply/GEN-901", "unit", "EG01-31");
    assertThat(begun.location()).startsWith("/drafts/");
    Surfer.Page first = citizen.get(citizen.get(begun.location()).location());
    assertThat(first.body()).contains("أين الإزعاج؟");
  }

  @Test
  void aTemplateOfAPaperIsPreviewedAsASpecimenAndAScriptInItIsRefused() {
    String copy = begun("SHP-01", "");
    assertThat(author.get(copy).body()).contains(copy + "/papers/shop-licence").contains("رخصة تشغيل محل عام");
    Surfer.Page specimen = author.get(copy + "/papers/shop-licence");
    assertThat(specimen.status()).isEqualTo(200);
    assertThat(specimen.body()).startsWith("%PDF-");
    assertThat(author.get(copy + "/papers/building-permit").status()).isEqualTo(404);
    UUID id = UUID.fromString(copy.substring(copy.lastIndexOf('/') + 1));
    String words = Objects.requireNonNull(desk.copy(id).texts().get("words.ar.yaml"));
    String wrong = words.replace("title: \"رخصة تشغيل محل عام\"", "title: \"<script>alert(1)</script>\"");
    assertThat(wrong).isNotEqualTo(words);
    save(copy, "words.ar.yaml", wrong);
    assertThat(author.get(copy).body()).contains("نص عادي فقط").doesNotContain("<script>alert");
    assertThat(author.get(copy + "/papers/shop-licence").status()).as("no specimen of it").isEqualTo(404);
    LocalDate day = LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO).plusDays(1);
    assertThat(act(author, copy, "propose", "from-day", String.valueOf(day.getDayOfMonth()), "from-month",
        String.valueOf(day.getMonthValue()), "from-year", String.valueOf(day.getYear())).status()).isEqualTo(409);
    assertThat(act(author, copy, "drop").status()).isEqualTo(302);
  }

  @Test
  void whatIsTypedIsCheckedInTheLanguageOfTheReaderAndNothingIsKept() {
    String copy = begun("GEN-902", "");
    String typed = "code: GEN-902\nversion: 1\nversion: 2\n";
    assertThat(author.post(copy + "/check", "file", "service.yaml", "text", typed).body())
        .contains("\"line\":3").contains("مكرر");
    author.get(copy + "?lang=en");
    assertThat(author.post(copy + "/check", "file", "service.yaml", "text", typed).body()).contains("stands here twice");
    assertThat(author.get(copy).body()).doesNotContain("version: 2");
    assertThat(author.get("/publish/vocabulary").body()).contains("\"roles\"").contains("counter-clerk");
  }

  @Test
  void whoSavesAnOldStateOrApprovesWhatHeDidNotSeeIsTold() {
    String copy = begun("GEN-903", "");
    save(copy, "service.yaml", "code: GEN-903\n");
    assertThat(author.post(copy + "/file", "file", "service.yaml", "text", "x: 1", "revision", "1").status())
        .isEqualTo(409);
    assertThat(act(author, copy, "propose", "from-day", "31", "from-month", "2", "from-year", "2030").status())
        .isEqualTo(422);
    assertThat(act(author, copy, "back", "why", "x").status()).isEqualTo(409);
    assertThat(author.post(copy + "/file", "file", "../../secret", "text", "x", "revision", "2").status()).isEqualTo(404);
    assertThat(author.post("/publish", "code", "nothing", "place", "EG99").status()).isEqualTo(422);
  }

  @Test
  void nobodyElseComesIn() {
    String copy = begun("GEN-904", "");
    for (Role role : new Role[] {Role.ADMINISTRATOR, Role.UNIT_HEAD, Role.COUNTER_CLERK}) {
      Surfer other = sessions.official(port, role, MAADI);
      assertThat(other.get("/publish").status()).isEqualTo(403);
      assertThat(other.get(copy).status()).isEqualTo(403);
      assertThat(other.post(copy + "/check", "file", "service.yaml", "text", "a: b").status()).isEqualTo(403);
    }
  }

  private String begun(String code, String place) {
    Surfer.Page begun = author.post("/publish", "code", code, "place", place);
    assertThat(begun.location()).startsWith("/publish/copies/");
    return begun.location();
  }

  private void save(String copy, String file, String text) {
    Surfer.Page saved = author.post(copy + "/file", "file", file, "text", text, "revision", revision(author, copy));
    assertThat(saved.status()).as(file).isEqualTo(302);
  }

  private static Surfer.Page act(Surfer who, String copy, String deed, String... fields) {
    String[] all = new String[fields.length + 2];
    all[0] = "revision";
    all[1] = revision(who, copy);
    System.arraycopy(fields, 0, all, 2, fields.length);
    return who.post(copy + "/" + deed, all);
  }

  private static String revision(Surfer who, String copy) {
    return who.get(copy).field("revision");
  }
}
