package eg.mahalliyat.counter;

import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.requests.Reception;
import eg.mahalliyat.requests.Submissions;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes what was taken in a request. */
@Component
public final class Receiving {
  private final Mandates mandates;
  private final Submissions submissions;
  private final People people;

  Receiving(Mandates mandates, Submissions submissions, People people) {
    this.mandates = mandates;
    this.submissions = submissions;
    this.people = people;
  }

  /**
   * The person whose affair it is becomes the applicant; an agent stands beside him in the fact.
   *
   * @return the request's id; the same one however often it is called
   */
  public UUID receive(Actor.Staff clerk, Intake intake) {
    UUID before = intake.draft().fate().requestId();
    if (before != null) {
      return before;
    }
    mandates.check(clerk, intake.visit(), intake.draft().service());
    return submissions.receive(clerk, intake.draft().id(), people.person(intake.draft().personId()).name(),
        new Reception(intake.visit().attorneyId(), intake.seen()));
  }
}
