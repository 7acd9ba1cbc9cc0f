package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.RequestNumber;
import eg.mahalliyat.territory.Territory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** What officials and citizens look at while many requests wait: the platform's own doors, all of it behind them. */
public final class BacklogDesks implements AutoCloseable {
  private static final int SAMPLE = 5_000;
  /** What people call a word: "Abd el-Rahman" is one. */
  private static final Pattern WORDS = Pattern.compile("(?<!عبد|أبو|ابو) ");
  private static final List<Set<String>> POSTS = List.of(Set.of("counter-clerk"), Set.of("counter-clerk"),
      Set.of("revenue-officer"), Set.of("counter-clerk", "revenue-officer", "licence-officer"));

  /** A door through which a request is looked at. */
  public enum Door {
    /** The first page of a clerk's inbox, and now and then the second one. */
    INBOX,
    /** By number and mobile number, then by the token; or by the token at once. */
    TRACK,
    /** By words of a name: whole ones and beginnings, common and rare, in other spellings; some find nothing. */
    SEARCH,
    /** What waits in the whole unit, and the head's own inbox. */
    HEAD
  }

  private record Known(RequestNumber number, String token, int unit, String applicant, MobileNumber mobile) {}

  private final ConfigurableApplicationContext context;
  private final String url;
  private final Inboxes inboxes;
  private final Tracking tracking;
  private final Search search;
  private final Workloads workloads;
  private List<Known> known = List.of();

  /** Starts the platform on this database. */
  public BacklogDesks(String url, Path home) {
    this.url = url;
    context = LicenceLifecycle.started(url, home, false, List.of());
    inboxes = context.getBean(Inboxes.class);
    tracking = context.getBean(Tracking.class);
    search = context.getBean(Search.class);
    workloads = context.getBean(Workloads.class);
  }

  /**
   * Sees to it that so many requests wait.
   *
   * @return false when they did already
   */
  public boolean load(long count) throws Exception {
    try (Connection connection = DriverManager.getConnection(url, "postgres", "")) {
      if (BacklogLoad.done(connection, count)) {
        return false;
      }
    }
    Generator generator = new Generator(context.getBean(Transitions.class), context.getBean(Catalogue.class),
        context.getBean(Territory.class), context.getBean(TrackingKeys.class), count,
        Instant.now().truncatedTo(ChronoUnit.DAYS));
    new BacklogLoad(url, generator, count).run();
    return true;
  }

  /** Looks up whom the callers will ask for. */
  public void sample() throws SQLException {
    known = new JdbcTemplate(new DriverManagerDataSource(url, "postgres", "")).query("""
        SELECT number, tracking_token, unit_id, applicant, answers ->> 'mobile' AS mobile FROM requests.request
         WHERE outcome IS NULL AND tracking_token < (
           SELECT tracking_token FROM requests.request ORDER BY tracking_token OFFSET
             least(?, (SELECT count(*) FROM requests.request) - 1) LIMIT 1)""",
        (row, n) -> new Known(new RequestNumber(row.getString("number")), row.getString("tracking_token"),
            row.getInt("unit_id"), row.getString("applicant"), new MobileNumber(row.getString("mobile"))), SAMPLE);
  }

  Requests requests() {
    return context.getBean(Requests.class);
  }

  /** One look by someone at random. */
  public void look(Door door) {
    ThreadLocalRandom random = ThreadLocalRandom.current();
    Known one = known.get(random.nextInt(known.size()));
    switch (door) {
      case INBOX -> inbox(official(POSTS.get(random.nextInt(POSTS.size())), one.unit()), random.nextInt(5) == 0);
      case TRACK -> track(one, random.nextBoolean());
      case SEARCH -> search(official(POSTS.getFirst(), one.unit()), WORDS.split(one.applicant()), random.nextInt(100));
      case HEAD -> {
        Actor.Staff head = official(Set.of("unit-head"), one.unit());
        inbox(head, false);
        workloads.of(head, Instant.now());
      }
    }
  }

  private void inbox(Actor.Staff official, boolean further) {
    Inboxes.Inbox inbox = inboxes.inbox(official, Instant.now(), "");
    if (further && !inbox.next().isEmpty()) {
      inboxes.inbox(official, Instant.now(), inbox.next());
    }
  }

  private void track(Known one, boolean byNumber) {
    Optional<String> token = byNumber ? tracking.token(one.number(), one.mobile()) : Optional.of(one.token());
    if (tracking.follow(token.orElseThrow()).history().isEmpty()) {
      throw new IllegalStateException("a request without facts");
    }
  }

  /** Of a hundred: 40 for the whole name, 20 for first and last, 20 for beginnings, 15 for one word, 5 in vain. */
  private void search(Actor.Staff official, String[] name, int kind) {
    String first = name[0];
    String last = name[name.length - 1];
    String typed = kind < 40 ? String.join(" ", name) : kind < 60 ? last + " " + first
        : kind < 80 ? beginning(first) + " " + beginning(last) : kind < 95 ? first : "زغلول " + last;
    Search.Found found = search.byName(official, typed).orElseThrow();
    if (kind < 95 && found.items().isEmpty()) {
      throw new IllegalStateException("nobody is called " + typed);
    }
  }

  /** Compound names are typed whole: their first part alone would be taken as part of the next word. */
  private static String beginning(String word) {
    return word.indexOf(' ') >= 0 ? word : word.substring(0, Math.min(4, word.length()));
  }

  private static Actor.Staff official(Set<String> roles, int unit) {
    UUID id = GeneratorStories.official(roles.iterator().next(), unit);
    return new Actor.Staff(id, "موظف", unit, roles);
  }

  @Override
  public void close() {
    context.close();
  }
}
