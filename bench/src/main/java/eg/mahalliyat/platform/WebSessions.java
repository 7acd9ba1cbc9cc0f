package eg.mahalliyat.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.core.context.SecurityContextImpl;

/**
 * Sign-ins of many people at once, as rows: signing in is not what is measured, and is limited for each of them. Lives
 * in this package for the token that {@link SignIn} keeps.
 */
public final class WebSessions {
  private static final int LIFE_SECONDS = 6 * 3600;

  private WebSessions() {}

  /** The cookie of each actor's session. */
  public static List<String> begin(JdbcTemplate owner, List<? extends Actor> actors) throws IOException {
    List<String> cookies = new ArrayList<>();
    List<Object[]> sessions = new ArrayList<>();
    List<Object[]> attributes = new ArrayList<>();
    long now = System.currentTimeMillis();
    for (Actor actor : actors) {
      String primary = UUID.randomUUID().toString();
      String id = UUID.randomUUID().toString();
      sessions.add(new Object[] {primary, id, now, now, LIFE_SECONDS, now + LIFE_SECONDS * 1_000L, actor.id()});
      attributes.add(new Object[] {primary, "SPRING_SECURITY_CONTEXT", bytes(actor)});
      cookies.add("SESSION=" + Base64.getEncoder().encodeToString(id.getBytes(StandardCharsets.US_ASCII)));
    }
    owner.batchUpdate("INSERT INTO platform.session VALUES (?, ?, ?, ?, ?, ?, ?)", sessions);
    owner.batchUpdate("INSERT INTO platform.session_attributes VALUES (?, ?, ?)", attributes);
    return cookies;
  }

  private static byte[] bytes(Actor actor) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(new SecurityContextImpl(new SignIn.Token(actor, Instant.now())));
    }
    return bytes.toByteArray();
  }
}
