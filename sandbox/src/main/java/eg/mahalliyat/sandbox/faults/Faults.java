package eg.mahalliyat.sandbox.faults;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The switches of everything that goes wrong on demand. Thread-safe; all are off at the start. */
public final class Faults implements AutoCloseable {
  private final Map<Fault, FaultSetting> on = new EnumMap<>(Fault.class);
  private CountDownLatch holding = new CountDownLatch(1);

  /** Switches a fault on until it is cleared, with the usual 5 s where it is timed. */
  public void set(Fault fault) {
    set(fault, Fault.USUAL_DELAY);
  }

  public void set(Fault fault, Duration delay) {
    set(fault, delay, 0);
  }

  /** Switches a fault on for its next {@code times} strikes (0: until cleared). */
  public synchronized void set(Fault fault, Duration delay, int times) {
    on.put(fault, new FaultSetting(delay, times));
  }

  public synchronized void clear(Fault fault) {
    on.remove(fault);
  }

  /** Switches all off and lets go whoever hangs. */
  public synchronized void clear() {
    on.clear();
    holding.countDown();
    holding = new CountDownLatch(1);
  }

  public synchronized Optional<FaultSetting> setting(Fault fault) {
    return Optional.ofNullable(on.get(fault));
  }

  /** Does it strike now? Counts the strike, and tells the delay when it does. */
  public synchronized Optional<Duration> strike(Fault fault) {
    var setting = on.get(fault);
    if (setting == null) {
      return Optional.empty();
    }
    if (setting.isLastStrike()) {
      on.remove(fault);
    } else if (!setting.isEndless()) {
      on.put(fault, setting.struck());
    }
    return Optional.of(setting.delay());
  }

  public boolean strikes(Fault fault) {
    return strike(fault).isPresent();
  }

  /**
   * Waits that long, or until {@link #clear()} or the end of the sandbox: true when it was let go
   * early.
   */
  public boolean hold(Duration delay) {
    try {
      return latch().await(delay.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private synchronized CountDownLatch latch() {
    return holding;
  }

  @Override
  public void close() {
    clear();
  }
}
