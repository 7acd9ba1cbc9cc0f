package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sees who scans a code in the street. */
@PlatformTest
class VerificationTest {
  @Autowired TestPapers some;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @LocalServerPort int port;

  @Test
  void aValidLicenceIsShownWithoutTheFullName() throws Exception {
    var paper = some.aPaper(people.aCitizen("سارة محمود عبد الله"), term(-10, 300));
    HttpResponse<String> page = get(paper.path());
    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("verdict ok", "سارية", "بقالة النيل", "حي المعادي", "سارة م…", "12 شارع 9")
        .doesNotContain("محمود", "عبد الله", "القاهرة");
    assertThat(page.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
    assertThat(get(paper.path().toLowerCase(java.util.Locale.ROOT)).body()).contains("verdict ok");
  }

  @Test
  void aNameWithAbdKeepsItsSecondHalfAndASingleNameStaysOne() throws Exception {
    assertThat(get(some.aPaper(people.aCitizen("عبد الرحمن علي"), term(-1, 9)).path()).body()).contains("عبد الرحمن ع…");
  }

  @Test
  void anExpiredOneSaysSinceWhen() throws Exception {
    var paper = some.aPaper(people.aCitizen(), term(-400, -5));
    assertThat(get(paper.path()).body()).contains("verdict warn", "منتهية منذ");
    assertThat(api(paper.path())).contains("\"standing\":\"expired\"", licences.today().minusDays(4).toString());
  }

  @Test
  void aSuspendedOneIsNoneUntilItIsResumed() throws Exception {
    var paper = some.aPaper(people.aCitizen(), term(-10, 300));
    Actor.Staff clerk = people.aClerkOf(TestLicences.UNIT);
    licences.suspend(clerk, paper.licence());
    assertThat(get(paper.path()).body()).contains("verdict bad", "موقوفة منذ");
    licences.resume(clerk, paper.licence());
    assertThat(get(paper.path()).body()).contains("verdict ok");
    licences.revoke(clerk, paper.licence());
    assertThat(get(paper.path()).body()).contains("verdict bad", "ملغاة منذ");
  }

  @Test
  void anOlderPaperSaysThatThereIsANewerOne() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    var old = some.aPaper(holder, term(-400, 20));
    var newer = some.aNewerPaper(holder, old, term(0, 700));
    assertThat(get(old.path()).body()).contains("verdict warn", "صدرت أحدث منها");
    assertThat(get(newer.path()).body()).contains("verdict ok");
  }

  @Test
  void anEditedCodeIsNotOurs() throws Exception {
    String path = some.aPaper(people.aCitizen(), term(-10, 300)).path();
    byte[] bytes = Base32.decode(path.substring(3));
    bytes[60] ^= 1;
    HttpResponse<String> page = get("/V/" + Base32.encode(bytes));
    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("verdict bad", "لم تصدر عنا").doesNotContain("بقالة");
    assertThat(get("/v/NONSENSE").body()).contains("لم تصدر عنا");
    assertThat(api("/V/" + Base32.encode(bytes))).contains("licence-check:bad-signature");
  }

  @Test
  void aCodeWithoutALicenceIsUnknownAndLooksLikeAForgedOne() throws Exception {
    String code = some.aCode("131/2020/999999", term(-10, 300));
    HttpResponse<String> unknown = get(code.substring(code.lastIndexOf("/V/")));
    assertThat(unknown.statusCode()).isEqualTo(404);
    assertThat(unknown.body()).contains("غير موجودة في السجل");
    assertThat(unknown.body().length()).isCloseTo(get("/V/NONSENSE").body().length(),
        org.assertj.core.api.Assertions.within(500));
  }

  @Test
  void thePublishedKeysAreEnoughToCheckWithoutUs() throws Exception {
    QrKeys keys = Json.read(get("/.well-known/licence-keys.json").body(), QrKeys.class);
    var paper = some.aPaper(people.aCitizen(), term(-10, 300));
    assertThat(new QrVerifier(keys).verify(paper.path())).isInstanceOf(QrCheck.Verified.class);
  }

  @Test
  void howToCheckIsExplained() throws Exception {
    assertThat(get("/verify").body()).contains("كيف تتحقق من رخصة", "bin/verify-licence --keys");
  }

  private Term term(int from, int until) {
    LocalDate today = licences.today();
    return new Term(today.plusDays(from), today.plusDays(until));
  }

  private String api(String path) throws IOException, InterruptedException {
    return get("/api/v1/verify/" + path.substring(3)).body();
  }

  private HttpResponse<String> get(String path) throws IOException, InterruptedException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }
}
