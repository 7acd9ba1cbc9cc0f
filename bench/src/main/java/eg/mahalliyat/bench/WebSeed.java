package eg.mahalliyat.bench;

import eg.mahalliyat.Mahalliyat;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.licences.WebRegister;
import eg.mahalliyat.payments.WebBills;
import eg.mahalliyat.payments.WebOrders;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.platform.WebSessions;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.procedure.Grounds;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.Submissions;
import eg.mahalliyat.requests.Subject;
import eg.mahalliyat.requests.WebDrafts;
import eg.mahalliyat.shared.MobileNumber;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Fills a platform before it is measured: by its front doors, where that is quick, and by rows, where it would take a
 * wizard or a sign-in. It runs with subscribers and jobs off, and at the end puts every subscriber behind what was made,
 * so that nobody is told of it while something else is measured.
 */
final class WebSeed implements AutoCloseable {
  private static final int CITIZENS = 500;
  private static final int OFFICES = 20;
  private static final int HANDS = 8;
  private static final int BATCH = 100;

  private final ConfigurableApplicationContext context;
  private final JdbcTemplate owner;
  private final List<Integer> units;

  /** @param outside settings of the sandbox, as arguments */
  WebSeed(Path home, List<String> outside) throws IOException {
    context = quiet(home, outside);
    owner = new JdbcTemplate(new DriverManagerDataSource(LoadProcess.databaseUrl(home), "postgres", ""));
    units = offices(context);
  }

  /** Twenty of them, by their ids. */
  static List<Integer> offices(ApplicationContext context) {
    return context.getBean(Territory.class).units().stream().map(LocalUnit::id).sorted(Comparator.naturalOrder())
        .limit(OFFICES).toList();
  }

  /** A platform whose subscribers and jobs stand still. */
  static ConfigurableApplicationContext quiet(Path home, List<String> more) {
    List<String> arguments = new ArrayList<>(List.of("--mahalliyat.home=" + home,
        "--mahalliyat.secret=" + LoadSetup.secret(), "--mahalliyat.demo=true", "--mahalliyat.database.durable=false",
        "--server.port=0", "--server.address=127.0.0.1", "--management.server.port=0", "--db-scheduler.polling-interval=10h",
        "--db-scheduler.immediate-execution-enabled=false",
        "--logging.level.root=warn"));
    arguments.addAll(more);
    ConfigurableApplicationContext context =
        new SpringApplicationBuilder(Mahalliyat.class).run(arguments.toArray(String[]::new));
    context.getBean("subscribers", SmartLifecycle.class).stop();
    return context;
  }

  WebStock fill(WebStock.Plan plan) throws IOException, InterruptedException, ExecutionException {
    List<WebDrafts.Holder> citizens = inParallel(CITIZENS, n -> citizen(context, n));
    List<String> cookies = WebSessions.begin(owner, citizens.stream().map(WebDrafts.Holder::citizen).toList());
    List<WebDrafts.Holder> holders = IntStream.range(0, plan.all()).mapToObj(i -> citizens.get(i % CITIZENS)).toList();
    List<Subject> subjects =
        new WebRegister(context).enter(holders.stream().map(WebDrafts.Holder::citizen).toList(), units);
    List<UUID> drafts = new WebDrafts(context, owner).write(holders, subjects, units);
    List<WebStock.Owned> owned = IntStream.range(0, plan.all())
        .mapToObj(i -> new WebStock.Owned(drafts.get(i).toString(), cookies.get(i % CITIZENS))).toList();
    int first = plan.drafts() + plan.waiting();
    List<WebStock.Tracked> waiting = inParallel(plan.waiting(),
        i -> waiting(holders.get(plan.drafts() + i), owned.get(plan.drafts() + i)));
    List<String> references = inParallel(plan.payments(), i -> payable(holders.get(first + i), drafts.get(first + i)));
    List<String> clerks = WebSessions.begin(owner,
        units.stream().map(unit -> new Actor.Staff(UUID.randomUUID(), "موظف المركز", unit, Set.of("counter-clerk"))).toList());
    settle();
    return new WebStock(title(), owned.subList(0, plan.drafts()), waiting, clerks, references);
  }

