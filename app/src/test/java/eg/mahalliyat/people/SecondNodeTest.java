package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.github.kagkarlsson.scheduler.Clock;
import com.zaxxer.hikari.HikariDataSource;
import eg.mahalliyat.Mahalliyat;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.SandboxForTests;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.catalogue.TrialServices;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.TypeExcludeFilter;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.type.classreading.MetadataReader;
import org.springframework.core.type.classreading.MetadataReaderFactory;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two nodes on one database: a session is the same at both, and ends at both. The second requires a second factor. */
@PlatformTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SecondNodeTest {
  private static final Duration PROMISED = Duration.ofSeconds(5);

  @LocalServerPort int port;
  @Autowired TestPeople testPeople;
  @Autowired TestSessions sessions;
  @Autowired TestFactors factors;
  @Autowired TestClock clock;
  @Autowired Officials officials;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired DataSource database;

  private ConfigurableApplicationContext node;
  private int otherPort;
  private Actor.Staff clerk;

  @BeforeEach
  void start() throws Exception {
    if (node == null) {
      node = new SpringApplicationBuilder(Mahalliyat.class, TrialServices.class).profiles("test")
          .initializers(new SandboxForTests(), this::share).run("--server.port=0",
              "--spring.datasource.url=" + database.unwrap(HikariDataSource.class).getJdbcUrl(),
              "--spring.datasource.username=mahalliyat_owner", "--mahalliyat.staff.second-factor=required");
      otherPort = Integer.parseInt(node.getEnvironment().getRequiredProperty("local.server.port"));
    }
    clerk = testPeople.aClerkOf("حي المعادي");
  }

  @AfterAll
  void stop() {
    node.close();
  }

  @Test
  void aSessionIsKnownAtBothNodes() {
    Surfer here = sessions.official(port, clerk);
    Surfer there = here.at(otherPort);
    assertThat(there.get("/desk").status()).isEqualTo(200);
    here.post("/sign-out");
    assertThat(there.get("/desk").location()).startsWith("/staff/sign-in");
  }

  @Test
  void whoIsDisabledIsLedToTheDoorByBothNodesAtHisNextRequest() {
    Surfer here = sessions.official(port, clerk);
    Surfer there = here.at(otherPort);
    assertThat(List.of(here.get("/desk").status(), there.get("/desk").status())).containsOnly(200);
    officials.disable(People.SELF, clerk.staffId());
    assertThat(here.get("/desk").location()).startsWith("/staff/sign-in");
    assertThat(there.get("/desk").location()).startsWith("/staff/sign-in");
    assertThat(there.post("/desk/" + clerk.staffId(), "task", "x").location()).startsWith("/staff/sign-in");
  }

  /** As when the node that disabled him died before it came to the sessions, or he was just coming in. */
  @Test
  void aSessionThatIsLeftOverIsRefusedByBothNodesInTime() {
    Surfer here = sessions.official(port, clerk);
    Surfer there = here.at(otherPort);
    Surfer elsewhere = sessions.official(port, clerk).at(otherPort);
    assertThat(List.of(here.get("/desk").status(), elsewhere.get("/desk").status())).containsOnly(200);
    transactions.run(People.SELF, () -> jdbc.sql("UPDATE people.staff SET active = false, disabled_at = ? WHERE id = ?")
        .param(clock.instant().atOffset(java.time.ZoneOffset.UTC)).param(clerk.staffId()).update());
    await().atMost(PROMISED).until(() -> elsewhere.get("/desk").location().startsWith("/staff/sign-in"));
    await().atMost(PROMISED).until(() -> here.get("/desk").location().startsWith("/staff/sign-in"));
    assertThat(there.get("/desk").location()).as("the session itself is gone").startsWith("/staff/sign-in?then=");
  }

  @Test
  void whereASecondFactorIsRequiredItIsSetUpBeforeAnythingElse() {
    Surfer fresh = new Surfer(otherPort);
    String username = officials.official(clerk.staffId()).username();
    assertThat(fresh.post("/staff/sign-in", "username", username, "password", TestPeople.PASSWORD, "then", "/desk/find")
        .location()).isEqualTo("/staff/authenticator");
    assertThat(fresh.get("/desk").location()).startsWith("/staff/sign-in");
    Surfer.Page offered = fresh.get("/staff/authenticator");
    byte[] secret = TestFactors.scanned(offered);
    Surfer.Page done =
        fresh.post("/staff/authenticator", "offer", offered.field("offer"), "code", factors.code(secret));
    assertThat(done.body()).as("goes on to where he was going").contains("href=\"/desk/find\"");
    assertThat(fresh.get("/desk").status()).isEqualTo(200);
  }

  @Test
  void whereASecondFactorIsRequiredAPasskeyWillDoAndBothNodesKnowIt() {
    Surfer fresh = new Surfer(otherPort);
    String username = officials.official(clerk.staffId()).username();
    fresh.post("/staff/sign-in", "username", username, "password", TestPeople.PASSWORD, "then", "/desk/find");
    assertThat(fresh.get("/staff/authenticator").body()).contains("href=\"/staff/passkey\"");
    TestPasskey device = new TestPasskey(otherPort);
    assertThat(device.enrol(fresh, "هاتفي").location()).as("is in").endsWith("then=%2Fdesk%2Ffind");
    assertThat(fresh.get("/desk").status()).isEqualTo(200);
    Surfer here = new Surfer(port);
    device.origin = "http://localhost:" + port;
    String answer = device.sign(TestPasskey.options(here.at(otherPort).get("/staff/sign-in/passkey")));
    assertThat(here.post("/staff/sign-in/passkey", "passkey", answer).location()).as("asked there, answered here")
        .startsWith("/staff/security");
    assertThat(here.at(otherPort).post("/staff/sign-in/passkey", "passkey", answer).status()).as("once").isEqualTo(422);
  }

  @Test
  void whereASecondFactorIsRequiredNobodyIsWithoutOneAfterRemovingHis() {
    Surfer here = sessions.official(port, clerk);
    factors.enrol(here);
    here.post("/staff/authenticator/drop");
    assertThat(new Surfer(otherPort).post("/staff/sign-in", "username", officials.official(clerk.staffId()).username(),
        "password", TestPeople.PASSWORD).location()).isEqualTo("/staff/authenticator");
  }

  /** One clock for both, and what belongs to tests only stays out. */
  private void share(ConfigurableApplicationContext other) {
    var beans = (GenericApplicationContext) other;
    beans.registerBean("sharedClock", TestClock.class, () -> clock, bean -> bean.setPrimary(true));
    beans.registerBean("sharedSchedulerClock", Clock.class, () -> clock::instant, bean -> bean.setPrimary(true));
    other.getBeanFactory().registerSingleton("withoutTests", new WithoutTests());
  }

  private static final class WithoutTests extends TypeExcludeFilter {
    @Override
    public boolean match(MetadataReader read, MetadataReaderFactory readers) {
      return read.getAnnotationMetadata().isAnnotated(TestConfiguration.class.getName());
    }

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof WithoutTests;
    }

    @Override
    public int hashCode() {
      return 1;
    }
  }
}
