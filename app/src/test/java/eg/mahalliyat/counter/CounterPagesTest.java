package eg.mahalliyat.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.DraftCode;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.shared.NationalId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A citizen stands at the counter: found or new, himself or by an agent; asked, scanned, received. */
@PlatformTest
class CounterPagesTest {
  private static final String UNIT = "حي البساتين";
  private static final String ELSEWHERE = "حي حلوان";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");
  private static final String[] ANSWERS = {"licence_kind", "shop", "licence_no", "131/2024/77", "form", "electronic",
    "capacity", "licensee", "original", "damaged", "copies", "٢", "purpose", "تقديمها إلى البنك", "mobile",
    "01001234567", "delivery", "pickup", "declaration", "yes"};

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;
  @Autowired People people;
  @Autowired Drafts drafts;
  @Autowired Requests requests;
  @Autowired Inboxes inboxes;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired TestClock clock;

  private Actor.Staff clerk;
  private Surfer surfer;
  private Actor.Citizen citizen;

  @BeforeEach
  void aClerkAndSomebodyInFrontOfHim() {
    clerk = testPeople.aClerkOf(UNIT);
    surfer = sessions.official(port, clerk);
    citizen = testPeople.aCitizen("هدى عبد العزيز منصور");
  }

  @Test
  void aNumberInArabicDigitsLeadsToTheNameMaskedAndOnlyToIt() {
    Surfer.Page found = surfer.post("/counter", "q", " " + TestCounter.arabicDigits(counter.numberOf(citizen)) + "\r");
    assertThat(found.location()).startsWith("/counter/visits/");
    Surfer.Page confirm = surfer.get(found.location());
    assertThat(confirm.body()).contains("هدى", "ع•••").doesNotContain("منصور", counter.numberOf(citizen));
    Surfer.Page nobody = surfer.post(found.location() + "/confirm");
    assertThat(nobody.status()).isEqualTo(422);
    assertThat(nobody.body()).contains("who-error");
    assertThat(surfer.post(found.location() + "/drafts", "service", "CRT-01").status()).as("not confirmed").isEqualTo(409);
    assertThat(surfer.post(found.location() + "/confirm", "who", "self").location()).isEqualTo(found.location());
    assertThat(surfer.get(found.location() + "?q=CRT-01").body()).contains("/drafts").doesNotContain("منصور");
  }

  @Test
  void someoneNewIsPutOnFileInOneForm() {
    NationalId number = TestPeople.aNationalId();
    Surfer.Page form = surfer.post("/counter", "q", number.digits());
    assertThat(form.status()).isEqualTo(200);
    assertThat(form.field("nationalId")).isEqualTo(number.digits());
    Surfer.Page wrong = surfer.post("/counter/people", "nationalId", "29913450101231", "name", "واحدة", "mobile", "12");
    assertThat(wrong.status()).isEqualTo(422);
    assertThat(wrong.body()).contains("nationalId-error", "name-error", "mobile-error").doesNotContain("⟦");
    Surfer.Page taken = surfer.post("/counter/people", "nationalId", number.digits(), "name", "نجوى فؤاد سالم", "mobile",
        "٠١٠٠٧٧٧٦٦٥٥", "language", "en");
    assertThat(taken.location()).startsWith("/counter/visits/");
    UUID person = people.byNationalId(number).orElseThrow();
    assertThat(people.addressees(person).getFirst().contact().language().getLanguage()).isEqualTo("en");
    assertThat(surfer.post("/counter", "q", number.digits()).location()).as("known now").startsWith("/counter/visits/");
  }

  @Test
  void whatIsNoNumberAtAllIsSaidSo() {
    for (String wrong : new String[] {"", "123", "29913450101231", "26-0000-1234-6", "9999999999", "x".repeat(5000)}) {
      Surfer.Page page = surfer.post("/counter", "q", wrong);
      assertThat(page.status()).as(wrong).isEqualTo(422);
      assertThat(page.body()).contains("q-error").doesNotContain("⟦");
    }
  }

