package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.Base32;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.StringJoiner;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What somebody sees who scans a code in the street. */
@PlatformTest
class VerificationTest {
  @Autowired TestPapers some;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @Autowired TestMeasures measures;
  @Autowired TestClock clock;
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
      measures.suspend(paper.licence());
    assertThat(get(paper.path()).body()).contains("verdict bad", "موقوفة منذ");
    measures.resume(paper.licence());
    assertThat(get(paper.path()).body()).contains("verdict ok");
    measures.revoke(paper.licence());
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
  void whatIsRevokedIsOnTheSignedListWithinAMinute() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    var old = some.aPaper(holder, term(-10, 300));
    var newer = some.aNewerPaper(holder, old, term(0, 700));
    var other = some.aPaper(holder, term(-10, 300));
    var over = some.aPaper(holder, term(-10, -1));
    clock.pass(StatusLists.LOOKED);
    String before = listed(old, newer, other, over);
    assertThat(before).isEqualTo("replaced active active expired");
    measures.suspend(newer.licence());
    measures.revoke(other.licence());
    measures.revoke(over.licence());
    clock.pass(StatusLists.LOOKED);
    assertThat(StatusLists.LOOKED.plus(Duration.ofSeconds(20))).as("and what browsers keep").isLessThan(Duration.ofMinutes(1));
    assertThat(listed(old, newer, other, over)).isEqualTo("replaced suspended revoked expired");
    measures.resume(newer.licence());
    clock.pass(StatusLists.LOOKED);
    assertThat(listed(old, newer, other, over)).isEqualTo("replaced active revoked expired");
  }

  @Test
  void whoHasTheListAlreadyGetsItNotAgain() throws Exception {
    HttpResponse<String> first = get("/.well-known/licence-status");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("max-age=20", "public");
    clock.pass(StatusLists.LOOKED);
    try (HttpClient http = HttpClient.newHttpClient()) {
      var again = http.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/.well-known/licence-status"))
          .header("If-None-Match", tag).build(), HttpResponse.BodyHandlers.ofString());
      assertThat(again.statusCode()).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  /** What the independent verifier makes of the codes with the published keys and list. */
  private String listed(TestPapers.Scanned... papers) throws Exception {
    String base = "http://localhost:" + port + "/.well-known/";
    StringJoiner all = new StringJoiner(" ");
    for (TestPapers.Scanned paper : papers) {
      String text = Verifier.run("--keys", base + "licence-keys.json", "--status-list", base + "licence-status", "--at",
          clock.instant().toString(), paper.path().substring(3)).text();
      all.add(text.contains("In force") ? "active" : text.replaceAll("(?s).*Refused: (\\S+).*", "$1"));
    }
    return all.toString();
  }

  @Test
  void byNumberAndDayWithoutNamesAndAMissLooksLikeAHit() {
    var paper = some.aPaper(people.aCitizen("سارة محمود عبد الله"), term(-10, 300));
    LocalDate issued = licences.today().minusDays(10);
    String number = licences.licence(people.aClerkOf(TestLicences.UNIT), paper.licence()).id().number();
    Surfer visitor = new Surfer(port);
    Surfer.Page hit = numbered(visitor, number, issued);
    assertThat(hit.body()).contains("verdict ok", "سارية").doesNotContain("سارة", "بقالة", "المعادي");
    String other = number.substring(0, number.length() - 6) + "999999";
    for (Surfer.Page miss : List.of(numbered(visitor, other, issued), numbered(visitor, number, issued.minusDays(1)))) {
      assertThat(miss.status()).isEqualTo(hit.status());
      assertThat(miss.body()).contains("verdict bad", "لا وثيقة بهذه البيانات");
      assertThat(miss.response().body().length).isEqualTo(hit.response().body().length);
    }
    measures.revoke(paper.licence());
    Surfer.Page revoked = numbered(visitor, number, issued);
    assertThat(revoked.body()).contains("verdict bad", "ملغاة");
    assertThat(revoked.response().body().length).isEqualTo(hit.response().body().length);
  }

  /** A day and a month of two digits: what is typed comes back, and would differ in size. */
  private static Surfer.Page numbered(Surfer visitor, String number, LocalDate issued) {
    return visitor.post("/verify/number", "kind", "shop-licence", "number", number, "issued-day",
        "%02d".formatted(issued.getDayOfMonth()), "issued-month", "%02d".formatted(issued.getMonthValue()), "issued-year",
        String.valueOf(issued.getYear()));
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
