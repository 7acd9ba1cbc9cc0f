package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.Command;
import eg.mahalliyat.procedure.LegalClock;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.shared.RequestNumber;
import eg.mahalliyat.shared.WorkingDays;
import java.security.SecureRandom;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Gives a new request its number, its secret and its first state. */
@Component
final class NewRequests {
  /**
   * @param serial drawn with the draft, in the same round trip
   * @param mobileHash kept with the draft, so that nobody else need be asked
   */
  record Taken(Draft draft, long serial, byte[] mobileHash) {}

  /** @param reception null when it comes from the applicant himself */
  record Coming(Actor actor, String applicant, @Nullable Reception reception) {}

  record Begun(Request request, Transition transition, List<Write> rows, Instant at) {}

  private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int TOKEN_LENGTH = 28;

  private final DraftRows drafts;
  private final Transitions transitions;
  private final Ids ids;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  NewRequests(DraftRows drafts, Transitions transitions, Ids ids, InstantSource clock) {
    this.drafts = drafts;
    this.transitions = transitions;
    this.ids = ids;
    this.clock = clock;
  }

  static Write taking(UUID draft) {
    return Write.of("SELECT " + DraftRows.COLUMNS + ", mobile_hash, nextval('requests.number') AS serial "
        + "FROM requests.draft WHERE id = ? AND task_id IS NULL", draft);
  }

  Taken taken(ResultSet row, int n) throws SQLException {
    return new Taken(drafts.draft(row, n), row.getLong("serial"), row.getBytes("mobile_hash"));
  }

  /** @param coming who brings it: the applicant, or the clerk who receives it */
  Begun begin(Coming coming, Taken taken) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    Draft draft = taken.draft();
    Request blank = blank(coming, taken, now);
    Transition transition = transitions.decide(blank, null, new Command.Begin(coming.actor().id()), now);
    State state = transition.moved().state();
    Request request = new Request(blank.id(), blank.owner(), blank.service(), blank.content(), state,
        new Request.Times(now, state.clock().dueAt(), null));
    List<Write> rows = new ArrayList<>(
        RequestRows.submitting(request, draft.id(), taken.mobileHash(), transition.opened()));
    rows.addAll(RequestRows.telling(request.id().uuid(), request.id().version(), transition));
    rows.add(Write.of("UPDATE requests.draft SET request_id = ?, submitted = true, answers = '{}', papers = '{}' WHERE id = ?",
        request.id().uuid(), draft.id()));
    return new Begun(request, transition, rows, now);
  }

  private Request blank(Coming coming, Taken taken, Instant now) {
    RequestNumber number = RequestNumber.of(now.atZone(WorkingDays.CAIRO).getYear(), taken.serial());
    State none = new State("", coming.actor().id(), java.util.Map.of(), java.util.Map.of(),
        new LegalClock(taken.draft().service().definition().procedure().decideWithin(), now, now, null), null);
    return new Request(new Request.Identity(ids.next(), number, 1, token()),
        new Request.Owner(taken.draft().unitId(), taken.draft().personId(), coming.applicant()), taken.draft().service(),
        taken.draft().content(), none, new Request.Times(now, now, null));
  }

  private String token() {
    StringBuilder token = new StringBuilder(TOKEN_LENGTH);
    random.ints(TOKEN_LENGTH, 0, ALPHABET.length()).forEach(i -> token.append(ALPHABET.charAt(i)));
    return token.toString();
  }
}
