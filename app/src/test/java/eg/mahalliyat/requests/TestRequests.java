package eg.mahalliyat.requests;

import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.procedure.TaskState;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Renewals of shop licences to test with, brought as far as a test wants them. */
@Component
public class TestRequests {
  private static final String UNIT = "حي المعادي";

  private final Drafts drafts;
  private final Submissions submissions;
  private final Requests requests;
  private final TestPeople people;

  TestRequests(Drafts drafts, Submissions submissions, Requests requests, TestPeople people) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.requests = requests;
    this.people = people;
  }

  /** A shop as the register knows it. */
  public static Subject aShop() {
    return new Subject("shop-licence", UUID.randomUUID(), Map.of("licence_number", "131/2024/77", "trade_name",
        "بقالة النيل", "activity", "بقالة", "area_m2", "35.5", "address", "12 شارع 9، المعادي", "expires_on",
        "2026-12-31"));
  }

  /** A draft in which everything is answered and handed in. */
  public UUID aFullDraft(Actor.Citizen citizen) {
    return aFullDraft(citizen, aShop());
  }

  public UUID aFullDraft(Actor.Citizen citizen, Subject shop) {
    return aFullDraft(citizen, shop, UNIT);
  }

  private UUID aFullDraft(Actor.Citizen citizen, Subject shop, String unit) {
    UUID id = drafts.begin(citizen, "SHP-02", people.unit(unit).id(), shop);
    answer(citizen, id, Map.of("changed", "no", "years", "2", "delivery", "electronic", "declaration", "yes"));
    answer(citizen, id, Map.of("mobile", "01001234567"));
    return attached(citizen, id);
  }

  /** A request that has just been submitted. */
  public UUID aRequest(Actor.Citizen citizen) {
    return submissions.submit(citizen, aFullDraft(citizen));
  }

  /** The same in another unit. */
  public UUID aRequest(Actor.Citizen citizen, String unit) {
    return submissions.submit(citizen, aFullDraft(citizen, aShop(), unit));
  }

  public void decide(Role role, UUID request, String decision) {
    Actor.Staff official = people.anOfficial(role, UNIT);
    decide(official, request, decision, decision.matches("incomplete|owes|refuse")
        ? new Grounds("لأن المستند غير واضح", List.of("other"),
            decision.equals("incomplete") ? List.of("TENURE") : List.of())
        : Grounds.NONE);
  }

  public void decide(Actor.Staff official, UUID request, String decision, Grounds grounds) {
    requests.decide(official, request, openTask(official, request), decision, grounds);
  }

  /** Approved by the head, so that the fees are to be paid. */
  public UUID anApprovedRequest(Actor.Citizen citizen) {
    UUID request = aRequest(citizen);
    decide(Role.COUNTER_CLERK, request, "complete");
    decide(Role.REVENUE_OFFICER, request, "clear");
    decide(Role.UNIT_HEAD, request, "approve");
    return request;
  }

  public String openTask(Actor actor, UUID request) {
    return requests.request(actor, request).state().openTasks().stream().map(TaskState::id).findFirst().orElseThrow();
  }

  public static byte[] aPicture() {
    var image = new java.awt.image.BufferedImage(300, 400, java.awt.image.BufferedImage.TYPE_INT_RGB);
    var out = new java.io.ByteArrayOutputStream();
    try {
      javax.imageio.ImageIO.write(image, "png", out);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private UUID attached(Actor.Citizen citizen, UUID id) {
    Draft draft = drafts.draft(citizen, id);
    StoreResult result = drafts.attach(citizen, draft, draft.service().definition().paper("TENURE"), "عقد.png",
        aPicture());
    if (result instanceof StoreResult.Rejected rejected) {
      throw new IllegalStateException(rejected.reasonKey());
    }
    return id;
  }

  private void answer(Actor.Citizen citizen, UUID id, Map<String, String> typed) {
    typed.forEach((question, text) -> {
      Draft draft = drafts.draft(citizen, id);
      var answer = drafts.answer(citizen, draft, draft.service().definition().question(question), text);
      if (answer instanceof eg.mahalliyat.catalogue.Answer.Wrong wrong) {
        throw new IllegalStateException(question + " " + wrong);
      }
    });
  }
}
