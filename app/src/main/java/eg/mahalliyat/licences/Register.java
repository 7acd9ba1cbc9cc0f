package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.requests.Request;
import java.time.InstantSource;
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
  private final PaperPlans plans;
  private final Entering entering;
  private final InstantSource clock;

  Register(LicenceRows licences, IssueRows issues, LicenceDoor door, PaperPlans plans, Entering entering,
      InstantSource clock) {
    this.licences = licences;
    this.issues = issues;
    this.door = door;
    this.plans = plans;
    this.entering = entering;
    this.clock = clock;
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
    Issue.Copy copy = issue.copy();
    if (copy != null) {
      // A copy does not change what it is a copy of, so no version would tell that this is suspended at the same time.
      licences.hold(copy.original());
    }
    Plan plan = plans.of(request, issue.number().register());
    Optional<Licence> licence = plan.base().flatMap(licences::find);
    Optional<NotIssued> reason = licence.flatMap(it -> reason(issue, plan, it));
    licence.ifPresent(it -> reason.ifPresent(why -> turnDown(issue, it, why)));
    return reason.isPresent();
  }

  private Optional<NotIssued> reason(Issue issue, Plan plan, Licence licence) {
    Issue.Copy copy = issue.copy();
    boolean renewed = issues.overtaken(issue) || copy != null && !copy.of().equals(licence.id().number());
    Optional<NotIssued> state = NotIssued.of(licence.stored().state(), renewed, plan.output().effect());
    boolean his = licence.holder().personId().equals(plan.request().owner().personId());
    return state.isEmpty() && copy != null && !his && !plan.request().endorsed() ? Optional.of(NotIssued.NOT_HIS) : state;
  }

  private void turnDown(Issue issue, Licence licence, NotIssued why) {
    UUID id = licence.id().uuid();
    door.tell(Papers.SELF, licence, LicenceCommand.TURN_DOWN,
        new LicenceFact.LicenceNotIssued(id, issue.requestId(), why.key()));
    issues.notIssued(issue.id(), why);
    log.warn("issue {} for request {} ends without a paper: licence {} is {}", issue.id(), issue.requestId(), id,
        why.key());
  }

  /** The licence as the paper will show it. */
  Licence after(Issue issue, Request request) {
    Plan plan = plans.of(request, issue.number().register());
    Licence.Paper paper = new Licence.Paper(issue.term(), issue.requestId());
    return licences.find(issue.entryId())
        .map(stands -> stands.with(issue.number().number(), paper)
            .saying(entering.holder(plan, stands), plan.fields(stands)))
        .orElseGet(() -> fresh(issue, plan, paper));
  }

  private Licence fresh(Issue issue, Plan plan, Licence.Paper paper) {
    return original(issue).map(it -> entering.copy(issue, plan, paper, it))
        .orElseGet(() -> entering.entry(issue, plan, paper));
  }

  /** What is copied; empty when it is no copy of an entry. */
  Optional<Licence> original(Issue issue) {
    return Optional.ofNullable(issue.copy()).flatMap(copy -> licences.find(copy.original()));
  }

  /** The paper is there: the register follows it. */
  void issued(Issue issue, Request request, UUID document, String token) {
    Plan plan = plans.of(request, issue.number().register());
    boolean stood = licences.find(issue.entryId()).isPresent();
    if (!stood) {
      enter(issue, after(issue, request));
    }
    Licence after = after(issue, request);
    door.go(Papers.SELF, after, LicenceCommand.ISSUE,
        new LicenceFact.LicenceIssued(issue.entryId(), issue.requestId(), issue.number().number()));
    if (stood && plan.output().effect() == Effect.TRANSFER) {
      door.tell(Papers.SELF, after, LicenceCommand.TRANSFER,
          new LicenceFact.LicenceTransferred(issue.entryId(), issue.requestId()));
    }
    plan.ends().flatMap(licences::find).ifPresent(it -> door.go(Papers.SELF, it,
        LicenceCommand.CANCEL, new LicenceFact.LicenceCancelled(it.id().uuid(), issue.requestId())));
    String definition = request.service().code() + "/" + request.service().version();
    issues.issued(issue.id(), document, token, definition, clock.instant());
  }

  private void enter(Issue issue, Licence entry) {
    Issue.Copy copy = issue.copy();
    door.enter(Papers.SELF, entry, copy);
    if (copy != null) {
      door.tell(Papers.SELF, original(issue).orElseThrow(), LicenceCommand.COPY, new LicenceFact.LicenceCopied(
          copy.original(), issue.requestId(), issue.number().number(), copy.number()));
    }
  }

  /** Whether everything is there that the same task of the request asks for. */
  boolean complete(Issue issue) {
    return issues.of(issue.requestId(), issue.cause().taskId()).stream().allMatch(Issue::isIssued);
  }
}