  @Test
  void aRequestIsTakenInOnFewPagesAndReceivedOnce() {
    UUID draft = aDraft("CRT-01");
    Surfer.Page asked = surfer.get("/counter/drafts/" + draft);
    assertThat(asked.body()).contains("answer-copies", "answer-declaration");
    Surfer.Page blank = answered(draft, "licence_kind", "shop", "copies", "99");
    assertThat(blank.status()).isEqualTo(422);
    assertThat(blank.body()).contains("answer-copies-error", "answer-original-error").doesNotContain("⟦");
    assertThat(surfer.get("/counter/drafts/" + draft + "/check").location()).as("not before it is complete")
        .isEqualTo("/counter/drafts/" + draft);
    assertThat(surfer.post("/counter/drafts/" + draft + "/submit").status()).isEqualTo(409);
    assertThat(answered(draft, ANSWERS).location()).endsWith("/papers");
    assertThat(surfer.get("/counter/drafts/" + draft + "/note").body()).contains(DraftCode.of(draft).shown());
    String missing = surfer.post("/counter/drafts/" + draft + "/papers", "then", "check").location();
    assertThat(surfer.get("/counter/drafts/" + draft + "/check").location()).as("not without the paper")
        .isEqualTo(missing);
    assertThat(surfer.get(missing).body()).contains("files-error", "ينقص قبل الاستلام").doesNotContain("⟦");
    UUID scan = scanned(draft);
    assertThat(sorted(draft, scan, "PREV_LIC", "original-PREV_LIC", "yes").location()).endsWith("/check");
    assertThat(surfer.get("/counter/drafts/" + draft + "/check").body()).contains("تقديمها إلى البنك");
    String first = surfer.post("/counter/drafts/" + draft + "/submit").location();
    String again = surfer.post("/counter/drafts/" + draft + "/submit").location();
    assertThat(first).matches("/desk/[0-9a-f-]{36}/receipt").isEqualTo(again);
    assertThat(surfer.get(first).body()).contains("receipt-80").doesNotContain("⟦");
    assertThat(surfer.get(first + "?slip=false").body()).doesNotContain("receipt-80");
    assertThat(inboxes.own(citizen)).as("one request, and it is the citizen's").hasSize(1);
    assertThat(surfer.post("/counter/drafts/" + draft + "/papers").status()).as("an old page").isEqualTo(409);
    assertThat(answered(draft, ANSWERS).status()).as("an old page").isEqualTo(409);
  }

  @Test
  void whoReceivedItIsAFactAndDoesNotExamineIt() {
    UUID request = received();
    Facts.ReceivedAtCounter fact = facts(request).stream().filter(it -> it.type().equals("ReceivedAtCounter"))
        .findFirst().orElseThrow().as(Facts.ReceivedAtCounter.class);
    assertThat(fact.receiver()).isEqualTo(clerk.staffId());
    assertThat(fact.originals()).containsExactly("PREV_LIC");
    assertThat(fact.attorney()).isNull();
    assertThat(facts(request)).filteredOn(it -> it.type().equals("RequestSubmitted")).singleElement()
        .satisfies(it -> assertThat(it.as(Facts.RequestSubmitted.class).channel()).isEqualTo("counter"));
    Request there = requests.request(citizen, request);
    assertThat(there.state().begunBy()).isEqualTo(clerk.id());
    assertThat(there.owner().personId()).as("the citizen is the applicant").isEqualTo(citizen.personId());
    assertThat(surfer.get("/desk/" + request).body()).contains("استلم شباك الخدمة الطلب", "اطُّلع على أصل");
  }

  @Test
  void whoReceivedItMayNotDecideItInAnotherPost() {
    UUID draft = aDraft("CRT-01");
    answered(draft, ANSWERS);
    answered(draft, "form", "paper", "original", "kept");
    answered(draft, "issue_year", "1999");
    UUID request = counter.requestIn(surfer.post("/counter/drafts/" + draft + "/submit").location());
    requests.decide(testPeople.aClerkOf(UNIT), request, "completeness#1", "complete", Grounds.NONE);
    counter.paid(citizen, request, "search");
    Actor.Staff archivist = new Actor.Staff(clerk.staffId(), clerk.name(), clerk.unitId(), Set.of("archivist"));
    assertThatThrownBy(() -> requests.decide(archivist, request, "search#1", "found", Grounds.NONE))
        .hasMessage("procedure.refused.duties-apart");
  }

