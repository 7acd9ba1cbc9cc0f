package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A holder shows his licence to whom he wants, as long and as much as he wants. */
@PlatformTest
class SharesTest {
  private static final String FLOOR = "الدور الأرضي، المعادي، القاهرة";

  @Autowired TestPapers papers;
  @Autowired TestLicences some;
  @Autowired TestMeasures measures;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestClock clock;
  @Autowired Shares shares;
  @Autowired Licences licences;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void whoHasTheLinkSeesTheLicenceWithoutSigningInUntilItEnds() {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    UUID licence = aPaper(holder).licence();
    Surfer.Page made = sessions.citizen(port, holder).post("/licences/" + licence + "/shares", "days", "1", "shows",
        "fields.address");
    assertThat(made.status()).isEqualTo(200);
    String path = pathIn(made.body());
    Surfer.Page seen = new Surfer(port).get(path);
    assertThat(seen.body()).contains("verdict ok", "سارية", "سارة م…", FLOOR)
        .doesNotContain("محمود", "35.5", "/document");
    assertThat(seen.header("X-Robots-Tag")).contains("noindex");
    assertThat(seen.header("Cache-Control")).contains("no-store");
    measures.suspend(licence);
    assertThat(new Surfer(port).get(path).body()).as("as it stands now").contains("verdict bad", "موقوفة منذ");
    clock.pass(Duration.ofDays(1));
    assertThat(new Surfer(port).get(path).status()).isEqualTo(404);
  }

  @Test
  void itShowsWhatItsMakerTickedAndNothingElse() {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    String secret = shares.make(holder, licence, 7,
        List.of("holder", "fields.area_m2", "fields.trade_name", "state", "document"));
    assertThat(shares.of(holder, licence.id().uuid()).getFirst().shows()).as("only what there is to choose")
        .containsExactly("fields.area_m2", "holder");
    assertThat(new Surfer(port).get("/share/" + secret).body()).contains("سارة محمود عبد الله", "35.5")
        .doesNotContain(FLOOR);
  }

  @Test
  void heSeesHowOftenItWasOpenedAndEndsItAtOnce() {
    Actor.Citizen holder = people.aCitizen();
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    UUID id = licence.id().uuid();
    String path = "/share/" + shares.make(holder, licence, 30, List.of());
    new Surfer(port).get(path);
    new Surfer(port).get(path);
    Share open = shares.of(holder, id).getFirst();
    assertThat(open.opened().times()).isEqualTo(2);
    Surfer surfer = sessions.citizen(port, holder);
    assertThat(surfer.get("/licences/" + id + "/shares").body()).contains("فتح مرتين");
    surfer.post("/licences/" + id + "/shares/" + open.id() + "/end");
    Surfer.Page ended = new Surfer(port).get(path);
    assertThat(ended.status()).isEqualTo(404);
    assertThat(shares.of(holder, id).getFirst().opened().times()).as("no visit").isEqualTo(2);
    surfer.post("/licences/" + id + "/shares/" + open.id() + "/end");
    assertThat(facts(holder, Licence.stream(id))).filteredOn("type", "ShareEnded").as("ended once").hasSize(1);
    assertThat(facts(holder, "share:" + open.id())).extracting(Entry::type)
        .containsExactly("ShareOpened", "ShareOpened");
  }

  @Test
  void anEndedLinkAndOneThatNeverWasAreAnsweredAlike() {
    Actor.Citizen holder = people.aCitizen();
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    String secret = shares.make(holder, licence, 30, List.of());
    shares.end(holder, licence.id().uuid(), shares.of(holder, licence.id().uuid()).getFirst().id());
    String never = "x".repeat(secret.length());
    for (String rest : List.of("", "/document")) {
      Surfer.Page ended = new Surfer(port).get("/share/" + secret + rest);
      Surfer.Page unknown = new Surfer(port).get("/share/" + never + rest);
      assertThat(ended.status()).isEqualTo(404).isEqualTo(unknown.status());
      assertThat(plain(ended, secret)).isEqualTo(plain(unknown, never));
      assertThat(ended.header("X-Robots-Tag")).isEqualTo(unknown.header("X-Robots-Tag"));
    }
  }

  @Test
  void theLinkItselfIsKeptNowhere() {
    Actor.Citizen holder = people.aCitizen();
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    String secret = shares.make(holder, licence, 7, List.of());
    assertThat(Base64.getUrlDecoder().decode(secret)).as("128 bits at least").hasSizeGreaterThanOrEqualTo(16);
    String row = transactions.as(holder, () -> jdbc.sql("SELECT s::text FROM licences.share s WHERE entry_id = ?")
        .param(licence.id().uuid()).query(String.class).single());
    assertThat(row).doesNotContain(secret)
        .doesNotContain(HexFormat.of().formatHex(secret.getBytes(StandardCharsets.UTF_8)))
        .doesNotContain(HexFormat.of().formatHex(Base64.getUrlDecoder().decode(secret)));
    assertThat(facts(holder, Licence.stream(licence.id().uuid()))).extracting(Entry::data)
        .noneMatch(data -> data.contains(secret));
  }