  /** Where bills of these offices come from. */
  WebBills bills() {
    return new WebBills(context, units, "TX-STAMP");
  }

  private String title() {
    return context.getBean(Catalogue.class).current("SHP-02").orElseThrow().words(Words.ARABIC).text("title");
  }

  /** Somebody on file, the same for the same number. */
  static WebDrafts.Holder citizen(ApplicationContext context, int n) {
    MobileNumber mobile = new MobileNumber("0100" + String.format("%07d", n));
    NationalId id = nationalId(n);
    String name = "محمد أحمد عبد الرحمن";
    return new WebDrafts.Holder(new Actor.Citizen(context.getBean(People.class).register(id, name, mobile), name), mobile);
  }

  static NationalId nationalId(int n) {
    return new NationalId("285010112" + String.format("%05d", n));
  }

  private WebStock.Tracked waiting(WebDrafts.Holder holder, WebStock.Owned draft) {
    UUID id = context.getBean(Submissions.class).submit(holder.citizen(), UUID.fromString(draft.id()));
    Request.Identity is = context.getBean(Requests.class).request(holder.citizen(), id).id();
    return new WebStock.Tracked(new WebStock.Owned(id.toString(), draft.cookie()), is.trackingToken(), is.number().shown());
  }

  /** Taken to its payment by three officials; the provider gives a number for it. */
  private String payable(WebDrafts.Holder holder, UUID draft) {
    UUID id = context.getBean(Submissions.class).submit(holder.citizen(), draft);
    int unit = context.getBean(Requests.class).request(holder.citizen(), id).owner().unitId();
    decide(unit, "counter-clerk", id, "completeness#1", "complete");
    decide(unit, "revenue-officer", id, "debts#1", "clear");
    decide(unit, "unit-head", id, "decision#1", "approve");
    return new WebOrders(context).offer(holder.citizen(), id);
  }

  private void decide(int unit, String role, UUID request, String task, String decision) {
    UUID official = new UUID(role.hashCode() & 0xffff_0fffL | 0x7000, 0x8000_0000_0000_0000L | unit);
    context.getBean(Requests.class).decide(new Actor.Staff(official, role, unit, Set.of(role)), request, task, decision,
        Grounds.NONE);
  }

  /** Everybody is up to date, and nobody asks by himself for the money that the notices shall tell of. */
  private void settle() {
    putBehind(context, owner);
    owner.update("UPDATE payments.payment_order SET ask_at = ask_at + interval '6 hours'");
    owner.execute("VACUUM (ANALYZE)");
  }

  /** Puts every subscriber behind all that was made. */
  static void putBehind(ApplicationContext context, JdbcTemplate owner) {
    context.getBeansOfType(Subscriber.class).values().forEach(subscriber -> owner.update("""
        INSERT INTO platform.subscription (name, tx, place) VALUES (?, pg_current_xact_id(), 0)
        ON CONFLICT (name) DO UPDATE SET tx = excluded.tx, place = excluded.place""", subscriber.name()));
  }

  static <T> List<T> inParallel(int many, IntFunction<T> work) throws InterruptedException, ExecutionException {
    List<Future<T>> futures = new ArrayList<>();
    List<T> all = new ArrayList<>();
    try (ExecutorService hands = Executors.newFixedThreadPool(HANDS)) {
      IntStream.range(0, many).forEach(i -> futures.add(hands.submit(() -> work.apply(i))));
      for (Future<T> future : futures) {
        all.add(future.get());
      }
    }
    return all;
  }

  /** What is done with all numbers from one to before another. */
  @FunctionalInterface
  interface Batch<T> {
    List<T> of(int from, int until);
  }

  /** In batches of a hundred, several at once, and all of it in order. */
  static <T> List<T> inBatches(int many, Batch<T> work) throws InterruptedException, ExecutionException {
    return inParallel((many + BATCH - 1) / BATCH, i -> work.of(i * BATCH, Math.min(many, (i + 1) * BATCH))).stream()
        .flatMap(List::stream).toList();
  }

  @Override
  public void close() {
    context.close();
  }
}
