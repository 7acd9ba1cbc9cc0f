package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Transactions;
import java.io.IOException;
import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Puts made-up licences into an empty register, when the platform is only tried out. */
@Component
@ConditionalOnProperty("mahalliyat.demo")
class DemoRegister {
  private final LicenceRows rows;
  private final LicenceDoor door;
  private final DemoLicences demo;
  private final Transactions transactions;

  DemoRegister(LicenceRows rows, LicenceDoor door, DemoLicences demo, Transactions transactions) {
    this.rows = rows;
    this.door = door;
    this.demo = demo;
    this.transactions = transactions;
  }

  /** Once everything has started: the people of the trial come first. */
  @EventListener(ApplicationReadyEvent.class)
  void fill() throws IOException {
    if (transactions.as(Papers.SELF, rows::isEmpty)) {
      List<Licence> licences = demo.read();
      transactions.run(Papers.SELF, () -> licences.forEach(licence -> door.enter(Papers.SELF, licence)));
    }
  }
}
