package eg.mahalliyat.payments.provider.fawrybiller;

import eg.mahalliyat.payments.provider.BillCollector;
import org.springframework.stereotype.Component;

/** Fawry's outlets, where the bill's own number is enough. */
@Component
final class FawryBiller implements BillCollector {
  static final String NAME = "fawry-biller";

  private final BillerSettings settings;

  FawryBiller(BillerSettings settings) {
    this.settings = settings;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public boolean isReady() {
    return settings.isComplete();
  }
}
