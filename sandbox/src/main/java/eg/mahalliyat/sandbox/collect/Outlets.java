package eg.mahalliyat.sandbox.collect;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Route;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** A collector with its outlets, as a test drives it; its page presses the same buttons. */
public final class Outlets implements AutoCloseable {
  private static final List<Duration> WAITS =
      List.of(Duration.ofSeconds(1), Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15),
          Duration.ofSeconds(60));

  private final Dialect dialect;
  private final Faults faults;
  private final InstantSource clock;
  private final ScheduledExecutorService timer;
  private final Ledger ledger;
  private final Wire wire = new Wire();
  private final List<Told> told = new CopyOnWriteArrayList<>();
  private final AtomicReference<@Nullable URI> platform = new AtomicReference<>();

  public Outlets(Dialect dialect, Faults faults, InstantSource clock, ScheduledExecutorService timer) {
    this.dialect = dialect;
    this.faults = faults;
    this.clock = clock;
    this.timer = timer;
    this.ledger = new Ledger(clock);
  }

  public String name() {
    return dialect.name();
  }

  /** Whose bills are collected; null for nobody's. */
  public void collectFor(@Nullable URI address) {
    platform.set(address);
  }

  /** Asks for the bill, as the shopkeeper does. */
  public Bill inquire(String account) {
    var to = platform.get();
    if (to == null) {
      return Bill.none("no platform");
    }
    var heard = wire.post(to, dialect.inquiry(account));
    return heard.status() == 200
        ? dialect.bill(heard.body())
        : Bill.none(String.valueOf(heard.status()));
  }

  /** Takes what the bill asks for, or half of it when that fault is on; empty when there is none. */
  public Optional<Taking> pay(String account) {
    var bill = inquire(account);
    if (!bill.isFound()) {
      return Optional.empty();
    }
    var half = faults.strikes(Fault.NOTIFICATION_WRONG_AMOUNT);
    return Optional.of(take(account, half ? bill.amount().half() : bill.amount()));
  }

  /** Takes this much, whatever the bill asks for, and tells of it. */
  public Taking take(String account, Amount amount) {
    var taking = ledger.take(account, amount);
    tell(taking);
    return taking;
  }

  /** Gives the money of this taking back, and tells of it; empty when that cannot be. */
  public Optional<Taking> reverse(String id) {
    var reversal = ledger.reverse(id);
    reversal.ifPresent(this::tell);
    return reversal;
  }

  /** Tells of it once more at once: as a repetition, or as if it were new. */
  public Told tellAgain(Taking taking, boolean retry) {
    return tell(taking, retry, false);
  }

  /** The collector's own ledger, newest first. */
  public List<Taking> takings() {
    return ledger.newestFirst();
  }

  /** Every try to tell the platform, oldest first. */
  public List<Told> told() {
    return List.copyOf(told);
  }

  /** What became of a taking at last, if it was told. */
  public Optional<Told> lastTold(String id) {
    return told.stream().filter(t -> t.id().equals(id)).reduce((first, second) -> second);
  }

  Faults faults() {
    return faults;
  }

  boolean isReversed(String id) {
    return ledger.isReversed(id);
  }

  public List<Route> routes() {
    return new OutletsPages(this).routes();
  }

  private void tell(Taking taking) {
    if (faults.strikes(Fault.NOTIFICATION_NEVER)) {
      return;
    }
    var first = faults.strike(Fault.NOTIFICATION_LATE).orElse(Duration.ZERO);
    schedule(taking, 0, first);
    if (faults.strikes(Fault.NOTIFICATION_TWICE)) {
      schedule(taking, WAITS.size(), first);
    }
  }

  private void schedule(Taking taking, int number, Duration wait) {
    Runnable attempt = () -> Thread.startVirtualThread(() -> attempt(taking, number));
    try {
      var _ = timer.schedule(attempt, wait.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException closing) {
      // The sandbox ends; nobody is told any more.
      return;
    }
  }

  private void attempt(Taking taking, int number) {
    var forged = faults.strikes(Fault.NOTIFICATION_WRONG_SIGNATURE);
    var answer = tell(taking, number > 0 && number < WAITS.size(), forged);
    if (!answer.isFinal() && number < WAITS.size()) {
      schedule(taking, number + 1, WAITS.get(number));
    }
  }

  private Told tell(Taking taking, boolean retry, boolean forged) {
    Instant now = clock.instant();
    var to = platform.get();
    var heard =
        to == null
            ? new Wire.Heard(0, "")
            : wire.post(to, dialect.notice(taking, now, retry, forged));
    var answer =
        new Told(
            taking.id(),
            retry,
            heard.status(),
            dialect.verdict(heard.status(), heard.body()),
            heard.body(),
            now);
    told.add(answer);
    return answer;
  }

  @Override
  public void close() {
    wire.close();
  }
}
