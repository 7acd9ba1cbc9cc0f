package eg.mahalliyat.notifications.provider;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Keeps one transceiver bound to the SMS provider: receipts come only while it is. */
@Component
class SmppLink implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(SmppLink.class);

  /** How long to wait before the next try to bind; the last step repeats. */
  private static final List<Duration> BACK_OFF = List.of(Duration.ofMillis(500), Duration.ofSeconds(1),
      Duration.ofSeconds(2), Duration.ofSeconds(5), Duration.ofSeconds(15));

  private static final long LOOK_MILLIS = 500;
  private static final int ENQUIRE_MILLIS = 30_000;

  private final SmsSettings settings;
  private final ReceiptListener listener;
  private volatile CountDownLatch stopped = new CountDownLatch(0);
  private volatile @Nullable SMPPSession session;

  SmppLink(SmsSettings settings, ReceiptListener listener) {
    this.settings = settings;
    this.listener = listener;
  }

  /** The bound session; null while there is none. */
  @Nullable SMPPSession session() {
    SMPPSession now = session;
    return now != null && now.getSessionState().isBound() ? now : null;
  }

  @Override
  public void start() {
    stopped = new CountDownLatch(1);
    if (settings.systemId().isEmpty()) {
      log.warn("no SMS provider is set (mahalliyat.sms.system-id): nobody gets a code");
    } else {
      Thread.ofVirtual().name("smpp-link").start(this::keepBound);
    }
  }

  @Override
  public void stop() {
    stopped.countDown();
    SMPPSession now = session;
    if (now != null) {
      now.unbindAndClose();
    }
  }

  @Override
  public boolean isRunning() {
    return stopped.getCount() > 0;
  }

  private void keepBound() {
    int failures = 0;
    long wait = 0;
    while (!pause(wait)) {
      if (session() == null) {
        failures = bind() ? 0 : failures + 1;
      }
      wait = failures == 0 ? LOOK_MILLIS : BACK_OFF.get(Math.min(failures, BACK_OFF.size()) - 1).toMillis();
    }
  }

  private boolean bind() {
    SMPPSession fresh = new SMPPSession();
    fresh.setMessageReceiverListener(listener);
    fresh.setEnquireLinkTimer(ENQUIRE_MILLIS);
    fresh.setTransactionTimer(settings.answer().toMillis());
    try {
      fresh.connectAndBind(settings.host(), settings.port(), new BindParameter(BindType.BIND_TRX, settings.systemId(),
          settings.password(), "", TypeOfNumber.UNKNOWN, NumberingPlanIndicator.UNKNOWN, null),
          settings.answer().toMillis());
      session = fresh;
      return true;
    } catch (IOException | RuntimeException e) {
      log.warn("the SMS provider cannot be reached: {}", e.getMessage());
      fresh.close();
      return false;
    }
  }

  private boolean pause(long millis) {
    try {
      return stopped.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }
}
