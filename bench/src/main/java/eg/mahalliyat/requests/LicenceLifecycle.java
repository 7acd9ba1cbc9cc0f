package eg.mahalliyat.requests;

import com.github.kagkarlsson.scheduler.Scheduler;
import eg.mahalliyat.Mahalliyat;
import eg.mahalliyat.bench.Engine;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Grounds;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * The platform itself, all of it started, driven by its front door. It lives in this package for {@link Requests#settle}
 * alone, which is otherwise called by the subscriber of paid bills.
 */
public final class LicenceLifecycle implements Engine {
  private static final Actor.Machine MACHINE = new Actor.Machine("bench");

  private final ConfigurableApplicationContext context;
  private final Submissions submissions;
  private final Requests requests;
  private final BenchDrafts drafts;
  private final AtomicLong taken;
  private long prepared;

  /**
   * Starts the platform.
   *
   * @param url of the database, with the name of a superuser
   * @param home for keys and files
   * @param subscribers false to leave out what follows the journal and the jobs, as the peers have nothing like it
   * @param more settings as command line arguments
   * @param besides more parts of the platform
   */
  public LicenceLifecycle(String url, Path home, boolean subscribers, List<String> more, Class<?>... besides) {
    context = started(url, home, subscribers, more, besides);
    submissions = context.getBean(Submissions.class);
    requests = context.getBean(Requests.class);
    drafts = new BenchDrafts(new JdbcTemplate(new DriverManagerDataSource(url, "postgres", "")));
    prepared = drafts.last();
    taken = new AtomicLong(prepared);
  }

  /** The whole platform, as the constructor wants it. */
  static ConfigurableApplicationContext started(String url, Path home, boolean subscribers, List<String> more,
      Class<?>... besides) {
    Stream<String> settings = Stream.of("spring.datasource.url=" + url, "spring.datasource.username=postgres",
        "server.port=0", "management.server.port=0", "mahalliyat.demo=true", "mahalliyat.home=" + home,
        "logging.level.root=warn", "mahalliyat.secret=only-for-measuring-only-for-measuring");
    ConfigurableApplicationContext context = SpringApplication.run(sources(besides),
        Stream.concat(settings, more.stream()).map(setting -> "--" + setting).toArray(String[]::new));
    if (!subscribers) {
      context.getBean("subscribers", SmartLifecycle.class).stop();
      context.getBean(Scheduler.class).stop();
    }
    return context;
  }

  private static Class<?>[] sources(Class<?>... besides) {
    return Stream.concat(Stream.of(Mahalliyat.class), Stream.of(besides)).toArray(Class<?>[]::new);
  }

  /** Takes numbers whose drafts are ready, for somebody else to use; the first one. */
  public long reserve(int lifecycles) {
    prepare(lifecycles);
    return taken.getAndAdd(lifecycles) + 1;
  }

  long taken() {
    return taken.get();
  }

  BenchDrafts drafts() {
    return drafts;
  }

  @Override
  public void prepare(int lifecycles) {
    long wanted = taken.get() + lifecycles;
    if (wanted > prepared) {
      drafts.write(prepared + 1, wanted);
      prepared = wanted;
    }
  }

  @Override
  public void lifecycle(Steps steps) throws Exception {
    long n = taken.incrementAndGet();
    int unit = drafts.unit(n);
    Actor.Citizen citizen = new Actor.Citizen(BenchDrafts.person(n), "محمد أحمد عبد الرحمن");
    UUID[] id = new UUID[1];
    steps.take(Step.SUBMIT, () -> id[0] = submissions.submit(citizen, BenchDrafts.id(n)));
    UUID request = id[0];
    steps.take(Step.COMPLETENESS, () -> decide(unit, "counter-clerk", request, "completeness#1", "complete"));
    steps.take(Step.SITE_REVIEW, () -> decide(unit, "licence-officer", request, "site#1", "conforms"));
    steps.take(Step.DEBTS_REVIEW, () -> decide(unit, "revenue-officer", request, "debts#1", "clear"));
    steps.take(Step.FEE, () -> decide(unit, "revenue-officer", request, "fee#1", "assessed"));
    steps.take(Step.PAYMENT, () -> requests.settle(MACHINE, request, "pay#1", null));
    steps.take(Step.ENDORSEMENT, () -> decide(unit, "unit-head", request, "decision#1", "approve"));
    steps.take(Step.ISSUE, () -> requests.issued(MACHINE, request, "licence#1", unit + "/2026/" + n));
  }

  private void decide(int unit, String role, UUID request, String task, String decision) {
    UUID official = new UUID(role.hashCode() & 0xffff_0fffL | 0x7000, 0x8000_0000_0000_0000L | unit);
    requests.decide(new Actor.Staff(official, role, unit, Set.of(role)), request, task, decision, Grounds.NONE);
  }

  @Override
  public void close() {
    context.close();
  }
}
