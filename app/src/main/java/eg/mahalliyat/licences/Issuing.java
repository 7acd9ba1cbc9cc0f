package eg.mahalliyat.licences;

import com.github.kagkarlsson.scheduler.Clock;
import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.Priority;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Subscriber;
import eg.mahalliyat.requests.Facts;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Hears that something is to be issued: takes the number at once, and plans the making of the paper. */
@Component
final class Issuing implements Subscriber {
  static final String NAME = "licences";
  private final Papers papers;
  private final SchedulerClient scheduler;
  private final Clock schedulerClock;

  /** @param schedulerClock the scheduler compares with its own clock, whatever ours says */
  Issuing(Papers papers, SchedulerClient scheduler, Clock schedulerClock) {
    this.papers = papers;
    this.scheduler = scheduler;
    this.schedulerClock = schedulerClock;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> types() {
    return Set.of("IssueDue");
  }

  @Override
  public void on(Entry fact) {
    Facts.IssueDue due = fact.as(Facts.IssueDue.class);
    papers.number(new Issue.Cause(due.requestId(), due.taskId()), due.output()).forEach(this::plan);
  }

  private void plan(Issue issue) {
    var job = IssueJob.NAME.instance(issue.id().toString()).data(new IssueJob.Data(issue.id(), 0)).priority(Priority.LOW)
        .build();
    scheduler.scheduleIfNotExists(job, schedulerClock.now());
  }
}
