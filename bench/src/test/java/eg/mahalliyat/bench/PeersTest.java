package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.bench.flowable.Flowable;
import eg.mahalliyat.bench.operaton.Operaton;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A peer is only a peer if it keeps what we must keep: these tests read it back from the peers' own tables. */
class PeersTest {
  private static final List<String> ACTIVITIES =
      List.of("submitted", "completeness", "site", "debts", "fee", "payment", "endorsement", "issue");

  @TempDir
  static Path folder;

  static Server server;

  @BeforeAll
  static void start() throws Exception {
    server = Server.start(folder);
  }

  @AfterAll
  static void stop() throws Exception {
    server.close();
  }

  @Test
  void flowableKeepsWhoDidWhatWhenAndWithWhichDecision() throws Exception {
    String url = server.database("flowable");
    try (Connection tables = connect(url)) {
      oneLifecycle(new Flowable(url), tables);
      keepsTheRecord(tables, "completed_by_");
    }
  }

  @Test
  void operatonKeepsWhoDidWhatWhenAndWithWhichDecision() throws Exception {
    String url = server.database("operaton");
    try (Connection tables = connect(url)) {
      oneLifecycle(new Operaton(url), tables);
      keepsTheRecord(tables, "assignee_");
    }
  }

  private static Connection connect(String url) throws SQLException {
    return DriverManager.getConnection(url, "postgres", "");
  }

  /** Another connection sees each step as soon as it is done: it was committed, and alone. */
  private static void oneLifecycle(Bpmn bpmn, Connection tables) throws Exception {
    List<String> seen = new ArrayList<>();
    try (Engine engine = new BpmnLifecycle(bpmn)) {
      engine.lifecycle((step, work) -> {
        work.run();
        seen.add(ACTIVITIES.get(step.ordinal()));
        assertThat(rows(tables, "SELECT act_id_ FROM act_hi_actinst WHERE end_time_ IS NOT NULL"))
            .filteredOn(ACTIVITIES::contains).containsExactlyInAnyOrderElementsOf(seen);
      });
    }
    assertThat(seen).isEqualTo(ACTIVITIES);
  }

  private static void keepsTheRecord(Connection tables, String who) throws SQLException {
    assertThat(rows(tables, """
        SELECT concat_ws(' ', business_key_, start_user_id_, end_act_id_, (end_time_ >= start_time_)::text)
          FROM act_hi_procinst""")).containsExactly("2/1 citizen:1 completed true");
    assertThat(map(tables, "SELECT task_def_key_, " + who + " FROM act_hi_taskinst WHERE end_time_ >= start_time_"))
        .isEqualTo(Map.of("completeness", official("counter-clerk"), "site", official("licence-officer"),
            "debts", official("revenue-officer"), "fee", official("revenue-officer"),
            "endorsement", official("unit-head")));
    assertThat(map(tables, "SELECT name_, coalesce(text_, long_::text) FROM act_hi_varinst")).isEqualTo(variables());
    assertThat(rows(tables, "SELECT id_ FROM act_ru_execution")).isEmpty();
  }

  private static Map<String, String> variables() {
    Form form = Form.of(1);
    Map<String, String> all = new HashMap<>(form.answers());
    form.papers().forEach((paper, document) -> all.put(paper, document.toString()));
    all.putAll(Map.of("completeness_decision", "complete", "site_decision", "conforms", "debts_decision", "clear"));
    all.putAll(Map.of("fee_decision", "assessed", "LICENCE", "80000", "STAMP", "90"));
    all.putAll(Map.of("payment_by", "machine:bench", "receipt", "R1"));
    all.putAll(Map.of("endorsement_decision", "approve", "issue_by", "machine:bench", "licence", "2/2026/1"));
    return all;
  }

  private static String official(String role) {
    return BpmnLifecycle.official(role, 2);
  }

  private static List<String> rows(Connection tables, String sql) throws SQLException {
    List<String> found = new ArrayList<>();
    try (var statement = tables.createStatement(); var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        found.add(rows.getString(1));
      }
    }
    return found;
  }

  private static Map<String, String> map(Connection tables, String sql) throws SQLException {
    Map<String, String> found = new HashMap<>();
    try (var statement = tables.createStatement(); var rows = statement.executeQuery(sql)) {
      while (rows.next()) {
        assertThat(found.put(rows.getString(1), rows.getString(2))).as(rows.getString(1)).isNull();
      }
    }
    return found;
  }
}