  @Test
  void begunAtTheCounterAndFinishedOnThePortal() {
    UUID draft = aDraft("CRT-01");
    answered(draft, "licence_kind", "shop", "licence_no", "7");
    assertThat(surfer.post("/counter/drafts/" + draft + "/leave").location()).startsWith("/counter/visits/");
    assertThat(surfer.get("/counter/drafts/" + draft).status()).as("it is the citizen's alone again").isEqualTo(404);
    Surfer portal = sessions.citizen(port, citizen);
    assertThat(portal.get("/requests").body()).contains("/drafts/" + draft, DraftCode.of(draft).shown());
    assertThat(portal.get("/drafts/" + draft + "/form").status()).as("it goes on where it stopped").isEqualTo(200);
    assertThat(portal.post("/drafts/" + draft + "/form", "answer", "electronic").location()).endsWith("/capacity");
  }

  @Test
  void begunOnThePortalAndFinishedAtTheCounterForAReason() {
    UUID draft = drafts.begin(citizen, "CRT-01", clerk.unitId(), null);
    Draft now = drafts.draft(citizen, draft);
    drafts.attach(citizen, now, now.service().definition().paper("PREV_LIC"), "قديم.png", Samples.aPicture("png"));
    assertThat(surfer.get("/counter/drafts/" + draft).status()).as("nobody has let him").isEqualTo(404);
    String visit = surfer.post("/counter", "q", DraftCode.of(draft).shown()).location();
    surfer.post(visit + "/confirm", "who", "self");
    assertThat(surfer.get(visit).body()).contains(DraftCode.of(draft).shown());
    assertThat(surfer.post(visit + "/take", "draft", draft.toString()).status()).as("without a reason").isEqualTo(422);
    Surfer.Page taken = surfer.post(visit + "/take", "draft", draft.toString(), "reason-" + draft, "cannot");
    assertThat(taken.location()).isEqualTo("/counter/drafts/" + draft);
    assertThat(transactions.as(MACHINE, () -> journal.history("draft:" + draft))).singleElement().satisfies(it -> {
      assertThat(it.actor()).isEqualTo(clerk.id());
      assertThat(it.as(Facts.DraftTakenAtCounter.class).reason()).isEqualTo("cannot");
    });
    assertThat(answered(draft, ANSWERS).location()).endsWith("/papers");
    assertThat(surfer.get("/counter/drafts/" + draft + "/papers").body()).as("what the citizen uploaded").contains("قديم.png");
    assertThat(surfer.post("/counter/drafts/" + draft + "/submit").location()).startsWith("/desk/");
  }

  @Test
  void anotherUnitsDraftsAndAnotherClerksAreNotThere() {
    UUID mine = aDraft("CRT-01");
    UUID theirs = drafts.begin(citizen, "CRT-01", testPeople.unit(ELSEWHERE).id(), null);
    Surfer colleague = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    Surfer stranger = sessions.official(port, Role.COUNTER_CLERK, ELSEWHERE);
    for (String page : List.of("", "/papers", "/check", "/note")) {
      assertThat(colleague.get("/counter/drafts/" + mine + page).status()).as(page).isEqualTo(404);
      assertThat(stranger.get("/counter/drafts/" + mine + page).status()).as(page).isEqualTo(404);
      assertThat(surfer.get("/counter/drafts/" + theirs + page).status()).as(page).isEqualTo(404);
    }
    String visit = counter.confirmed(surfer, citizen);
    assertThat(surfer.get(visit).body()).contains(DraftCode.of(mine).shown()).doesNotContain(DraftCode.of(theirs).shown());
    assertThat(surfer.post(visit + "/take", "draft", theirs.toString(), "reason-" + theirs, "asked").status()).isEqualTo(404);
    assertThat(surfer.post("/counter", "q", DraftCode.of(theirs).shown()).status()).as("its code").isEqualTo(422);
    assertThat(colleague.get(visit).status()).as("another clerk's visit").isEqualTo(404);
    assertThat(stranger.post("/counter/drafts/" + mine + "/submit").status()).isEqualTo(404);
    assertThat(sessions.official(port, Role.REVENUE_OFFICER, UNIT).get("/counter").status()).as("not his post").isEqualTo(403);
  }

