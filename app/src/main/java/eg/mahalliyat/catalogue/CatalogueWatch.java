package eg.mahalliyat.catalogue;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Asks every few seconds whether another node has published something. A subscriber would not do: a fact is handed to
 * one node, and every node has a guide. New versions hold from the next day, so nobody waits for these seconds.
 */
final class CatalogueWatch implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(CatalogueWatch.class);
  private static final long SECONDS = 20;

  private final Catalogue catalogue;
  private volatile ScheduledExecutorService timer = stopped();

  CatalogueWatch(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public void start() {
    timer = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().name("catalogue").factory());
    var unused = timer.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
  }

  @Override
  public void stop() {
    timer.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return !timer.isShutdown();
  }

  private void look() {
    try {
      catalogue.refresh();
    } catch (RuntimeException e) {
      log.warn("the guide cannot look for new versions just now; it is tried again", e);
    }
  }

  private static ScheduledExecutorService stopped() {
    ScheduledExecutorService none = Executors.newSingleThreadScheduledExecutor(Thread.ofVirtual().factory());
    none.shutdownNow();
    return none;
  }
}
