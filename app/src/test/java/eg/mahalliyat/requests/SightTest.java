package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.Grounds;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whoever answers for units below his own looks into them, and does nothing there. */
@PlatformTest
class SightTest {
  private static final String CAIRO = "محافظة القاهرة";

  @LocalServerPort int port;
  @Autowired TestPeople people;
  @Autowired TestSessions sessions;
  @Autowired TestRequests some;
  @Autowired Requests requests;
  @Autowired Tracking tracking;
  @Autowired Casework casework;
  @Autowired Lots lots;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;

  private UUID inMaadi;

  @BeforeEach
  void aRequestInCairo() {
    inMaadi = some.aRequest(people.aCitizen());
  }

  @Test
  void theGovernoratesSupervisorReadsItWithItsHistory() {
    Actor.Staff supervisor = people.anOfficial(Role.SUPERVISOR, CAIRO);
    assertThat(tracking.followed(supervisor, inMaadi).history()).isNotEmpty();
    assertThat(transactions.as(supervisor, () -> jdbc.sql("SELECT u FROM unnest(ARRAY[131, 100, 201, 0]) u "
        + "WHERE platform.sees(u)").query(Integer.class).list()))
        .as("below and his own, not another governorate's, nor above").containsExactly(131, 100);
  }

  @Test
  void theMinistrySeesEveryUnit() {
    assertThat(requests.request(people.anOfficial(Role.SUPERVISOR, "وزارة التنمية المحلية"), inMaadi).id().uuid())
        .isEqualTo(inMaadi);
  }

  @Test
  void hisDeskLeadsToWhatWaitsBelowAndToACaseWithoutDecisions() {
    Surfer surfer = sessions.official(port, people.anOfficial(Role.SUPERVISOR, CAIRO));
    assertThat(surfer.get("/desk").body()).contains("href=\"/desk/below\"");
    assertThat(surfer.get("/desk/below").body()).contains("href=\"/desk/below?at=131\"").doesNotContain("⟦");
    assertThat(surfer.get("/desk/below?at=131").status()).isEqualTo(200);
    assertThat(surfer.get("/desk/below?at=201").status()).as("another governorate's").isEqualTo(404);
    Surfer.Page page = surfer.get("/desk/" + inMaadi);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).doesNotContain("name=\"decision\"", "⟦");
    Surfer ministry = sessions.official(port, people.anOfficial(Role.SUPERVISOR, "وزارة التنمية المحلية"));
    assertThat(ministry.get("/desk/below").body()).contains("href=\"/desk/below?at=100\"");
    assertThat(ministry.get("/desk/below?at=100").body()).contains("href=\"/desk/below?at=131\"");
    assertThat(sessions.official(port, Role.SUPERVISOR, "حي حلوان").get("/desk").body())
        .doesNotContain("/desk/below");
  }

  @Test
  void nobodyElseDoes() {
    for (Actor.Staff other : new Actor.Staff[] {people.anOfficial(Role.SUPERVISOR, "محافظة الإسكندرية"),
      people.anOfficial(Role.SUPERVISOR, "حي حلوان"), people.anOfficial(Role.COUNTER_CLERK, CAIRO),
      people.anOfficial(Role.ADMINISTRATOR, CAIRO)}) {
      assertThatThrownBy(() -> requests.request(other, inMaadi)).as(other.toString()).isInstanceOf(NotFound.class);
    }
  }

  @Test
  void whoLooksDownDecidesNothingThere() {
    Actor.Staff governor = people.anOfficial(Role.UNIT_HEAD, CAIRO);
    some.decide(Role.COUNTER_CLERK, inMaadi, "complete");
    some.decide(Role.REVENUE_OFFICER, inMaadi, "clear");
    assertThatThrownBy(() -> casework.decide(governor, inMaadi, "decision#1", "approve", Grounds.NONE, Findings.NONE))
        .isInstanceOf(Conflict.class).hasMessage("procedure.refused.not-yours");
    assertThatThrownBy(() -> lots.draw(governor, inMaadi, "decision#1", "سبب"))
        .hasMessage("procedure.refused.not-yours");
  }

  @Test
  void theDatabaseItselfTakesNothingFromHim() {
    Actor.Staff governor = people.anOfficial(Role.UNIT_HEAD, CAIRO);
    assertThatThrownBy(() -> transactions.run(governor, () -> jdbc.sql("""
            INSERT INTO requests.site_note (request_id, task_id, staff_id, unit_id, typed, photographs, updated_at)
            VALUES (?, 'x', ?, 131, '{}', '{}', now())""").params(inMaadi, governor.staffId()).update()))
        .isInstanceOf(DataAccessException.class);
    transactions.run(people.aClerkOf("حي المعادي"), () -> jdbc.sql("""
            INSERT INTO requests.site_note (request_id, task_id, staff_id, unit_id, typed, photographs, updated_at)
            VALUES (?, 'x', ?, 131, '{}', '{}', now())""").params(inMaadi, governor.staffId()).update());
    String mine = "request_id = '" + inMaadi + "'";
    transactions.run(governor, () -> {
      assertThat(jdbc.sql("SELECT count(*) FROM requests.site_note WHERE " + mine).query(Integer.class).single()).isOne();
      assertThat(jdbc.sql("UPDATE requests.site_note SET typed = '{}' WHERE " + mine).update()).isZero();
      assertThat(jdbc.sql("DELETE FROM requests.site_note WHERE " + mine).update()).isZero();
    });
  }

  @Test
  void everyTableWithAUnitLetsSuperiorsReadAndNoMore() {
    assertThat(jdbc.sql("""
            SELECT own.polrelid::regclass::text FROM pg_policy own
             WHERE own.polname = 'tenancy' AND pg_get_expr(own.polqual, own.polrelid) LIKE '%my_units%'
               AND NOT EXISTS (SELECT FROM pg_policy below WHERE below.polrelid = own.polrelid
                                  AND below.polname = 'view_below' AND below.polcmd = 'r')""")
        .query(String.class).list()).isEmpty();
    assertThat(jdbc.sql("SELECT count(*) FROM pg_policy WHERE polname = 'view_below'").query(Integer.class).single())
        .as("the rule must match something").isGreaterThan(10);
  }
}
