package eg.mahalliyat.requests;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.MobileNumber;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;

/** Full drafts of renewals with their paper, as rows: what a citizen typed over days is not what is measured. */
public final class WebDrafts {
  /** @param mobile the number that the citizen confirmed */
  public record Holder(Actor.Citizen citizen, MobileNumber mobile) {}

  private final JdbcTemplate owner;
  private final TrackingKeys keys;

  /** @param owner a superuser's way into the database */
  public WebDrafts(ApplicationContext context, JdbcTemplate owner) {
    this.owner = owner;
    this.keys = context.getBean(TrackingKeys.class);
  }

  /** The id of each holder's draft about the licence in the same place. */
  public List<UUID> write(List<Holder> holders, List<Subject> subjects, List<Integer> units) {
    List<UUID> ids = new ArrayList<>();
    List<Object[]> drafts = new ArrayList<>();
    List<Object[]> papers = new ArrayList<>();
    for (int i = 0; i < holders.size(); i++) {
      ids.add(add(holders.get(i), subjects.get(i), units.get(i % units.size()), drafts, papers));
    }
    owner.batchUpdate("""
        INSERT INTO requests.draft (id, person_id, unit_id, service_code, service_version, subject, answers, papers,
          mobile_hash, created_at, updated_at)
        VALUES (?, ?, ?, 'SHP-02', 1, ?::jsonb, ?::jsonb, ?::jsonb, ?, ?, ?)""", drafts);
    owner.batchUpdate("""
        INSERT INTO documents.document (id, person_id, purpose, file_name, media_type, size, sha256, state, generated,
          uploaded_at)
        VALUES (?, ?, 'TENURE', 'lease.pdf', 'application/pdf', 250000, ?, 'CLEAN', false, ?)""", papers);
    return ids;
  }

  private UUID add(Holder holder, Subject subject, int unit, List<Object[]> drafts, List<Object[]> papers) {
    OffsetDateTime now = Instant.now().atOffset(ZoneOffset.UTC);
    UUID id = UUID.randomUUID();
    UUID paper = UUID.randomUUID();
    byte[] hash = keys.hash(holder.mobile());
    Map<String, String> answers = Map.of("changed", "no", "years", "2", "mobile", holder.mobile().national(),
        "delivery", "electronic", "declaration", "yes");
    drafts.add(new Object[] {id, holder.citizen().personId(), unit, Json.write(subject), Json.write(answers),
        Json.write(Map.of("TENURE", paper)), hash, now, now});
    papers.add(new Object[] {paper, holder.citizen().personId(), hash, now});
    return id;
  }
}
