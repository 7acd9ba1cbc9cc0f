package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Submissions;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.shared.Yaml;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What becomes of a licence, and of the codes on its papers, by the services that begin from it or name it. */
@PlatformTest
class AfterALicenceTest {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Autowired TestPapers papers;
  @Autowired TestMeasures measures;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestClock clock;
  @Autowired Walker walker;
  @Autowired Renewing renewing;
  @Autowired Drafts drafts;
  @Autowired Submissions submissions;
  @Autowired Requests requests;
  @Autowired Licences licences;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @LocalServerPort int port;

  @Test
  void certifiedCopiesAreCountedAndStandAndFallWithTheLicence() throws Exception {
    Actor.Citizen holder = people.aCitizen("سارة محمود عبد الله");
    UUID licence = aPaper(holder).licence();
    UUID request = copies(holder, holder, licence, "2");
    await().atMost(PATIENCE).until(() -> requests.request(holder, request).ended());
    List<Licence> copies = copiesOf(holder);
    assertThat(copies).extracting(copy -> copy.field("copy_no")).containsExactly("1", "2");
    assertThat(copies).extracting(copy -> copy.id().number()).doesNotHaveDuplicates();
    assertThat(copies.getFirst().paper().term().expires())
        .isEqualTo(licences.licence(holder, licence).paper().term().expires());
    assertThat(types(holder, licence)).filteredOn("LicenceCopied"::equals).hasSize(2);
    try (var pdf = Loader.loadPDF(licences.document(holder, copies.getFirst().id().uuid()))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("Certified copy no. 1 of: ",
          licences.licence(holder, licence).id().number(), copies.getFirst().id().number());
      assertThat(pdf.getLastSignatureDictionary()).isNotNull();
    }
    UUID more = copies(holder, holder, licence, "1");
    await().atMost(PATIENCE).until(() -> requests.request(holder, more).ended());
    assertThat(copiesOf(holder)).extracting(copy -> copy.field("copy_no")).containsExactly("1", "2", "3");

    String code = codeOf(holder, copies.get(1));
    assertThat(get(code)).contains("verdict ok", "سارية", "سارة م…", "بقالة النيل", "رقم الصورة");
    assertThat(listed(code)).isEqualTo("active");
    measures.suspend(licence);
    assertThat(get(code)).contains("verdict bad", "موقوفة منذ");
    assertThat(listed(code)).isEqualTo("suspended");
    measures.resume(licence);
    assertThat(get(code)).contains("verdict ok");
    papers.aNewerPaper(holder, new TestPapers.Scanned(licence, ""), term(0, 700));
    assertThat(get(code)).contains("verdict warn", "صدرت أحدث منها");
    assertThat(listed(code)).isEqualTo("replaced");
    assertThat(copiesOf(holder)).allMatch(copy -> copy.standing(licences.today()) == Standing.REPLACED);
  }

  @Test
  void aStrangerGetsNoCopyWithoutADecision() {
    Actor.Citizen holder = people.aCitizen();
    UUID licence = aPaper(holder).licence();
    Actor.Citizen stranger = people.aCitizen("جار فضولي");
    copies(stranger, holder, licence, "1");
    await().atMost(PATIENCE).until(() -> types(holder, licence).contains("LicenceNotIssued"));
    assertThat(copiesOf(stranger)).isEmpty();
    assertThat(types(holder, licence)).doesNotContain("LicenceCopied");
  }

  @Test
  void heirsGoOnWithTheLicenceAndTheOldPaperIsAnothersNow() throws Exception {
    Actor.Citizen deceased = people.aCitizen("حسن علي محمود");
    TestPapers.Scanned old = aPaper(deceased);
    Actor.Citizen heir = people.aCitizen("منى حسن علي");
    Licence before = licences.licence(deceased, old.licence());
    UUID request = filed(heir, "SHP-09", null, Map.of("licence_no", before.id().number(), "trade_name", "اسم آخر"));
    walk(heir, request, DemoExamples.goodWay("SHP-09").at("steps").items());
    await().atMost(PATIENCE).until(() -> requests.request(heir, request).ended());
    Licence after = licences.licence(heir, old.licence());
    assertThat(after.holder().personId()).isEqualTo(heir.personId());
    assertThat(after.field("trade_name")).as("what was typed says nothing against the register")
        .isEqualTo("بقالة النيل");
    assertThat(after.paper().term().expires()).isEqualTo(before.paper().term().expires());
    assertThat(licences.own(deceased)).isEmpty();
    assertThat(types(heir, old.licence())).contains("LicenceTransferred");
    assertThat(get(old.path())).contains("verdict warn", "نقلت إلى صاحب آخر").doesNotContain("منى حسن");
    assertThat(listed(old.path())).isEqualTo("replaced");
    String fresh = codeOf(heir, after);
    assertThat(get(fresh)).contains("verdict ok", "منى ح…");
    assertThat(listed(fresh)).isEqualTo("active");
  }

  @Test
  void whatIsSuspendedMeanwhileIsNotHandedOn() {
    Actor.Citizen deceased = people.aCitizen("حسن علي محمود");
    UUID licence = aPaper(deceased).licence();
    Actor.Citizen heir = people.aCitizen("منى حسن علي");
    String number = licences.licence(deceased, licence).id().number();
    UUID request = filed(heir, "SHP-09", null, Map.of("licence_no", number));
    List<Yaml> steps = DemoExamples.goodWay("SHP-09").at("steps").items();
    walk(heir, request, steps.stream().filter(step -> !step.at("settle").present()).toList());
    measures.suspend(licence);
    walk(heir, request, steps.stream().filter(step -> step.at("settle").present()).toList());
    Actor.Staff clerk = people.aClerkOf(TestLicences.UNIT);
    await().atMost(PATIENCE).until(() -> !licences.inVain(clerk, licence).isEmpty());
    assertThat(licences.inVain(clerk, licence)).extracting(Issue::notIssued).containsExactly("suspended");
    assertThat(licences.licence(clerk, licence).holder().personId()).isEqualTo(deceased.personId());
  }

