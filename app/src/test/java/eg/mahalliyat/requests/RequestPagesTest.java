package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class RequestPagesTest {
  private static final String UNIT = "حي المعادي";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestRequests some;
  @Autowired Drafts drafts;
  @Autowired Requests requests;

  private Actor.Citizen citizen;
  private Surfer surfer;

  @BeforeEach
  void signIn() {
    citizen = people.aCitizen();
    surfer = sessions.citizen(port, citizen);
  }

  @Test
  void theWizardGoesPageByPageAndLetsNobodySkip() {
    UUID draft = aDraft();
    assertThat(surfer.get("/drafts/" + draft).location()).endsWith("/on-file");
    assertThat(surfer.get("/drafts/" + draft + "/check").location()).as("not before its turn").endsWith("/changed");
    assertThat(surfer.get("/drafts/" + draft + "/nonsense").location()).endsWith("/changed");
    assertThat(surfer.post("/drafts/" + draft + "/years", "answer", "2").status()).isEqualTo(404);
    assertThat(surfer.post("/drafts/" + draft + "/changed", "answer", "no").location()).endsWith("/years");
    assertThat(surfer.get("/drafts/" + draft).location()).as("it goes on where it stopped").endsWith("/years");
  }

  @Test
  void aWrongAnswerIsSaidInWordsAndNothingIsLost() {
    UUID draft = aDraft();
    surfer.post("/drafts/" + draft + "/changed", "answer", "no");
    for (String wrong : new String[] {"", "9", "\u202E٢", "-1", "x".repeat(5000)}) {
      Surfer.Page page = surfer.post("/drafts/" + draft + "/years", "answer", wrong);
      assertThat(page.status()).as(wrong).isEqualTo(422);
      assertThat(page.body()).contains("id=\"answer-error\"", "data-focus").doesNotContain("⟦");
    }
    assertThat(drafts.draft(citizen, draft).content().answers()).containsOnlyKeys("changed");
  }

  @Test
  void aChangeOfActivityLeadsToAnotherService() {
    UUID draft = aDraft();
    assertThat(surfer.post("/drafts/" + draft + "/changed", "answer", "yes").location()).endsWith("/stop-changed");
    Surfer.Page stop = surfer.get("/drafts/" + draft + "/stop-changed");
    assertThat(stop.status()).isEqualTo(200);
    assertThat(surfer.post("/drafts/" + draft + "/submit").status()).isEqualTo(409);
  }

  @Test
  void aPaperThatIsNoneIsRefusedAndTheGoodOneStays() {
    UUID draft = some.aFullDraft(citizen);
    UUID before = drafts.draft(citizen, draft).content().papers().get("TENURE");
    byte[] zip = "PK\u0003\u0004 not a paper".getBytes(StandardCharsets.ISO_8859_1);
    Surfer.Page page = surfer.upload("/drafts/" + draft + "/paper-TENURE", "file", "عقد.pdf", zip);
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("file-error").doesNotContain("⟦");
    assertThat(drafts.draft(citizen, draft).content().papers()).containsEntry("TENURE", before);
  }

  @Test
  void aDoubleClickGivesTheSameReceipt() {
    UUID draft = some.aFullDraft(citizen);
    String first = surfer.post("/drafts/" + draft + "/submit").location();
    String second = surfer.post("/drafts/" + draft + "/submit").location();
    assertThat(first).matches("/requests/[0-9a-f-]{36}/receipt").isEqualTo(second);
    assertThat(surfer.get(first).status()).isEqualTo(200);
    assertThat(surfer.get("/drafts/" + draft + "/years").location()).as("it is a request now").startsWith("/requests/");
    assertThat(surfer.post("/drafts/" + draft + "/years", "answer", "3").status()).as("an old page").isEqualTo(409);
  }

  @Test
  void anotherPersonsThingsAreNotThere() {
    UUID draft = aDraft();
    UUID request = some.aRequest(citizen);
    Surfer other = sessions.citizen(port, people.aCitizen("جار فضولي"));
    for (String path : new String[] {"/drafts/" + draft, "/requests/" + request, "/requests/" + request + "/receipt",
      "/requests/" + request + "/completion", "/requests/" + request + "/withdraw"}) {
      assertThat(other.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(other.post("/requests/" + request + "/withdraw").status()).isEqualTo(404);
    assertThat(other.post("/drafts/" + draft + "/submit").status()).isEqualTo(404);
  }

  @Test
  void followingNeedsNumberAndMobileTogether() {
    UUID id = some.aRequest(citizen);
    Request request = requests.request(citizen, id);
    String mobile = people.mobileOf(citizen);
    Surfer visitor = new Surfer(port);
    Surfer.Page wrong = visitor.post("/track", "number", request.id().number().shown(), "mobile", "01099999999");
    Surfer.Page unknown = visitor.post("/track", "number", "26-9999-9999-0", "mobile", mobile);
    assertThat(wrong.status()).isEqualTo(unknown.status()).isEqualTo(422);
    Surfer.Page found = visitor.post("/track", "number", request.id().number().shown(), "mobile", mobile);
    assertThat(found.location()).startsWith("/t/");
    Surfer.Page where = visitor.get(found.location());
    assertThat(where.status()).isEqualTo(200);
    assertThat(where.body()).contains(request.id().number().shown()).doesNotContain(citizen.name(), mobile);
    assertThat(visitor.get("/t/AAAAAAAAAAAAAAAAAAAAAAAAAAAA").status()).isEqualTo(404);
  }

  @Test
  void aLateDecisionHearsWhoWasFirst() {
    UUID id = some.aRequest(citizen);
    Surfer first = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    Surfer second = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    String task = second.get("/desk/" + id).field("task");
    assertThat(first.post("/desk/" + id, "task", task, "decision", "complete").location()).startsWith("/desk?done=");
    Surfer.Page late = second.post("/desk/" + id, "task", task, "decision", "incomplete", "text-incomplete", "غير واضح",
        "reasons-incomplete", "unreadable", "missing-incomplete", "TENURE");
    assertThat(late.status()).isEqualTo(409);
    assertThat(late.body()).contains("هدى للاختبار").doesNotContain("⟦");
  }

  @Test
  void aNegativeDecisionWithoutGroundsIsMendedOnThePage() {
    UUID id = some.aRequest(citizen);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    String task = clerk.get("/desk/" + id).field("task");
    Surfer.Page page = clerk.post("/desk/" + id, "task", task, "decision", "incomplete", "missing-incomplete", "TENURE");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("text-incomplete-error");
    assertThat(requests.request(citizen, id).state().stage()).isEqualTo("intake");
  }

  @Test
  void anOfficialOfAnotherUnitOrRoleDoesNotGetAtIt() {
    UUID id = some.aRequest(citizen);
    assertThat(sessions.official(port, Role.COUNTER_CLERK, "حي حلوان").get("/desk/" + id).status()).isEqualTo(404);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, UNIT);
    Surfer.Page page = head.get("/desk/" + id);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).as("nothing to decide yet").doesNotContain("name=\"decision\"");
    assertThat(head.post("/desk/" + id, "task", "completeness#1", "decision", "complete").status()).isEqualTo(409);
    assertThat(head.get("/requests/" + id).status()).as("a citizen's page").isEqualTo(403);
    assertThat(surfer.get("/desk/" + id).status()).as("an official's page").isEqualTo(403);
  }

  @Test
  void visitorsAreLedToSignInAndBack() {
    Surfer visitor = new Surfer(port);
    assertThat(visitor.get("/requests").location()).isEqualTo("/sign-in?then=%2Frequests");
    assertThat(visitor.get("/desk").location()).isEqualTo("/staff/sign-in?then=%2Fdesk");
  }

  private UUID aDraft() {
    return drafts.begin(citizen, "SHP-02", people.unit(UNIT).id(), TestRequests.aShop());
  }
}
