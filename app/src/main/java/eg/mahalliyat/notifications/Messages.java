package eg.mahalliyat.notifications;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Vault;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of messages; every method runs inside a transaction of the platform. */
@Component
class Messages {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final Ids ids;
  private final InstantSource clock;

  Messages(JdbcClient jdbc, Vault vault, Ids ids, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.ids = ids;
    this.clock = clock;
  }

  UUID planCode(String about, UUID challenge) {
    UUID id = ids.next();
    jdbc.sql("INSERT INTO notifications.message (id, channel, about, challenge_id, state, planned_at) "
            + "VALUES (?, 'SMS', ?, ?, 'PLANNED', ?)")
        .params(id, about, challenge, now()).update();
    return id;
  }

  UUID plan(UUID person, Carrier.Channel channel, String about, String to, Text text) {
    UUID id = ids.next();
    jdbc.sql("INSERT INTO notifications.message (id, person_id, channel, about, to_box, text_box, state, planned_at) "
            + "VALUES (?, ?, ?, ?, ?, ?, 'PLANNED', ?)")
        .params(id, person, channel.name(), about, vault.encrypt(to), vault.encrypt(Json.write(text)), now()).update();
    return id;
  }

  /** Counts the attempt; empty when there is nothing to do any more. */
  Optional<Message> attempt(UUID id) {
    return jdbc.sql("UPDATE notifications.message SET attempts = attempts + 1 WHERE id = ? AND state = 'PLANNED' "
        + "RETURNING id, channel, challenge_id, to_box, text_box, attempts").param(id).query(this::message).optional();
  }

  void sent(UUID id, List<String> providerIds) {
    jdbc.sql("UPDATE notifications.message SET state = 'SENT', sent_at = ? WHERE id = ?").params(now(), id).update();
    for (String name : providerIds.stream().sorted().toList()) {
      alone(name);
      // A provider begins to count anew some day: what it said of an older part of this name is not about this one.
      jdbc.sql("DELETE FROM notifications.receipt WHERE provider_id = ? AND at < ?").params(name, now().minusHours(1))
          .update();
      jdbc.sql("INSERT INTO notifications.part (provider_id, message_id) VALUES (?, ?) "
          + "ON CONFLICT (provider_id) DO UPDATE SET message_id = excluded.message_id").params(name, id).update();
    }
    settle(id);
  }

  void failed(UUID id, String why) {
    jdbc.sql("UPDATE notifications.message SET state = 'FAILED', failure = ?, settled_at = ? WHERE id = ?")
        .params(why, now(), id).update();
  }

  void receipt(String providerId, boolean delivered) {
    alone(providerId);
    jdbc.sql("INSERT INTO notifications.receipt (provider_id, delivered, at) VALUES (?, ?, ?) "
        + "ON CONFLICT (provider_id) DO UPDATE SET delivered = excluded.delivered, at = excluded.at")
        .params(providerId, delivered, now()).update();
    jdbc.sql("SELECT message_id FROM notifications.part WHERE provider_id = ?").param(providerId).query(UUID.class)
        .optional().ifPresent(this::settle);
  }

  /** Who writes the part down and who brings its receipt wait for each other: the second sees what the first wrote. */
  private void alone(String providerId) {
    jdbc.sql("SELECT pg_advisory_xact_lock(hashtextextended(?, 9)) IS NULL").param(providerId).query(Boolean.class).single();
  }

  /** Delivered when every part is; failed as soon as one is. */
  private void settle(UUID id) {
    // The receipts of two parts may come at once: the second looks after the first has written.
    jdbc.sql("SELECT id FROM notifications.message WHERE id = ? FOR UPDATE").param(id).query(UUID.class).optional();
    jdbc.sql("""
            UPDATE notifications.message m
               SET state = CASE WHEN p.failed > 0 THEN 'FAILED' ELSE 'DELIVERED' END,
                   failure = CASE WHEN p.failed > 0 THEN 'undeliverable' END, settled_at = ?
              FROM (SELECT count(*) AS parts, count(*) FILTER (WHERE r.delivered) AS delivered,
                           count(*) FILTER (WHERE NOT r.delivered) AS failed
                      FROM notifications.part p LEFT JOIN notifications.receipt r USING (provider_id)
                     WHERE p.message_id = ?) p
             WHERE m.id = ? AND m.state = 'SENT' AND p.parts > 0 AND (p.failed > 0 OR p.delivered = p.parts)""")
        .params(now(), id, id).update();
  }

  private Message message(ResultSet row, int n) throws SQLException {
    byte[] to = row.getBytes("to_box");
    byte[] text = row.getBytes("text_box");
    return new Message(row.getObject("id", UUID.class), Carrier.Channel.valueOf(row.getString("channel")),
        row.getObject("challenge_id", UUID.class), to == null ? null : vault.decryptText(to),
        text == null ? null : Json.read(vault.decryptText(text), Text.class), row.getInt("attempts"));
  }

  private OffsetDateTime now() {
    return clock.instant().atOffset(ZoneOffset.UTC);
  }
}
