package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.bench.Server;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What the generator loads is what the platform would have written: its own doors go on with it. */
@Tag("slow")
class BacklogTest {
  private static final int REQUESTS = 500;

  private record Fresh(UUID id, int unit) {}

  @TempDir static Path folder;
  private static Server server;
  private static BacklogDesks desks;
  private static JdbcTemplate owner;

  @BeforeAll
  static void load() throws Exception {
    server = Server.start(folder.resolve("postgres"));
    String url = server.database("backlog");
    desks = new BacklogDesks(url, folder.resolve("desks"));
    assertThat(desks.load(REQUESTS)).isTrue();
    owner = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", ""));
  }

  @AfterAll
  static void stop() throws Exception {
    desks.close();
    server.close();
  }

  @Test
  void aRequestIsDecidedThroughThePlatformsOwnDoor() {
    for (String service : List.of("BENCH-01", "SHP-02")) {
      Fresh fresh = owner.query("""
          SELECT id, unit_id FROM requests.request WHERE service_code = ? AND stage = 'intake' LIMIT 1""",
          (row, n) -> new Fresh(row.getObject("id", UUID.class), row.getInt("unit_id")), service).getFirst();
      UUID id = fresh.id();
      Actor.Staff clerk = new Actor.Staff(UUID.randomUUID(), "موظف", fresh.unit(), Set.of("counter-clerk"));
      desks.requests().decide(clerk, id, "completeness#1", "complete", Grounds.NONE);
      assertThat(desks.requests().request(clerk, id).state().stage()).isEqualTo("examination");
      assertThat(owner.queryForList("SELECT platform.broken_links(?)", Integer.class, Request.stream(id))).isEmpty();
    }
  }

  @Test
  void theHashChainsHoldAndEveryRequestHasItsOpenTasks() {
    assertThat(owner.queryForObject("""
        SELECT count(*) FROM requests.request r, platform.broken_links('request:' || r.id)""", Long.class)).isZero();
    assertThat(owner.queryForObject("SELECT count(DISTINCT stream) FROM platform.journal WHERE stream LIKE 'request:%'",
        Long.class))
        .isEqualTo(REQUESTS);
    assertThat(owner.queryForObject("""
        SELECT count(*) FROM requests.request r WHERE NOT EXISTS (
          SELECT FROM requests.task t WHERE t.request_id = r.id)""", Long.class)).isZero();
    assertThat(owner.queryForList("SELECT DISTINCT stage FROM requests.request", String.class))
        .containsExactlyInAnyOrder("intake", "completion", "examination", "assessment", "endorsement");
  }

  @Test
  void isNotLoadedTwice() throws Exception {
    assertThat(desks.load(REQUESTS)).isFalse();
  }

  @Test
  void everyDoorFindsWhatItLooksFor() throws Exception {
    desks.sample();
    for (int i = 0; i < 50; i++) {
      for (BacklogDesks.Door door : BacklogDesks.Door.values()) {
        desks.look(door);
      }
    }
  }
}