  @Test
  void theLostPaperDiesWithItsReplacement() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    TestPapers.Scanned lost = aPaper(holder);
    Licence before = licences.licence(holder, lost.licence());
    UUID request = filed(holder, "SHP-07", lost.licence(), Map.of());
    walk(holder, request, DemoExamples.goodWay("SHP-07").at("steps").items());
    await().atMost(PATIENCE).until(() -> requests.request(holder, request).ended());
    Licence after = licences.licence(holder, lost.licence());
    assertThat(after.id().number()).isNotEqualTo(before.id().number());
    assertThat(after.paper().term().expires()).isEqualTo(before.paper().term().expires());
    assertThat(get(lost.path())).contains("verdict warn", "صدرت أحدث منها");
    assertThat(listed(lost.path())).isEqualTo("replaced");
    String fresh = codeOf(holder, after);
    assertThat(get(fresh)).contains("verdict ok");
    assertThat(listed(fresh)).isEqualTo("active");
  }

  @Test
  void whoAmendsFindsWhatStandsOnFile() {
    Actor.Citizen holder = people.aCitizen();
    UUID licence = aPaper(holder).licence();
    UUID draft = renewing.begin(holder, licence, "SHP-04").id();
    Draft begun = drafts.draft(holder, draft);
    drafts.answer(holder, begun, ((Page.Ask) begun.journey().next()).question(), "data");
    Surfer surfer = sessions.citizen(port, holder);
    Surfer.Page page = surfer.get("/drafts/" + draft);
    while (page.status() == 302) {
      page = surfer.get(page.location());
    }
    assertThat(page.body()).contains("value=\"بقالة ومواد غذائية\"");
  }

  /** An electronic licence is copied for its holder with one look and one payment. */
  private UUID copies(Actor.Citizen applicant, Actor.Citizen holder, UUID licence, String many) {
    String number = licences.licence(holder, licence).id().number();
    UUID request = filed(applicant, "CRT-01", null, Map.of("licence_no", number, "form", "electronic", "copies", many));
    walk(applicant, request, Yaml.read("test", """
        - {task: completeness, decide: complete}
        - {task: pay_application, settle: "yes"}
        """, new ArrayList<>()).items());
    return request;
  }

  private List<Licence> copiesOf(Actor.Citizen holder) {
    return licences.own(holder).stream().filter(it -> it.id().register().equals("true-copy")).toList();
  }

  private void walk(Actor.Citizen applicant, UUID request, List<Yaml> steps) {
    for (Yaml step : steps) {
      if (step.at("settle").present()) {
        await().atMost(PATIENCE).until(() -> requests.request(applicant, request).state().openTasks().stream()
            .anyMatch(task -> task.task().startsWith("pay")));
      }
      walker.step(applicant, request, step);
    }
  }

  /** As in the golden case, with some answers of its own. */
  private UUID filed(Actor.Citizen applicant, String code, @Nullable UUID licence, Map<String, String> own) {
    UUID id = licence == null ? drafts.begin(applicant, code, people.unit(TestLicences.UNIT).id(), null)
        : renewing.begin(applicant, licence, code).id();
    Map<String, String> answers = new HashMap<>();
    DemoExamples.goodWay(code).at("given").at("answers").entries()
        .forEach((key, value) -> answers.put(key, value.text()));
    answers.putAll(own);
    for (Draft draft = drafts.draft(applicant, id); !(draft.journey().next() instanceof Page.Check);
        draft = drafts.draft(applicant, id)) {
      switch (draft.journey().next()) {
        case Page.Ask ask -> drafts.answer(applicant, draft, ask.question(), answer(answers, ask.key()));
        case Page.Upload upload ->
            drafts.attach(applicant, draft, upload.paper(), "paper.png", TestRequests.aPicture());
        default -> throw new IllegalStateException(draft.journey().next().key());
      }
    }
    return submissions.submit(applicant, id);
  }

  private String answer(Map<String, String> answers, String key) {
    String value = answers.getOrDefault(key, "");
    return value.matches("\\d{4}-\\d{2}-\\d{2}") ? licences.today().minusDays(10).toString() : value;
  }

  private String codeOf(Actor holder, Licence licence) {
    String code = transactions.as(holder, () -> jdbc
        .sql("SELECT token FROM licences.issue WHERE entry_id = ? AND number = ?")
        .params(licence.id().uuid(), licence.id().number()).query(String.class).single());
    return code.substring(code.lastIndexOf("/V/"));
  }

  private TestPapers.Scanned aPaper(Actor.Citizen holder) {
    return papers.aPaper(holder, term(-10, 300));
  }

  private Term term(int from, int until) {
    return new Term(licences.today().plusDays(from), licences.today().plusDays(until));
  }

  private List<String> types(Actor actor, UUID licence) {
    return transactions.as(actor, () -> journal.history(Licence.stream(licence))).stream().map(Entry::type).toList();
  }

  private String get(String path) {
    return new Surfer(port).get(path).body();
  }

  /** What the independent verifier makes of the code with the list as it is published a moment later. */
  private String listed(String path) throws Exception {
    clock.pass(StatusLists.LOOKED);
    String base = "http://localhost:" + port + "/.well-known/";
    String text = Verifier.run("--keys", base + "licence-keys.json", "--status-list", base + "licence-status", "--at",
        clock.instant().toString(), path.substring(3)).text();
    return text.contains("In force") ? "active" : text.replaceAll("(?s).*Refused: (\\S+).*", "$1");
  }
}
