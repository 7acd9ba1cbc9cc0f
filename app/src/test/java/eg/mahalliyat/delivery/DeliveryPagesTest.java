package eg.mahalliyat.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.counter.TestCounter;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.End;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An output is fetched at the counter: whose card, what proof, and only once. */
@PlatformTest
class DeliveryPagesTest {
  private static final String UNIT = "حي المرج";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestCounter counter;
  @Autowired TestOutputs outputs;
  @Autowired Requests requests;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  private Surfer surfer;
  private Actor.Citizen citizen;
  private UUID request;

  @BeforeEach
  void somethingToFetch() {
    surfer = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    citizen = testPeople.aCitizen("منى رشاد عثمان");
    request = outputs.ready(citizen, UNIT);
  }

  @Test
  void isFoundByNumberByTheReceiptsCodeAndByTheCard() {
    Request there = requests.request(citizen, request);
    String page = "/delivery/" + request;
    assertThat(surfer.get("/delivery").body()).contains(page);
    assertThat(surfer.post("/delivery", "q", there.id().number().shown()).location()).isEqualTo(page);
    assertThat(surfer.post("/delivery", "q", "https://local/t/" + there.id().trackingToken()).location()).isEqualTo(page);
    assertThat(surfer.post("/delivery", "q", counter.numberOf(citizen)).body()).contains(page);
    for (String wrong : List.of("", "x", "26-9999-9999-0", TestPeople.aNationalId().digits())) {
      assertThat(surfer.post("/delivery", "q", wrong).status()).as(wrong).isEqualTo(422);
    }
    Surfer elsewhere = sessions.official(port, Role.COUNTER_CLERK, "حي حلوان");
    assertThat(elsewhere.get(page).status()).isEqualTo(404);
    assertThat(elsewhere.post("/delivery", "q", there.id().number().shown()).status()).isEqualTo(422);
  }

  @Test
  void theHolderSignsOnTheGlassAndTheProofIsSeenAgainForAReason() {
    byte[] signature = signed();
    Surfer.Page given = surfer.post("/delivery/" + request, "nationalId",
        "NID " + TestCounter.arabicDigits(counter.numberOf(citizen)) + " EGY", "signature", data(signature));
    assertThat(given.location()).startsWith("/delivery/" + request + "/proof");
    assertThat(requests.request(citizen, request).state().end()).isEqualTo(End.COMPLETED);
    assertThat(facts("HandedOver")).singleElement().satisfies(it -> {
      assertThat(it.as(HandedOver.class).proof()).isEqualTo(Proof.Kind.SIGNATURE);
      assertThat(it.as(HandedOver.class).attorney()).isNull();
      assertThat(it.data()).as("nothing personal").doesNotContain(counter.numberOf(citizen), "منى");
    });
    String proof = "/delivery/" + request + "/proof";
    assertThat(surfer.get(proof).body()).doesNotContain("data:image");
    assertThat(surfer.post(proof, "reason", "curious").status()).isEqualTo(422);
    Surfer head = sessions.official(port, Role.UNIT_HEAD, UNIT);
    assertThat(head.post(proof, "reason", "complaint").body())
        .contains("data:image/png;base64," + Base64.getEncoder().encodeToString(signature));
    assertThat(facts("ProofSeen")).singleElement()
        .satisfies(it -> assertThat(it.as(ProofSeen.class).reason()).isEqualTo("complaint"));
    assertThat(sessions.official(port, Role.COUNTER_CLERK, "حي حلوان").get(proof).status()).isEqualTo(404);
    assertThat(sessions.official(port, Role.REVENUE_OFFICER, UNIT).get(proof).status()).isEqualTo(403);
  }

  @Test
  void nothingIsHandedOverTwice() {
    assertThat(photographed(counter.numberOf(citizen)).location()).contains("/proof");
    assertThat(photographed(counter.numberOf(citizen)).status()).as("the form sent twice").isEqualTo(409);
    assertThat(surfer.get("/delivery/" + request).location()).isEqualTo("/delivery/" + request + "/proof");
    assertThat(facts("HandedOver")).hasSize(1);
  }

  @Test
  void itIsNotGivenToAnotherNumberNorWithoutAProofThatIsAPicture() {
    String mine = counter.numberOf(citizen);
    for (String wrong : List.of("", "12", counter.numberOf(testPeople.aCitizen()), TestPeople.aNationalId().digits())) {
      Surfer.Page page = photographed(wrong);
      assertThat(page.status()).as(wrong).isEqualTo(422);
      assertThat(page.body()).contains("nationalId-error").doesNotContain("⟦");
    }
    Surfer.Page without = surfer.post("/delivery/" + request, "nationalId", mine);
    assertThat(without.body()).contains("photograph-error");
    for (byte[] none : List.of(Samples.aPdf(), "MZ".getBytes(StandardCharsets.US_ASCII), new byte[] {(byte) 0x89, 'P', 'N', 'G'})) {
      Surfer.Page page = surfer.upload("/delivery/" + request, "photograph", "وجه.png", none, "nationalId", mine);
      assertThat(page.status()).isEqualTo(422);
      assertThat(page.body()).contains("photograph-error");
    }
    for (String none : List.of("data:image/png;base64,***", "nonsense", data(Samples.aPicture("png")))) {
      assertThat(surfer.post("/delivery/" + request, "nationalId", mine, "signature", none).status())
          .as("no signature, or an empty glass").isEqualTo(422);
    }
    assertThat(requests.request(citizen, request).ended()).isFalse();
    assertThat(facts("HandedOver")).isEmpty();
  }

  @Test
  void theDeskLeadsHereInsteadOfHandingOverWithoutProof() {
    assertThat(surfer.post("/desk/" + request, "task", "give#1", "way", "pickup").location())
        .isEqualTo("/delivery/" + request);
    assertThat(requests.request(citizen, request).ended()).isFalse();
  }

  private Surfer.Page photographed(String card) {
    return surfer.upload("/delivery/" + request, "photograph", "وجه.jpg", Samples.aPicture("jpg"), "nationalId", card);
  }

  private static byte[] signed() {
    BufferedImage glass = new BufferedImage(90, 30, BufferedImage.TYPE_INT_RGB);
    glass.createGraphics().drawLine(5, 5, 80, 25);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(glass, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private static String data(byte[] png) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
  }

  private List<Entry> facts(String type) {
    return transactions.as(MACHINE, () -> journal.history(Request.stream(request))).stream()
        .filter(it -> it.type().equals(type)).toList();
  }
}
