package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;

import eg.mahalliyat.payments.provider.SignedNotice;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Vault;
import java.nio.charset.StandardCharsets;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The table of messages: body encrypted, because it carries a name and a mobile number; found again by a keyed hash.
 */
@Component
final class Envelopes {
  private final JdbcClient jdbc;
  private final Vault vault;
  private final InstantSource clock;

  Envelopes(JdbcClient jdbc, Vault vault, InstantSource clock) {
    this.jdbc = jdbc;
    this.vault = vault;
    this.clock = clock;
  }

  /** False when the very same message is there already. */
  boolean keep(UUID id, SignedNotice notice, @Nullable Held held) {
    String verdict = held == null ? "UNKNOWN_REFERENCE" : "VERIFIED";
    return jdbc.sql("""
            INSERT INTO payments.notice (id, provider, digest, order_id, unit_id, verdict, headers, body, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?) ON CONFLICT (digest) DO NOTHING""")
        .params(Arrays.<@Nullable Object>asList(id, notice.provider(), digest(notice),
            held == null ? null : held.order().id(), held == null ? null : held.payer().unitId(), verdict,
            Json.write(notice.headers()), vault.encrypt(notice.body()), clock.instant().atOffset(UTC)))
        .update() == 1;
  }

  /** Latin-1 keeps every byte apart. */
  private byte[] digest(SignedNotice notice) {
    String body = new String(notice.body(), StandardCharsets.ISO_8859_1);
    return vault.hash("notice:" + notice.provider(), body);
  }
}
