package eg.mahalliyat.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * {@code bin/drill numbering}: licences fall due at three nodes, and two of them are killed meanwhile. Each register's
 * numbers run from one without a gap that no row tells of, and none is given twice.
 */
final class NumberingDrill {
  private static final Path FOLDER = Path.of("bench/target/drill");
  private static final int NODES = 3;
  private static final int PATIENCE_SECONDS = 240;

  /** Something to spoil before it is counted, to see that the drill finds it. */
  enum Spoil {
    NOTHING(""),
    /** A number that nobody knows of any more. */
    GAP("DELETE FROM licences.issue WHERE id = (SELECT id FROM licences.issue ORDER BY number LIMIT 1)"),
    /** A number that two papers bear. */
    DOUBLED("""
        ALTER TABLE licences.issue DROP CONSTRAINT issue_unit_id_register_number_key;
        UPDATE licences.issue SET number = (SELECT min(number) FROM licences.issue)
         WHERE id = (SELECT id FROM licences.issue ORDER BY number DESC LIMIT 1)""");

    private final String sql;

    Spoil(String sql) {
      this.sql = sql;
    }
  }

  /** A number is known by the row of its paper, also when the paper was never made: that is a gap which is recorded. */
  private static final String UNRECORDED = """
      SELECT count(*) FROM licences.numbering n, generate_series(1, n.last) serial
       WHERE NOT EXISTS (SELECT FROM licences.issue i WHERE i.unit_id = n.unit_id AND i.register = n.register
                           AND i.number = n.unit_id || '/' || n.year || '/' || lpad(serial::text, 6, '0'))""";
  private static final String DOUBLED = """
      SELECT count(*) FROM (SELECT FROM licences.issue GROUP BY unit_id, register, number HAVING count(*) > 1) twice""";
  private static final String BEYOND = """
      SELECT count(*) FROM licences.issue i JOIN licences.numbering n ON n.unit_id = i.unit_id AND n.register = i.register
         AND n.year = split_part(i.number, '/', 2)::int
       WHERE split_part(i.number, '/', 3)::int > n.last""";

  private final DrillGround ground;
  private final JdbcTemplate jdbc;

  private NumberingDrill(DrillGround ground) {
    this.ground = ground;
    this.jdbc = ground.database().jdbc();
  }

  /** @param licences so many fall due */
  static DrillOutcome run(LoadSetup setup, int licences, Spoil spoil) throws Exception {
    try (DrillGround ground = new DrillGround(setup, NODES)) {
      DrillStock stock = ground.seeded(context ->
          new DrillSeed(context, ground.database()).fill(new DrillStock.Plan(Map.of(), licences, Map.of())));
      Instant since = ground.database().now();
      ground.start();
      return new NumberingDrill(ground).drilled(stock, since, spoil);
    }
  }

  private DrillOutcome drilled(DrillStock stock, Instant since, Spoil spoil) throws IOException, InterruptedException {
    List<String> references = stock.references();
    int kills = 0;
    for (int i = 0; i < references.size(); i++) {
      ground.pay(references.get(i));
      // The provider tells the first node; the other two die, each while papers are being made.
      if (i == references.size() / 3 || i == 2 * references.size() / 3) {
        int paid = i;
        DrillWaiting.await(() -> numbered(since) >= paid, "next number");
        ground.kill(++kills);
        System.err.println("Killed node " + (kills + 1) + " after " + numbered(since) + " numbers");
        ground.startAgain(kills);
      }
    }
    DrillWaiting.holds(() -> ground.database().licences(since).size() >= references.size(), PATIENCE_SECONDS);
    if (!spoil.sql.isEmpty()) {
      jdbc.execute(spoil.sql);
    }
    return new DrillOutcome().count("kills", kills).count("licences", references.size())
        .must("issued", ground.database().licences(since).size(), references.size())
        .must("doubled", count(DOUBLED), 0).must("unrecorded_gaps", count(UNRECORDED) + count(BEYOND), 0);
  }

  private long numbered(Instant since) {
    return Objects.requireNonNull(jdbc.queryForObject("SELECT count(*) FROM licences.issue WHERE numbered_at > ?", Long.class,
        since.atOffset(ZoneOffset.UTC)));
  }

  private long count(String sql) {
    return Objects.requireNonNull(jdbc.queryForObject(sql, Long.class));
  }

  public static void main(String[] words) throws Exception {
    int licences;
    Spoil spoil;
    try {
      LoadOptions options = LoadOptions.read(words, List.of("--licences", "--spoil"), List.of());
      licences = (int) options.number("--licences", 300);
      spoil = Spoil.valueOf(options.word("--spoil", "nothing").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException wrong) {
      System.err.println(wrong.getMessage());
      System.exit(2);
      return;
    }
    DrillOutcome outcome = run(LoadSetup.in(FOLDER), licences, spoil);
    outcome.wrong().forEach(System.err::println);
    System.out.println(outcome.line());
    System.exit(outcome.wrong().isEmpty() ? 0 : 1);
  }
}