  @Test
  void filesThatAreNoPapersAreNamedAndTheGoodOneIsKept() {
    UUID draft = aDraft("CRT-01");
    answered(draft, ANSWERS);
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("جيد.png", Samples.aPicture("png"));
    files.put("برنامج.exe", "MZ not a paper".getBytes(StandardCharsets.US_ASCII));
    files.put("ورقة.pdf", Samples.aPdf());
    Surfer.Page page = surfer.upload("/counter/drafts/" + draft + "/scans", "files", files);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("files-error", "برنامج.exe", "جيد.png", "ورقة.pdf");
    assertThat(counter.scans(page.body())).as("two are kept").hasSize(2);
    assertThat(surfer.upload("/counter/drafts/" + draft + "/scans", "files", Map.of("", new byte[0])).status())
        .as("nothing chosen").isEqualTo(422);
  }

  @Test
  void whatIsSortedMayBeSortedAnewAndForeignPapersAreNoPapersOfTheList() {
    UUID draft = aDraft("CRT-01");
    answered(draft, ANSWERS);
    UUID first = scanned(draft);
    UUID second = scanned(draft);
    sorted(draft, first, "PREV_LIC");
    assertThat(drafts.draft(clerk, draft).content().papers()).containsEntry("PREV_LIC", first);
    sorted(draft, second, "PREV_LIC", "sort-" + first, "aside");
    assertThat(drafts.draft(clerk, draft).content().papers()).isEqualTo(Map.of("PREV_LIC", second));
    assertThat(surfer.get("/counter/drafts/" + draft + "/papers").body()).doesNotContain("sort-" + first);
    sorted(draft, second, "", "sort-" + UUID.randomUUID(), "PREV_LIC");
    assertThat(drafts.draft(clerk, draft).content().papers()).as("taken back").isEmpty();
    sorted(draft, second, "LOSS");
    assertThat(drafts.draft(clerk, draft).content().papers()).as("not asked for with these answers").isEmpty();
  }

  @Test
  void whatAnAnswerLeadsToIsAskedOnTheSamePageAndSaid() {
    UUID draft = aDraft("GEN-04");
    String more = answered(draft, "what", "pothole", "address", "12 شارع 9", "marks", "yes", "details", "حفرة",
        "has_photo", "no", "mobile", "01001234567", "declaration", "yes").location();
    assertThat(surfer.get(more).body()).contains("answer-place", "أدت الإجابات إلى أسئلة أخرى").doesNotContain("⟦");
    assertThat(surfer.get("/counter/drafts/" + draft).body()).as("not whenever the page is opened")
        .contains("answer-place").doesNotContain("أدت الإجابات");
  }

  @Test
  void aFileThatAnswersAQuestionIsScannedAndSortedLikeAPaper() {
    UUID draft = aDraft("GEN-04");
    Surfer.Page asked = answered(draft, "what", "pothole", "address", "12 شارع 9", "marks", "no", "details", "حفرة",
        "has_photo", "yes", "photo", "forged.png", "mobile", "01001234567", "declaration", "yes");
    assertThat(asked.location()).endsWith("/papers");
    assertThat(drafts.draft(clerk, draft).content().answers()).as("no name without a file").doesNotContainKey("photo");
    surfer.upload("/counter/drafts/" + draft + "/scans", "files", Map.of("حفرة.pdf", Samples.aPdf()));
    UUID pdf = counter.scans(surfer.get("/counter/drafts/" + draft + "/papers").body()).getFirst();
    Surfer.Page refused = sorted(draft, pdf, "photo");
    assertThat(refused.status()).as("a picture is asked for").isEqualTo(422);
    assertThat(refused.body()).contains("sort-" + pdf + "-error");
    assertThat(sorted(draft, scanned(draft), "photo").location()).endsWith("/check");
    assertThat(drafts.draft(clerk, draft).content().answers()).containsKey("photo");
    assertThat(surfer.post("/counter/drafts/" + draft + "/submit").location()).startsWith("/desk/");
  }

  @Test
  void aVisitIsOverWithItsDay() {
    String visit = counter.confirmed(surfer, citizen);
    clock.pass(Duration.ofHours(13));
    Surfer tomorrow = sessions.official(port, clerk);
    assertThat(tomorrow.get(visit).status()).isEqualTo(409);
  }

