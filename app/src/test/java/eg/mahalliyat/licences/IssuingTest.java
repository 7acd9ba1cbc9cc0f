package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.requests.Facts;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.faults.Fault;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@PlatformTest
class IssuingTest {
  @Autowired TestLicences some;
  @Autowired TestRequests requested;
  @Autowired TestPapers scanned;
  @Autowired TestPeople people;
  @Autowired Licences licences;
  @Autowired TestMeasures measures;
  @Autowired Issuing issuing;
  @Autowired Papers papers;
  @Autowired IssueRows issues;
  @Autowired Numbering numbering;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired SchedulerClient scheduler;
  @Autowired SealKeys keys;
  @Autowired InstantSource clock;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;
  @LocalServerPort int port;

  @Test
  void aPaidRenewalBecomesASealedLicenceAndEndsTheRequest() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    LocalDate expires = licences.today().plusDays(30);
    UUID request = some.anApprovedRenewal(holder, expires);
    UUID id = some.licenceOf(holder, request);
    String before = licences.licence(holder, id).id().number();
    some.pay(request);
    awaitIssued(holder, id);
    Licence licence = licences.licence(holder, id);
    assertThat(licence.id().number()).matches("131/\\d{4}/\\d{6}").isNotEqualTo(before);
    assertThat(licence.paper().term().expires()).isEqualTo(expires.plusYears(2));
    assertThat(requests.request(holder, request).state().end()).isEqualTo(End.COMPLETED);
    assertThat(types(holder, Licence.stream(id))).containsExactly("LicenceEntered", "LicenceIssued");
    try (var pdf = Loader.loadPDF(licences.document(holder, id))) {
      assertThat(pdf.getLastSignatureDictionary()).isNotNull();
      assertThat(pdf.getDocumentInformation().getTitle()).contains(licence.id().number());
    }
  }

  @Test
  void whatWasPaidAndItsReceiptStandOnThePaperAndTheSealIsValid() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().plusDays(30));
    UUID id = some.licenceOf(holder, request);
    sandbox.fawry().notifyAt(URI.create("http://127.0.0.1:" + port + "/hooks/fawry/notifications"));
    String receipt = some.payAtTheCounter(holder, request);
    awaitIssued(holder, id);
    byte[] paper = licences.document(holder, id);
    try (var pdf = Loader.loadPDF(paper)) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("810.90", receipt);
    }
    SimpleReport report =
        SealTest.validated(paper, clock.instant().plus(Duration.ofDays(1)), sandbox, keys.authority());
    String seal = report.getFirstSignatureId();
    assertThat(report.getIndication(seal)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(report.getSignatureFormat(seal)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
    Service service = requests.request(holder, request).service();
    assertThat(made(holder, id)).as("by which template").isEqualTo(service.code() + "/" + service.version());
    assertThat(keys.authority()).as("who certified the seal").isEqualTo(sandbox.authority().root());
  }

  @Test
  void aSilentTimeAuthorityDelaysThePaperAndChangesNothingElse() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().plusDays(30));
    UUID id = some.licenceOf(holder, request);
    Issue issue = papers.number(new Issue.Cause(request, "licence#1"), "shop-licence").getFirst();
    sandbox.faults().set(Fault.TIMESTAMPS_DOWN, Duration.ZERO, 1);
    assertThatThrownBy(() -> papers.issue(issue.id())).hasMessageContaining("No time stamp");
    assertThat(licences.papers(holder, id)).as("no paper without a stamp").isEmpty();
    sandbox.faults().set(Fault.TIMESTAMPS_DOWN, Duration.ZERO, 1);
    some.pay(request);
    awaitIssued(holder, id);
    assertThat(sandbox.faults().setting(Fault.TIMESTAMPS_DOWN)).as("the job tried again").isEmpty();
    assertThat(licences.papers(holder, id)).extracting(paper -> paper.number().number())
        .containsExactly(issue.number().number());
    assertThat(SealTest.pdfsig(licences.document(holder, id))).contains("Signature is Valid");
    assertThat(types(holder, Licence.stream(id))).containsOnlyOnce("LicenceIssued");
  }

  @Test
  void forALicenceThatWasRevokedMeanwhileTheJobEndsAndTheUnitSeesWhy() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().plusDays(30));
    UUID id = some.licenceOf(holder, request);
    Actor.Staff clerk = people.aClerkOf(TestLicences.UNIT);
    measures.revoke(id);
    some.pay(request);
    await().atMost(Duration.ofSeconds(20)).until(() -> !licences.inVain(clerk, id).isEmpty());
    Issue issue = licences.inVain(clerk, id).getFirst();
    assertThat(issue.notIssued()).isEqualTo("revoked");
    await().atMost(Duration.ofSeconds(10))
        .until(() -> scheduler.getScheduledExecution(IssueJob.NAME.instanceId(issue.id().toString())).isEmpty());
    papers.issue(issue.id());
    Entry told = entries(clerk, Licence.stream(id)).getLast();
    assertThat(told.as(LicenceFact.LicenceNotIssued.class))
        .isEqualTo(new LicenceFact.LicenceNotIssued(id, request, "revoked"));
    assertThat(types(clerk, Licence.stream(id))).containsOnlyOnce("LicenceNotIssued").doesNotContain("LicenceIssued");
    assertThat(licences.papers(holder, id)).isEmpty();
    assertThat(requested.openTask(clerk, request)).isEqualTo(issue.cause().taskId());
  }

  @Test
  void aPaperThatAnotherOvertookIsNotIssued() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().plusDays(30));
    UUID id = some.licenceOf(holder, request);
    Issue issue = papers.number(new Issue.Cause(request, "licence#1"), "shop-licence").getFirst();
    scanned.aNewerPaper(holder, new TestPapers.Scanned(id, ""), issue.term());
    papers.issue(issue.id());
    assertThat(licences.inVain(holder, id)).extracting(Issue::notIssued).containsExactly("renewed");
    assertThat(types(holder, Licence.stream(id)))
        .containsExactly("LicenceEntered", "LicenceIssued", "LicenceNotIssued");
  }

  @Test
  void anExpiredLicenceIsRenewedFromToday() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today().minusDays(100));
    some.pay(request);
    UUID id = some.licenceOf(holder, request);
    awaitIssued(holder, id);
    assertThat(licences.licence(holder, id).paper().term().expires())
        .isEqualTo(licences.today().plusYears(2).minusDays(1));
  }

  @Test
  void aLicenceThatNoRegisterKnowsIsEnteredWithItsFirstPaper() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = requested.anApprovedRequest(holder);
    some.pay(request);
    UUID id = some.licenceOf(holder, request);
    await().atMost(Duration.ofSeconds(40)).until(() -> !licences.papers(holder, id).isEmpty());
    assertThat(licences.licence(holder, id).field("trade_name")).isEqualTo("بقالة النيل");
  }

  @Test
  void hearingTheSameFactTwiceGivesOneNumberAndOnePaper() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today());
    UUID id = some.licenceOf(holder, request);
    some.pay(request);
    awaitIssued(holder, id);
    Entry due = entries(holder, Request.stream(request)).stream().filter(e -> e.type().equals("IssueDue")).findFirst()
        .orElseThrow();
    transactions.run(Papers.SELF, () -> issuing.on(due));
    Facts.IssueDue fact = due.as(Facts.IssueDue.class);
    Issue again = papers.number(new Issue.Cause(fact.requestId(), fact.taskId()), fact.output()).getFirst();
    papers.issue(again.id());
    assertThat(licences.papers(holder, id)).hasSize(1).first().isEqualTo(again);
    assertThat(types(holder, Licence.stream(id))).containsOnlyOnce("LicenceIssued");
  }

  @Test
  void twoRunsOfTheJobAtOnceMakeOnePaper() throws Exception {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today());
    UUID id = some.licenceOf(holder, request);
    some.pay(request);
    await().pollInterval(Duration.ofMillis(5)).atMost(Duration.ofSeconds(20))
        .until(() -> !transactions.as(Papers.SELF, () -> issues.of(request, "licence#1")).isEmpty());
    Issue issue = transactions.as(Papers.SELF, () -> issues.of(request, "licence#1")).getFirst();
    try (var jobs = Executors.newVirtualThreadPerTaskExecutor()) {
      Callable<Boolean> run = () -> {
        papers.issue(issue.id());
        return true;
      };
      for (var done : jobs.invokeAll(List.of(run, run, run))) {
        assertThat(done.get()).isTrue();
      }
    }
    assertThat(licences.papers(holder, id)).hasSize(1);
    assertThat(types(holder, Licence.stream(id))).containsOnlyOnce("LicenceIssued");
  }

  @Test
  void numbersHaveNoGapHoweverManyAreTakenAtOnceAndSomeAreGivenBack() throws Exception {
    List<Callable<String>> takers = new ArrayList<>();
    IntStream.range(0, 20).forEach(n -> takers.add(() -> taken(true)));
    IntStream.range(0, 5).forEach(n -> takers.add(() -> taken(false)));
    List<String> numbers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var number : threads.invokeAll(takers)) {
        numbers.add(number.get());
      }
    }
    assertThat(numbers.stream().filter(n -> !n.isEmpty()).sorted().toList())
        .isEqualTo(IntStream.rangeClosed(1, 20).mapToObj("777/2030/%06d"::formatted).toList());
  }

  @Test
  void nobodyElseOpensMyLicence() {
    Actor.Citizen holder = people.aCitizen();
    UUID request = some.anApprovedRenewal(holder, licences.today());
    UUID id = some.licenceOf(holder, request);
    some.pay(request);
    awaitIssued(holder, id);
    for (Actor other : List.of(people.aCitizen("جار فضولي"), people.aClerkOf("حي حلوان"), Actor.VISITOR)) {
      assertThatThrownBy(() -> licences.licence(other, id)).isInstanceOf(NotFound.class);
      assertThatThrownBy(() -> licences.document(other, id)).isInstanceOf(NotFound.class);
    }
    assertThat(licences.document(people.aClerkOf(TestLicences.UNIT), id)).isEqualTo(licences.document(holder, id));
  }

  private String made(Actor holder, UUID entry) {
    return transactions.as(holder, () -> jdbc
        .sql("SELECT definition FROM licences.issue WHERE entry_id = ? AND state = 'ISSUED'")
        .param(entry).query(String.class).single());
  }

  private String taken(boolean kept) {
    try {
      return transactions.as(Papers.SELF, () -> {
        String number = numbering.next(777, "shop-licence", 2030);
        if (!kept) {
          throw new IllegalStateException("given back");
        }
        return number;
      });
    } catch (IllegalStateException e) {
      return "";
    }
  }

  private void awaitIssued(Actor actor, UUID id) {
    await().atMost(Duration.ofSeconds(40)).until(() -> !licences.papers(actor, id).isEmpty());
  }

  private List<String> types(Actor actor, String stream) {
    return entries(actor, stream).stream().map(Entry::type).toList();
  }

  private List<Entry> entries(Actor actor, String stream) {
    return transactions.as(actor, () -> journal.history(stream));
  }
}
