package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What issuing changes in the registers; every method runs in the transaction of who issues. */
@Component
final class Register {
  private static final Logger log = LoggerFactory.getLogger(Register.class);

  private final LicenceRows licences;
  private final IssueRows issues;
  private final LicenceDoor door;
  private final Numbering numbering;
  private final Entering entering;
  private final InstantSource clock;

  Register(LicenceRows licences, IssueRows issues, LicenceDoor door, Numbering numbering, Entering entering,
      InstantSource clock) {
    this.licences = licences;
    this.issues = issues;
    this.door = door;
    this.numbering = numbering;
    this.entering = entering;
    this.clock = clock;
  }

  Optional<Issue> issue(Issue.Cause cause) {
    return issues.of(cause);
  }

  /** The paper, held until the end of the transaction, while it is still to be made. */
  Optional<Issue> open(UUID id) {
    return Optional.of(issues.hold(id)).filter(issue -> !issue.isOver());
  }

  /**
   * The same, if its licence still allows it. When it does not any more, that is the paper's end: nothing that is tried
   * again later could change it.
   */
  Optional<Issue> due(UUID id, Request request) {
    return open(id).filter(issue -> !turnedDown(issue, request));
  }

  private boolean turnedDown(Issue issue, Request request) {
    Optional<Licence> licence = Plan.of(request, issue.number().register()).base().flatMap(licences::find);
    Optional<NotIssued> reason = licence.flatMap(it -> NotIssued.of(it.stored().state(), issues.overtaken(issue)));
    licence.ifPresent(it -> reason.ifPresent(why -> turnDown(issue, it, why)));
    return reason.isPresent();
  }

  private void turnDown(Issue issue, Licence licence, NotIssued why) {
    UUID id = licence.id().uuid();
    door.tell(Papers.SELF, licence, LicenceCommand.TURN_DOWN,
        new LicenceFact.LicenceNotIssued(id, issue.requestId(), why.key()));
    issues.notIssued(issue.id(), why);
    log.warn("issue {} for request {} ends without a paper: licence {} is {}", issue.id(), issue.requestId(), id,
        why.key());
  }

  /** Fixes number, day and term, so that every later try prints the same. */
  Issue number(UUID id, Issue.Cause cause, Plan plan) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, WorkingDays.CAIRO);
    UUID entry = plan.entry(id);
    Optional<Licence> stands = licences.find(entry);
    Term before = stands.map(licence -> licence.paper().term()).orElse(null);
    Term term = Terms.of(plan.output(), plan.given(), before, today);
    String register = plan.output().register();
    int unit = plan.request().owner().unitId();
    var number = new Licence.Identity(entry, register, unit, numbering.next(unit, register, today.getYear()));
    UUID person = holder(plan, stands).personId();
    Issue issue = new Issue(id, cause, entry, number, term, new Issue.Made(person, now, null, null));
    issues.insert(issue);
    return issue;
  }

  /** The licence as the paper will show it. */
  Licence after(Issue issue, Request request) {
    Plan plan = Plan.of(request, issue.number().register());
    Optional<Licence> stands = licences.find(issue.entryId());
    Licence.Paper paper = new Licence.Paper(issue.term(), issue.requestId());
    Licence before = stands.orElseGet(() -> entering.entry(issue, plan, paper));
    return before.with(issue.number().number(), paper).saying(holder(plan, stands), plan.fields());
  }

  /** The paper is there: the register follows it. */
  void issued(Issue issue, Request request, UUID document, String token) {
    if (licences.find(issue.entryId()).isEmpty()) {
      door.enter(Papers.SELF, after(issue, request));
    }
    door.go(Papers.SELF, after(issue, request), LicenceCommand.ISSUE,
        new LicenceFact.LicenceIssued(issue.entryId(), issue.requestId(), issue.number().number()));
    Plan.of(request, issue.number().register()).ends().flatMap(licences::find).ifPresent(it -> door.go(Papers.SELF, it,
        LicenceCommand.CANCEL, new LicenceFact.LicenceCancelled(it.id().uuid(), issue.requestId())));
    issues.issued(issue.id(), document, token, clock.instant());
  }

  /** An entry keeps its holder until it is transferred. */
  private Licence.Holder holder(Plan plan, Optional<Licence> stands) {
    return stands.filter(it -> plan.output().effect() != Effect.TRANSFER).map(Licence::holder)
        .orElseGet(() -> entering.holder(plan));
  }
}