  @Test
  void whatIsMissingIsOnOneNote() {
    UUID request = received();
    requests.decide(testPeople.aClerkOf(UNIT), request, "completeness#1", "incomplete",
        new Grounds("الصورة مقصوصة", List.of("unreadable"), List.of("PREV_LIC", "purpose")));
    Surfer.Page note = surfer.get("/counter/requests/" + request + "/note");
    assertThat(note.body()).contains("الصورة مقصوصة", "receipt-80", "note-list");
    assertThat(surfer.get("/counter/requests/" + request + "/note?slip=false").body()).doesNotContain("receipt-80");
    String number = requests.request(clerk, request).id().number().shown();
    assertThat(surfer.post("/counter", "q", number).location()).isEqualTo("/counter/requests/" + request);
    assertThat(surfer.get("/counter/requests/" + request).body()).contains("/note");
    assertThat(sessions.official(port, Role.COUNTER_CLERK, ELSEWHERE).get("/counter/requests/" + request).status())
        .isEqualTo(404);
  }

  @Test
  void whatWasMissingIsBroughtToTheCounterOrHandedInOnThePortalOrBoth() {
    UUID request = received();
    requests.decide(testPeople.aClerkOf(UNIT), request, "completeness#1", "incomplete",
        new Grounds("الصورة مقصوصة", List.of("unreadable"), List.of("PREV_LIC", "purpose")));
    String own = "/requests/" + request + "/completion";
    Surfer portal = sessions.citizen(port, citizen);
    portal.upload(own + "/PREV_LIC", "file-PREV_LIC", "جديدة.png", Samples.aPicture("png"));
    String desk = "/desk/" + request + "/completion";
    assertThat(surfer.post(desk).status()).as("something is still missing").isEqualTo(409);
    assertThat(surfer.post(desk + "/purpose", "answer-purpose", "").status()).isEqualTo(422);
    assertThat(surfer.post(desk + "/copies", "answer-copies", "3").status()).as("not asked for").isEqualTo(404);
    assertThat(surfer.post(desk + "/purpose", "answer-purpose", "للمحكمة").location()).isEqualTo(desk);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, ELSEWHERE).post(desk).status()).isEqualTo(404);
    assertThat(sessions.official(port, Role.REVENUE_OFFICER, UNIT).get(desk).status()).isEqualTo(403);
    assertThat(surfer.post(desk).location()).isEqualTo("/desk/" + request);
    assertThat(requests.request(citizen, request).content().answers()).containsEntry("purpose", "للمحكمة");
    assertThat(surfer.get("/desk/" + request).body()).as("the unit sees what came by the portal").contains("جديدة.png");
    assertThat(surfer.post(desk).status()).as("sent twice").isEqualTo(409);
  }

  @Test
  void anOriginalMayBeSeenLater() {
    UUID draft = aDraft("CRT-01");
    answered(draft, ANSWERS);
    sorted(draft, scanned(draft), "PREV_LIC");
    UUID request = counter.requestIn(surfer.post("/counter/drafts/" + draft + "/submit").location());
    String path = "/counter/requests/" + request;
    assertThat(surfer.get(path).body()).contains(path + "/originals");
    assertThat(surfer.post(path + "/originals", "paper", "NID").status()).as("not to be seen").isEqualTo(404);
    surfer.post(path + "/originals", "paper", "PREV_LIC");
    surfer.post(path + "/originals", "paper", "PREV_LIC");
    assertThat(facts(request)).filteredOn(it -> it.type().equals("OriginalSeen")).hasSize(1);
    assertThat(surfer.get(path).body()).doesNotContain(path + "/originals");
  }

  private UUID aDraft(String service) {
    return counter.aDraft(surfer, citizen, service);
  }

  private Surfer.Page answered(UUID draft, String... answers) {
    return counter.answered(surfer, draft, answers);
  }

  private UUID scanned(UUID draft) {
    return counter.scanned(surfer, draft);
  }

  private Surfer.Page sorted(UUID draft, UUID scan, String as, String... more) {
    return counter.sorted(surfer, draft, scan, as, more);
  }

  private UUID received() {
    UUID draft = aDraft("CRT-01");
    answered(draft, ANSWERS);
    sorted(draft, scanned(draft), "PREV_LIC", "original-PREV_LIC", "yes");
    return counter.requestIn(surfer.post("/counter/drafts/" + draft + "/submit").location());
  }

  private List<Entry> facts(UUID request) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(request)));
  }
}
