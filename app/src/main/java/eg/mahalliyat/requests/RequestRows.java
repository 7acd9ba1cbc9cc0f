package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.procedure.Decided.Moved;
import eg.mahalliyat.procedure.State;
import eg.mahalliyat.procedure.StateText;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.shared.RequestNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** Rows to requests, and changes to writes. */
@Component
final class RequestRows {
  static final String COLUMNS = "id, number, tracking_token, unit_id, person_id, applicant, service_code, "
      + "service_version, subject::text AS subject, answers::text AS answers, papers::text AS papers, version, "
      + "state::text AS state, submitted_at, due_at, closed_at, ARRAY(SELECT people.concerned_by(person_id)) AS concerned";

  private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
  private static final TypeReference<LinkedHashMap<String, UUID>> IDS = new TypeReference<>() {};

  private final Catalogue catalogue;

  RequestRows(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  static Write byId(UUID id) {
    return Write.of("SELECT " + COLUMNS + " FROM requests.request WHERE id = ?", id);
  }

  Request request(ResultSet row, int n) throws SQLException {
    Service service = service(catalogue, row);
    return new Request(
        new Request.Identity(row.getObject("id", UUID.class), new RequestNumber(row.getString("number")),
            row.getInt("version"), row.getString("tracking_token")),
        new Request.Owner(row.getInt("unit_id"), row.getObject("person_id", UUID.class), row.getString("applicant"),
            Set.of((UUID[]) row.getArray("concerned").getArray())),
        service,
        new Request.Content(subject(row.getString("subject")), texts(row.getString("answers")),
            ids(row.getString("papers"))),
        text(service).read(row.getString("state")),
        new Request.Times(moment(row, "submitted_at"), moment(row, "due_at"), instant(row, "closed_at")));
  }

  /** The row and its open tasks. */
  static List<Write> submitting(Request request, UUID draft, byte[] mobileHash, Collection<Opened> tasks) {
    Request.Owner owner = request.owner();
    Request.Content content = request.content();
    Write row = Write.of("""
        INSERT INTO requests.request (id, number, draft_id, tracking_token, unit_id, person_id, applicant,
          applicant_folded, mobile_hash, service_code, service_version, subject, answers, papers, state, stage,
          submitted_at, due_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::jsonb, ?::json, ?, ?, ?)""",
        request.id().uuid(), request.id().number().digits(), draft, request.id().trackingToken(), owner.unitId(),
        owner.personId(), owner.applicant(), NameKey.of(owner.applicant()), mobileHash, request.service().code(),
        request.service().version(), content.subject() == null ? "{}" : Json.write(content.subject()),
        Json.write(content.answers()), Json.write(content.papers()), text(request.service()).write(request.state()),
        request.state().stage(), at(request.times().submittedAt()), at(request.times().dueAt()));
    Opening open = Opening.of(tasks);
    Write opening = Write.of("""
        INSERT INTO requests.task (request_id, unit_id, person_id, opened_at, id, kind, role, bill_id, due_at, next_at)
        SELECT ?, ?, ?, ?, t.*
          FROM unnest(?::text[], ?::text[], ?::text[], ?::uuid[], ?::timestamptz[], ?::timestamptz[])
               AS t(id, kind, role, bill, due, next)""",
        request.id().uuid(), owner.unitId(), owner.personId(), at(request.times().submittedAt()), open.ids(),
        open.kinds(), open.roles(), open.bills(), open.dues(), open.nexts());
    return List.of(row, opening);
  }

  /**
   * One opened task.
   *
   * @param next when the calendar is to look at it, or null
   */
  record Opened(TaskState task, @Nullable UUID bill, @Nullable Instant next) {}

  /** Opened tasks as the SQL reads them, column by column. */
  private record Opening(String[] ids, String[] kinds, @Nullable String[] roles, @Nullable UUID[] bills,
      @Nullable String[] dues, @Nullable String[] nexts) {
    static Opening of(Collection<Opened> opened) {
      int many = opened.size();
      Opening columns = new Opening(new String[many], new String[many], new String[many], new UUID[many],
          new String[many], new String[many]);
      int i = 0;
      for (Opened one : opened) {
        TaskState task = one.task();
        columns.ids[i] = task.id();
        columns.kinds[i] = task.kind().name();
        columns.roles[i] = task.role();
        columns.bills[i] = one.bill();
        columns.dues[i] = text(task.dueAt());
        columns.nexts[i++] = text(one.next());
      }
      return columns;
    }

    static @Nullable String text(@Nullable Instant at) {
      return at == null ? null : at.toString();
    }
  }

  static Write advancing(Request before, Moved moved, Request.@Nullable Content supplied, Collection<Opened> opened,
      Instant now) {
    State state = moved.state();
    Opening open = Opening.of(opened);
    // No null where another move has a text: the driver would have the statement parsed anew each time.
    String outcome = state.end() == null ? "" : state.end().name();
    return Write.of("SELECT requests.advance(?, ?, ?::json, ?, ?, ?, ?, ?::jsonb, ?::jsonb, ?::text[], ?::text[], "
            + "?::text[], ?::text[], ?::uuid[], ?::timestamptz[], ?::timestamptz[])",
        before.id().uuid(), before.id().version(), text(before.service()).write(state), state.stage(), outcome,
        at(state.clock().dueAt()), at(now), supplied == null ? null : Json.write(supplied.answers()),
        supplied == null ? null : Json.write(supplied.papers()),
        moved.closed().stream().map(TaskState::id).toArray(String[]::new), open.ids(), open.kinds(), open.roles(),
        open.bills(), open.dues(), open.nexts());
  }

  /**
   * What the rows of tasks are told besides: whose alone it is, and when to look at what stays open.
   *
   * @param version at which the request is when the move has been written
   */
  static List<Write> telling(UUID request, int version, Transition transition) {
    List<Write> writes = new ArrayList<>();
    transition.holders().forEach((task, holder) ->
        writes.add(Write.of("SELECT requests.hold(?, ?, ?, ?)", request, task, holder.holder(), holder.taken())));
    if (!transition.sooner().isEmpty()) {
      writes.add(waking(request, version, transition.sooner().keySet(), transition.sooner()));
    }
    return writes;
  }

  /**
   * Tells tasks that stay open when the calendar is to look at them.
   *
   * @param version at which the request is; when it has moved on, nothing is told
   */
  static Write waking(UUID request, int version, Collection<String> tasks, Map<String, Instant> looks) {
    String[] ids = tasks.toArray(String[]::new);
    String[] nexts = tasks.stream().map(task -> Opening.text(looks.get(task))).toArray(String[]::new);
    return Write.of("SELECT requests.wake(?, ?, ?::text[], ?::timestamptz[])", request, version, ids, nexts);
  }

  /** The version that a row names: it was published once, so it is there for ever. */
  static Service service(Catalogue catalogue, ResultSet row) throws SQLException {
    return catalogue.version(row.getString("service_code"), row.getInt("service_version")).orElseThrow();
  }

  static StateText text(Service service) {
    return new StateText(service.definition().procedure());
  }

  static Map<String, String> texts(String json) {
    return Json.MAPPER.readValue(json, TEXTS);
  }

  static Map<String, UUID> ids(String json) {
    return Json.MAPPER.readValue(json, IDS);
  }

  static @Nullable Subject subject(String json) {
    return json.equals("{}") ? null : Json.read(json, Subject.class);
  }

  static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  // As OffsetDateTime: a Timestamp goes through a calendar, which costs more than all the rest of a row.
  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
    return time == null ? null : time.toInstant();
  }

  private static Instant moment(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
