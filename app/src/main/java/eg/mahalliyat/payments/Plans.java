package eg.mahalliyat.payments;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Plans remote calls within the running transaction: they happen when it has committed, and only then. */
@Component
final class Plans {
  private final SchedulerClient scheduler;
  private final Clock schedulerClock;

  /** @param schedulerClock the scheduler compares with its own clock, whatever ours says */
  Plans(SchedulerClient scheduler, Clock schedulerClock) {
    this.scheduler = scheduler;
    this.schedulerClock = schedulerClock;
  }

  /** @param instance names the occasion: the same occasion twice is one job */
  void plan(RemoteJob job, UUID instance, UUID order) {
    var task = job.name().instance(instance.toString()).data(new JobData(order, 0)).build();
    scheduler.scheduleIfNotExists(task, schedulerClock.now());
  }
}
