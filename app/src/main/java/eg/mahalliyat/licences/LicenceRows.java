package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Write;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;

/** The table of register entries; {@link LicenceDoor} alone changes a state. */
@Component
final class LicenceRows {
  private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};
  private static final String SELECT = "SELECT id, register, unit_id, person_id, holder, number, fields::text AS fields, "
      + "issued_on, expires_on, state, version, request_id, illustrative FROM licences.entry ";

  private final JdbcClient jdbc;

  LicenceRows(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Licence> find(UUID id) {
    return jdbc.sql(SELECT + "WHERE id = ?").param(id).query(LicenceRows::licence).optional();
  }

  /** Keeps whoever would change the entry waiting until the end of the transaction. */
  void hold(UUID id) {
    jdbc.sql("SELECT id FROM licences.entry WHERE id = ? FOR SHARE").param(id).query(UUID.class).optional();
  }

  /** Those of these that the actor may see. */
  List<Licence> find(Collection<UUID> ids) {
    return jdbc.sql(SELECT + "WHERE id = ANY (?)").param(ids.toArray(UUID[]::new)).query(LicenceRows::licence).list();
  }

  /** What needs its holder first comes first. */
  List<Licence> of(UUID person) {
    return jdbc.sql(SELECT + "WHERE person_id = ? ORDER BY expires_on NULLS LAST, number LIMIT 100").param(person)
        .query(LicenceRows::licence).list();
  }

  /** By the number of its paper, or of an earlier one; of the unit, in any register. */
  List<Licence> numbered(int unit, String number) {
    return jdbc.sql(SELECT + """
            WHERE unit_id = ? AND (number = ? OR id IN (SELECT entry_id FROM licences.issue WHERE unit_id = ? AND number = ?))
            ORDER BY register LIMIT 20""").params(unit, number, unit, number).query(LicenceRows::licence).list();
  }

  /** By the number of its paper, or of an earlier one, in one register. */
  Optional<Licence> numbered(int unit, String register, String number) {
    return numbered(unit, number).stream().filter(licence -> licence.id().register().equals(register)).findFirst();
  }

  boolean isEmpty() {
    return jdbc.sql("SELECT NOT EXISTS (SELECT FROM licences.entry)").query(Boolean.class).single();
  }

  /** @param copy what it is a certified copy of; null when it is none */
  static Write inserting(Licence it, Issue.@Nullable Copy copy, Instant at) {
    return Write.of("""
        INSERT INTO licences.entry (id, register, unit_id, person_id, holder, number, fields, issued_on, expires_on,
          state, version, request_id, illustrative, changed_at, copy_of, copy_of_number)
        VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        it.id().uuid(), it.id().register(), it.id().unitId(), it.holder().personId(), it.holder().name(),
        it.id().number(), Json.write(it.fields()), it.paper().term().issued(), it.paper().term().expires(),
        it.stored().state().name(), it.stored().version(), it.paper().requestId(), it.illustrative(),
        at.atOffset(ZoneOffset.UTC), copy == null ? null : copy.original(), copy == null ? null : copy.of());
  }

  /** What is a copy of a paper of the entry stands and falls with it; comes right behind {@link #moving}. */
  static Write following(Licence it) {
    return Write.of("SELECT licences.follow(?)", it.id().uuid());
  }

  static Write moving(Licence it, LicenceState to, Instant at) {
    return Write.of("SELECT licences.move(?, ?, ?, ?)", it.id().uuid(), it.stored().version(), to.name(),
        at.atOffset(ZoneOffset.UTC));
  }

  /** The paper that stands from now on, with its holder and what it says; comes right before {@link #moving}. */
  static Write puttingPaper(Licence it) {
    Term term = it.paper().term();
    return Write.of("SELECT licences.put_paper(?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)", it.id().uuid(),
        it.stored().version(), it.id().number(), term.issued(), term.expires(), it.paper().requestId(),
        it.holder().personId(), it.holder().name(), Json.write(it.fields()));
  }

  static Licence licence(ResultSet row, int n) throws SQLException {
    Term term = new Term(row.getObject("issued_on", LocalDate.class), row.getObject("expires_on", LocalDate.class));
    return new Licence(
        new Licence.Identity(row.getObject("id", UUID.class), row.getString("register"), row.getInt("unit_id"),
            row.getString("number")),
        new Licence.Holder(row.getObject("person_id", UUID.class), row.getString("holder")),
        Json.MAPPER.readValue(row.getString("fields"), TEXTS),
        new Licence.Paper(term, row.getObject("request_id", UUID.class)),
        new Licence.Stored(LicenceState.valueOf(row.getString("state")), row.getInt("version"),
            row.getBoolean("illustrative")));
  }
}
