package eg.mahalliyat.requests;

import eg.mahalliyat.bench.Form;
import eg.mahalliyat.platform.Json;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;

/** Full drafts with their papers, written past the wizard: what a citizen typed over days is not what is measured. */
final class BenchDrafts {
  static final int PEOPLE = 10_000;
  private static final int BATCH = 500;
  private static final byte[] HASH = "0123456789abcdef0123456789abcdef".getBytes(StandardCharsets.US_ASCII);

  private final JdbcTemplate owner;
  private final List<Integer> units;

  BenchDrafts(JdbcTemplate owner) {
    this.owner = owner;
    this.units = owner.queryForList("SELECT id FROM territory.local_unit ORDER BY id", Integer.class);
  }

  static UUID id(long n) {
    return new UUID(0x0190_d000_0000_7000L, 0x8000_0000_0000_0000L | n);
  }

  static UUID person(long n) {
    return new UUID(0x0190_a000_0000_7000L, 0x8000_0000_0000_0000L | n % PEOPLE);
  }

  /** In the order of their numbers. */
  List<Integer> units() {
    return units;
  }

  int unit(long n) {
    return units.get((int) (n % units.size()));
  }

  long last() {
    Long most = owner.queryForObject("SELECT count(*) FROM requests.draft", Long.class);
    return most == null ? 0 : most;
  }

  /** Writes the drafts of these numbers, both included. */
  void write(long from, long to) {
    for (long start = from; start <= to; start += BATCH) {
      List<Object[]> drafts = new ArrayList<>();
      List<Object[]> papers = new ArrayList<>();
      for (long n = start; n < start + BATCH && n <= to; n++) {
        add(n, drafts, papers);
      }
      owner.batchUpdate("""
          INSERT INTO requests.draft (id, person_id, unit_id, service_code, service_version, subject, answers, papers,
            mobile_hash, created_at, updated_at)
          VALUES (?, ?, ?, 'BENCH-01', 1, '{}', ?::jsonb, ?::jsonb, ?, ?, ?)""", drafts);
      owner.batchUpdate("""
          INSERT INTO documents.document (id, person_id, purpose, file_name, media_type, size, sha256, state, generated,
            uploaded_at)
          VALUES (?, ?, 'request', 'paper.pdf', 'application/pdf', 250000, ?, 'CLEAN', false, ?)""", papers);
    }
  }

  private void add(long n, List<Object[]> drafts, List<Object[]> papers) {
    Form form = Form.of(n);
    var now = Instant.now().atOffset(ZoneOffset.UTC);
    drafts.add(new Object[] {id(n), person(n), unit(n), Json.write(form.answers()), Json.write(form.papers()), HASH, now,
        now});
    form.papers().values().forEach(paper -> papers.add(new Object[] {paper, person(n), HASH, now}));
  }
}
