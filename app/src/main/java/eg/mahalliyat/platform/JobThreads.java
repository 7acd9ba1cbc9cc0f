package eg.mahalliyat.platform;

import static java.lang.foreign.ValueLayout.JAVA_INT;

import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The threads of jobs. On Linux they give way to everything else: while people wait for pages, the sealing of a licence
 * takes what processors are left, and no more.
 */
@Component
final class JobThreads implements DbSchedulerCustomizer {
  private static final Logger log = LoggerFactory.getLogger(JobThreads.class);
  /** Of setpriority(2): a share of about a thirtieth beside somebody of 0. */
  private static final int NICE = 15;

  private final int threads;

  JobThreads(@Value("${db-scheduler.threads}") int threads) {
    this.threads = threads;
  }

  @Override
  public Optional<ExecutorService> executorService() {
    return Optional.of(Executors.newFixedThreadPool(threads,
        work -> Thread.ofPlatform().name("job").unstarted(() -> givingWay(work))));
  }

  private static void givingWay(Runnable work) {
    if (System.getProperty("os.name", "").equals("Linux")) {
      giveWay();
    }
    work.run();
  }

  /** Linux alone takes "this process" (0, 0) for the calling thread; elsewhere the whole program would give way. */
  private static void giveWay() {
    Linker linker = Linker.nativeLinker();
    MethodHandle setPriority = linker.downcallHandle(linker.defaultLookup().findOrThrow("setpriority"),
        FunctionDescriptor.of(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT));
    try {
      int answer = (int) setPriority.invokeExact(0, 0, NICE);
      if (answer != 0) {
        log.warn("jobs do not give way to pages: the system does not allow it");
      }
    } catch (Throwable e) {
      throw new IllegalStateException(e);
    }
  }
}