  @Test
  void itIsNobodyElsesBusiness() {
    Actor.Citizen holder = people.aCitizen();
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    shares.make(holder, licence, 7, List.of());
    UUID id = licence.id().uuid();
    Actor.Citizen other = people.aCitizen("جار فضولي");
    assertThatThrownBy(() -> shares.make(other, licence, 7, List.of())).rootCause()
        .hasMessageContaining("row-level security");
    assertThatThrownBy(() -> shares.show(other, licence, List.of("holder"))).rootCause()
        .hasMessageContaining("row-level security");
    assertThat(shares.of(other, id)).isEmpty();
    UUID share = shares.of(holder, id).getFirst().id();
    assertThatThrownBy(() -> shares.end(other, id, share)).isInstanceOf(NotFound.class);
    Actor.Staff clerk = people.aClerkOf(TestLicences.UNIT);
    assertThat(transactions.as(clerk, () -> journal.latest(Licence.stream(id), 50))).extracting(Entry::type)
        .doesNotContain("ShareMade");
    assertThat(transactions.as(clerk, () -> jdbc.sql("SELECT count(*) FROM licences.share WHERE entry_id = ?").param(id)
        .query(Integer.class).single())).isZero();
  }

  @Test
  void whatIsAnothersNowIsShownNoMore() {
    Actor.Citizen holder = people.aCitizen();
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    String path = "/share/" + shares.make(holder, licence, 7, List.of());
    shares.show(holder, licence, List.of("fields.area_m2"));
    Actor.Citizen heir = people.aCitizen("وارث جديد");
    TestPapers.Scanned paper = papers.transferred(licence.id().uuid(), heir, term());
    assertThat(new Surfer(port).get(path).status()).isEqualTo(404);
    assertThat(new Surfer(port).get(paper.path()).body()).contains("verdict ok", "وارث ج…").doesNotContain("35.5");
  }

  @Test
  void moreThanTenAtATimeAreNotMade() {
    Actor.Citizen holder = people.aCitizen();
    Licence licence = licences.licence(holder, aPaper(holder).licence());
    for (int i = 0; i < 10; i++) {
      shares.make(holder, licence, 1, List.of());
    }
    assertThatThrownBy(() -> shares.make(holder, licence, 1, List.of())).isInstanceOf(Conflict.class);
    shares.end(holder, licence.id().uuid(), shares.of(holder, licence.id().uuid()).getFirst().id());
    assertThat(shares.make(holder, licence, 1, List.of())).isNotEmpty();
  }

  @Test
  void theSealedFileIsShownWhereTheHolderWantsIt() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().plusDays(3));
    some.pay(request);
    UUID id = some.licenceOf(holder, request);
    await().atMost(Duration.ofSeconds(40)).until(() -> !licences.papers(holder, id).isEmpty());
    Licence licence = licences.licence(holder, id);
    String with = "/share/" + shares.make(holder, licence, 1, List.of("document"));
    String without = "/share/" + shares.make(holder, licence, 1, List.of());
    assertThat(new Surfer(port).get(with).body()).contains(with + "/document");
    Surfer.Page file = new Surfer(port).get(with + "/document");
    assertThat(file.response().body()).isEqualTo(licences.document(holder, id));
    assertThat(file.header("X-Robots-Tag")).contains("noindex");
    assertThat(new Surfer(port).get(without).body()).doesNotContain("/document");
    assertThat(new Surfer(port).get(without + "/document").status()).isEqualTo(404);
  }

  @Test
  void everybodySeesNoMoreThanTheHolderLetsThemSee() {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    TestPapers.Scanned paper = aPaper(holder);
    String api = "/api/v1/verify/" + paper.path().substring(3);
    assertThat(new Surfer(port).get(paper.path()).body()).doesNotContain("35.5", "محمود");
    assertThat(new Surfer(port).get(api).body()).contains("\"more\":{}");
    Surfer surfer = sessions.citizen(port, holder);
    surfer.post("/licences/" + paper.licence() + "/public", "publicly", "fields.area_m2", "publicly", "document");
    assertThat(new Surfer(port).get(paper.path()).body()).contains("35.5").doesNotContain("محمود", FLOOR);
    assertThat(new Surfer(port).get(api).body()).contains("\"more\":{\"fields.area_m2\":\"35.5\"}");
    assertThat(surfer.get("/licences/" + paper.licence() + "/shares").body())
        .containsPattern("value=\"fields.area_m2\" checked");
    papers.aNewerPaper(holder, paper, term());
    assertThat(new Surfer(port).get(paper.path()).body()).as("an old paper").contains("صدرت أحدث")
        .doesNotContain("35.5");
    surfer.post("/licences/" + paper.licence() + "/public");
    assertThat(shares.shown(holder, paper.licence())).isEmpty();
  }

  private List<Entry> facts(Actor actor, String stream) {
    return transactions.as(actor, () -> journal.latest(stream, 50));
  }

  private TestPapers.Scanned aPaper(Actor.Citizen holder) {
    return papers.aPaper(holder, term());
  }

  private Term term() {
    return new Term(licences.today().minusDays(10), licences.today().plusDays(300));
  }

  private static String pathIn(String page) {
    Matcher link = Pattern.compile("(/share/[A-Za-z0-9_-]{20,})\"").matcher(page);
    assertThat(link.find()).isTrue();
    return link.group(1);
  }

  /** Without what is of the address asked for, and the token against forged forms. */
  private static String plain(Surfer.Page page, String secret) {
    return page.body().replace(secret, "").replaceAll("name=\"_csrf\" value=\"[^\"]*\"", "");
  }
}
