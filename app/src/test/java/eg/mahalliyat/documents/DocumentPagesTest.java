package eg.mahalliyat.documents;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.SignInCodes;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@PlatformTest
class DocumentPagesTest {
  @LocalServerPort int port;
  @Autowired Documents documents;
  @Autowired TestPeople testPeople;
  @Autowired People people;
  @Autowired SignInCodes codes;

  private Actor.Citizen owner;
  private UUID picture;

  @BeforeEach
  void aPicture() {
    owner = testPeople.aCitizen();
    Upload upload = new Upload(owner.personId(), "PHOTO", "صورة.png", Samples.aPicture("png"));
    picture = ((StoreResult.Stored) documents.store(owner, upload)).document().id();
  }

  @Test
  void itsOwnerLooksAtItInASandbox() {
    Surfer.Page page = signedIn(owner).get("/documents/" + picture);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.response().body()).isEqualTo(Samples.aPicture("png"));
    assertThat(page.header("Content-Type")).isEqualTo("image/png");
    assertThat(page.header("Content-Disposition")).startsWith("inline").contains("filename*=UTF-8''");
    assertThat(page.header("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.response().headers().allValues("Content-Security-Policy")).singleElement().asString()
        .contains("sandbox", "default-src 'none'");
    assertThat(page.header("Cache-Control")).contains("no-store");
  }

  @Test
  void anothersPaperIsNotFoundLikeOneThatNeverWas() {
    Surfer other = signedIn(testPeople.aCitizen());
    assertThat(other.get("/documents/" + picture).status()).isEqualTo(404);
    assertThat(other.get("/documents/" + UUID.randomUUID()).status()).isEqualTo(404);
  }

  @Test
  void aVisitorIsSentToSignInAndBack() {
    assertThat(new Surfer(port).get("/documents/" + picture).location())
        .isEqualTo("/sign-in?then=%2Fdocuments%2F" + picture);
  }

  @Test
  void fiftyMegabytesAreAnsweredByThePageThatSaysSo() {
    Surfer.Page page = new Surfer(port).upload("/sign-up", "paper", "big.pdf", new byte[50 * 1024 * 1024]);
    assertThat(page.status()).isEqualTo(413);
    assertThat(page.body()).contains("10");
  }

  private Surfer signedIn(Actor.Citizen citizen) {
    Surfer surfer = new Surfer(port);
    String number = people.person(citizen.personId()).nationalId().orElseThrow().digits();
    String to = surfer.post("/sign-in", "nationalId", number).location();
    UUID challenge = UUID.fromString(to.substring(to.indexOf('=') + 1));
    String code = codes.codeOf(challenge).orElseThrow().digits();
    assertThat(surfer.post("/sign-in/code", "challenge", challenge.toString(), "code", code).location()).isEqualTo("/");
    return surfer;
  }
}
