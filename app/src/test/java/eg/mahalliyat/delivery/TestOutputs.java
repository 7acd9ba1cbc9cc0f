package eg.mahalliyat.delivery;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.counter.TestCounter;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Submissions;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Requests whose output waits to be fetched. */
@Component
public class TestOutputs {
  private static final Map<String, String> ANSWERS = Map.of("licence_kind", "shop", "licence_no", "131/2024/77",
      "form", "electronic", "capacity", "licensee", "original", "kept", "copies", "1", "purpose", "للبنك", "mobile",
      "01001234567", "delivery", "pickup", "declaration", "yes");

  private final Drafts drafts;
  private final Submissions submissions;
  private final Requests requests;
  private final TestPeople people;
  private final TestCounter counter;

  TestOutputs(Drafts drafts, Submissions submissions, Requests requests, TestPeople people, TestCounter counter) {
    this.drafts = drafts;
    this.submissions = submissions;
    this.requests = requests;
    this.people = people;
    this.counter = counter;
  }

  /** A true copy that was paid and made. */
  public UUID ready(Actor.Citizen citizen, String unit) {
    UUID draft = drafts.begin(citizen, "CRT-01", people.unit(unit).id(), null);
    for (String question : List.copyOf(ANSWERS.keySet())) {
      Draft now = drafts.draft(citizen, draft);
      if (drafts.answer(citizen, now, now.service().definition().question(question),
          String.valueOf(ANSWERS.get(question))) instanceof Answer.Wrong wrong) {
        throw new IllegalStateException(question + " " + wrong);
      }
    }
    UUID request = submissions.submit(citizen, draft);
    requests.decide(people.aClerkOf(unit), request, "completeness#1", "complete", Grounds.NONE);
    counter.paid(citizen, request, "handover");
    return request;
  }
}
