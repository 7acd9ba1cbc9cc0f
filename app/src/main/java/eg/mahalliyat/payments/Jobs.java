package eg.mahalliyat.payments;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** The jobs of this room. */
@Configuration(proxyBeanMethods = false)
class Jobs {
  @Bean
  Task<JobData> paymentsCharge(Charging charging) {
    return RemoteJob.CHARGE.task(charging::done);
  }

  @Bean
  Task<JobData> paymentsConfirm(Asking asking) {
    return RemoteJob.CONFIRM.task(asking::done);
  }

  @Bean
  Task<JobData> paymentsAsk(Asking asking) {
    return RemoteJob.ASK.task(asking::done);
  }

  @Bean
  Task<JobData> paymentsWithdraw(Withdrawing withdrawing) {
    return RemoteJob.WITHDRAW.task(withdrawing::done);
  }

  @Bean
  Task<JobData> paymentsRefund(RefundSending sending) {
    return RemoteJob.REFUND.task(sending::done);
  }

  /** Lazy, because watching plans jobs with the scheduler that is being made of these. */
  @Bean
  Task<Void> paymentsWatch(@Lazy Watching watching) {
    return Tasks.recurring("payments-watch", FixedDelay.of(Duration.ofSeconds(30)))
        .execute((instance, context) -> watching.look());
  }
}
