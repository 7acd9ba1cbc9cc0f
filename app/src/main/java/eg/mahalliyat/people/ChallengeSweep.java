package eg.mahalliyat.people;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Forgets the forms of people who asked for a code and never came back, and what no passkey answered. */
@Configuration(proxyBeanMethods = false)
class ChallengeSweep {
  @Bean
  Task<Void> challengeSweepTask(Challenges challenges, PasskeyChallenges asked) {
    return Tasks.recurring("people-challenge-sweep", FixedDelay.of(Duration.ofHours(1)))
        .execute((task, context) -> {
          challenges.sweep();
          asked.sweep();
        });
  }
}
