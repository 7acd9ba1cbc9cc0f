package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A file as an answer, from its page to the desk; and papers of which not every kind is taken. */
@PlatformTest
class FileQuestionTest {
  private static final String UNIT = "حي المعادي";
  private static final String PHOTO = "photo";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestRequests some;
  @Autowired Drafts drafts;
  @Autowired Submissions submissions;
  @Autowired Requests requests;
  @Autowired Completions completions;

  private Actor.Citizen citizen;
  private Surfer surfer;

  @BeforeEach
  void signIn() {
    citizen = people.aCitizen();
    surfer = sessions.citizen(port, citizen);
  }

  @Test
  void aFileIsAskedForOnAPageOfItsOwnAndShownWithALink() {
    UUID draft = aReportOfAPothole();
    String page = "/drafts/" + draft + "/" + PHOTO;
    assertThat(surfer.get(page).body()).contains("type=\"file\"", "accept=\"image/jpeg,image/png\"")
        .doesNotContain("take-out", "⟦");
    assertThat(surfer.upload(page, "file", "حفرة.png", TestRequests.aPicture()).location()).endsWith("/mobile");
    assertThat(surfer.get(page).body()).as("there, and removable").contains("حفرة.png", "name=\"take-out\"");
    assertThat(surfer.post("/drafts/" + draft + "/mobile", "answer", "01001234567").location()).endsWith("/declaration");
    surfer.post("/drafts/" + draft + "/declaration", "answer", "yes");
    UUID file = kept(draft);
    assertThat(surfer.get("/drafts/" + draft + "/check").body()).contains("href=\"/documents/" + file);

    UUID request = submissions.submit(citizen, draft);
    assertThat(surfer.get("/requests/" + request).body()).contains("href=\"/documents/" + file);
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    assertThat(clerk.get("/desk/" + request).body()).contains("href=\"/documents/" + file, "حفرة.png");
    assertThat(clerk.get("/documents/" + file).header("Content-Type")).isEqualTo("image/png");
    Surfer elsewhere = sessions.official(port, Role.COUNTER_CLERK, "حي الزيتون");
    assertThat(elsewhere.get("/documents/" + file).status()).isEqualTo(404);
  }

  @Test
  void aFileIsReplacedAndTakenOutUntilItIsSubmitted() {
    UUID draft = aReportOfAPothole();
    String page = "/drafts/" + draft + "/" + PHOTO;
    surfer.upload(page, "file", "one.png", TestRequests.aPicture());
    UUID first = kept(draft);
    surfer.upload(page, "file", "two.png", TestRequests.aPicture());
    assertThat(kept(draft)).isNotEqualTo(first);
    assertThat(drafts.draft(citizen, draft).content().answers()).containsEntry(PHOTO, "two.png");

    assertThat(surfer.upload(page, "file", "", new byte[0], "take-out", "yes").location()).endsWith("/" + PHOTO);
    Request.Content content = drafts.draft(citizen, draft).content();
    assertThat(content.papers()).doesNotContainKey(PHOTO);
    assertThat(content.answers()).doesNotContainKey(PHOTO);
    assertThat(surfer.get("/drafts/" + draft + "/mobile").location()).as("asked again").endsWith("/" + PHOTO);
  }

  @Test
  void whatIsNoneOfTheKindsIsRefusedAndNothingIsTypedInItsPlace() {
    UUID draft = aReportOfAPothole();
    String page = "/drafts/" + draft + "/" + PHOTO;
    Surfer.Page pdf = surfer.upload(page, "file", "photo.png", Samples.aPdf());
    assertThat(pdf.status()).as("the content tells, not the name").isEqualTo(422);
    assertThat(pdf.body()).contains("file-error", "JPEG / PNG").doesNotContain("⟦");
    assertThat(surfer.upload(page, "file", "", new byte[0]).status()).isEqualTo(422);
    assertThat(surfer.post(page, "answer", "photo.png").status()).isEqualTo(422);
    assertThat(drafts.draft(citizen, draft).content().answers()).doesNotContainKey(PHOTO);
  }

  @Test
  void aPaperOfAnotherKindThanWantedIsRefused() {
    UUID id = drafts.begin(citizen, "ELV-01", people.unit(UNIT).id(), null);
    Draft draft = drafts.draft(citizen, id);
    var drawing = draft.service().definition().paper("DRAW_STR");
    assertThat(drafts.attach(citizen, draft, drawing, "plan.pdf", TestRequests.aPicture()))
        .isEqualTo(new StoreResult.Rejected("documents.refused.not-accepted", Map.of("kinds", "PDF")));
    assertThat(drafts.attach(citizen, draft, drawing, "plan.png", Samples.aPdf()))
        .isInstanceOf(StoreResult.Stored.class);
  }

  @Test
  void aFileThatWasMissingIsSuppliedLater() {
    UUID draft = aReportOfAPothole();
    surfer.upload("/drafts/" + draft + "/" + PHOTO, "file", "dark.png", TestRequests.aPicture());
    answered(draft, "mobile", "01001234567", "declaration", "yes");
    UUID request = submissions.submit(citizen, draft);
    some.decide(people.aClerkOf(UNIT), request, "incomplete",
        new Grounds("الصورة مظلمة", List.of("other"), List.of(PHOTO)));

    String page = "/requests/" + request + "/completion";
    assertThat(surfer.get(page).body()).contains("name=\"file-photo\"", "accept=\"image/jpeg,image/png\"");
    assertThat(surfer.post(page + "/" + PHOTO, "answer-photo", "typed.png").status()).isEqualTo(422);
    assertThat(surfer.upload(page + "/" + PHOTO, "file-photo", "plan.pdf", Samples.aPdf()).status()).isEqualTo(422);
    assertThat(surfer.upload(page + "/" + PHOTO, "file-photo", "bright.png", TestRequests.aPicture()).location())
        .isEqualTo(page);
    completions.send(citizen, request);
    assertThat(requests.request(citizen, request).content().answers()).containsEntry(PHOTO, "bright.png");
  }

  /** Answered as far as the photograph. */
  private UUID aReportOfAPothole() {
    UUID draft = drafts.begin(citizen, "GEN-04", people.unit(UNIT).id(), null);
    answered(draft, "what", "pothole", "address", "أمام 12 شارع النصر", "marks", "no", "details", "حفرة عميقة",
        "has_photo", "yes");
    return draft;
  }

  private void answered(UUID draft, String... pairs) {
    for (int i = 0; i < pairs.length; i += 2) {
      Draft now = drafts.draft(citizen, draft);
      assertThat(drafts.answer(citizen, now, now.service().definition().question(pairs[i]), pairs[i + 1]))
          .as(pairs[i]).isInstanceOf(Answer.Valid.class);
    }
  }

  private UUID kept(UUID draft) {
    return java.util.Objects.requireNonNull(drafts.draft(citizen, draft).content().papers().get(PHOTO));
  }
}
