package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Fixes number, day and term of papers, so that every later try prints the same; in the transaction of who issues. */
@Component
final class Allotting {
  private final PaperPlans plans;
  private final LicenceRows licences;
  private final IssueRows issues;
  private final Numbering numbering;
  private final Entering entering;
  private final InstantSource clock;

  Allotting(PaperPlans plans, LicenceRows licences, IssueRows issues, Numbering numbering, Entering entering,
      InstantSource clock) {
    this.plans = plans;
    this.licences = licences;
    this.issues = issues;
    this.numbering = numbering;
    this.entering = entering;
    this.clock = clock;
  }

  /** What the task has been allotted already, or is now: one paper, or as many copies as the request asks for. */
  List<Issue> allot(Issue.Cause cause, Request request, String output) {
    List<Issue> there = issues.of(cause.requestId(), cause.taskId());
    if (!there.isEmpty()) {
      return there;
    }
    Plan plan = plans.of(request, output);
    Optional<Licence> original = plan.copied().flatMap(licences::find);
    return original.isEmpty() ? List.of(paper(cause, plan)) : copies(cause, plan, original.get());
  }

  private Issue paper(Issue.Cause cause, Plan plan) {
    UUID id = numbering.id();
    Optional<Licence> stands = licences.find(plan.entry(id));
    Term before = stands.map(licence -> licence.paper().term()).orElse(null);
    LocalDate today = today();
    Term term = Terms.of(plan.output(), plan.given(), before, today);
    UUID person = stands.map(it -> entering.holder(plan, it)).orElseGet(() -> entering.holder(plan)).personId();
    return kept(new Issue(id, cause, plan.entry(id), number(plan, plan.entry(id), today), term, made(person)));
  }

  /** Each is an entry of its own, and as long good as what it is a copy of. */
  private List<Issue> copies(Issue.Cause cause, Plan plan, Licence original) {
    List<Issue> copies = new ArrayList<>();
    LocalDate today = today();
    for (int nth = 1; nth <= plan.copies(); nth++) {
      UUID id = numbering.id();
      // The number first: whoever has it keeps others from counting the copies of this unit until he commits.
      Licence.Identity number = number(plan, id, today);
      var which = new Issue.Copy(nth, original.id().uuid(), original.id().number(),
          issues.copies(original.id().uuid()) + 1);
      copies.add(kept(new Issue(id, cause.copying(which), id, number, original.paper().term().again(today),
          made(plan.request().owner().personId()))));
    }
    return copies;
  }

  private Licence.Identity number(Plan plan, UUID entry, LocalDate today) {
    String register = plan.output().register();
    int unit = plan.request().owner().unitId();
    return new Licence.Identity(entry, register, unit, numbering.next(unit, register, today.getYear()));
  }

  private Issue.Made made(UUID person) {
    return new Issue.Made(person, clock.instant(), null, null);
  }

  private Issue kept(Issue issue) {
    issues.insert(issue);
    return issue;
  }

  private LocalDate today() {
    Instant now = clock.instant();
    return LocalDate.ofInstant(now, WorkingDays.CAIRO);
  }
}
