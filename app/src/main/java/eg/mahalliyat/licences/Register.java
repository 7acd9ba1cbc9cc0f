package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Subject;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
  private final InstantSource clock;

  Register(LicenceRows licences, IssueRows issues, LicenceDoor door, Numbering numbering, InstantSource clock) {
    this.licences = licences;
    this.issues = issues;
    this.door = door;
    this.numbering = numbering;
    this.clock = clock;
  }

  Optional<Issue> issue(Issue.Cause cause) {
    return issues.of(cause);
  }

  /**
   * The paper, held until the end of the transaction, if it is still to be made. When its licence allows none any more,
   * that is the paper's end: nothing that is tried again later could change it.
   */
  Optional<Issue> due(UUID id) {
    Issue issue = issues.hold(id);
    return issue.isOver() || turnedDown(issue) ? Optional.empty() : Optional.of(issue);
  }

  private boolean turnedDown(Issue issue) {
    Optional<Licence> licence = licences.find(issue.entryId());
    Optional<NotIssued> reason = licence.flatMap(it -> NotIssued.of(it.stored().state(), issues.overtaken(issue)));
    licence.ifPresent(it -> reason.ifPresent(why -> turnDown(issue, it, why)));
    return reason.isPresent();
  }

  private void turnDown(Issue issue, Licence licence, NotIssued why) {
    door.tell(Papers.SELF, licence, LicenceCommand.TURN_DOWN,
        new LicenceFact.LicenceNotIssued(issue.entryId(), issue.requestId(), why.key()));
    issues.notIssued(issue.id(), why);
    log.warn("issue {} for request {} ends without a paper: licence {} is {}", issue.id(), issue.requestId(),
        issue.entryId(), why.key());
  }

  /** Fixes number, day and term, so that every later try prints the same. */
  Issue number(UUID id, Issue.Cause cause, Request request, Output output) {
    Instant now = clock.instant();
    LocalDate today = LocalDate.ofInstant(now, WorkingDays.CAIRO);
    Subject subject = request.content().subject();
    UUID entry = subject == null ? id : subject.entryId();
    Term before = licences.find(entry).map(licence -> licence.paper().term()).orElse(new Term(today, null));
    int unit = request.owner().unitId();
    String number = numbering.next(unit, output.register(), today.getYear());
    Issue issue = new Issue(id, cause, entry, new Licence.Identity(entry, output.register(), unit, number),
        before.next(today, years(output, request)), new Issue.Made(request.owner().personId(), now, null, null));
    issues.insert(issue);
    return issue;
  }

  /** The licence as the paper will show it. */
  Licence after(Issue issue, Request request) {
    Licence before = licences.find(issue.entryId()).orElseGet(() -> fresh(issue, request));
    return before.with(issue.number().number(), new Licence.Paper(issue.term(), issue.cause().requestId()));
  }

  /** The paper is there: the entry follows it. */
  void issued(Issue issue, Request request, UUID document, String token) {
    if (licences.find(issue.entryId()).isEmpty()) {
      door.enter(Papers.SELF, fresh(issue, request));
    }
    door.go(Papers.SELF, after(issue, request), LicenceCommand.ISSUE, new LicenceFact.LicenceIssued(issue.entryId(),
        issue.cause().requestId(), issue.number().number()));
    issues.issued(issue.id(), document, token, clock.instant());
  }

  private static Licence fresh(Issue issue, Request request) {
    Map<String, String> fields = new LinkedHashMap<>();
    Optional.ofNullable(request.service().definition().outputs().get(issue.number().register()))
        .ifPresent(output -> fields.putAll(output.fill(request.content().given())));
    fields.remove("licence_number");
    return new Licence(issue.number(), new Licence.Holder(request.owner().personId(), request.owner().applicant()),
        fields, new Licence.Paper(issue.term(), issue.cause().requestId()),
        new Licence.Stored(LicenceState.ACTIVE, 1, false));
  }

  private static @Nullable Integer years(Output output, Request request) {
    Formula years = output.validYears();
    return years == null ? null : Integer.valueOf(years.compute(request.content().given().values()).intValueExact());
  }
}
