package eg.mahalliyat.payments.provider.postoffice;

import eg.mahalliyat.payments.provider.BillCollector;
import org.springframework.stereotype.Component;

/** Post offices that collect for the state. */
@Component
final class PostOffice implements BillCollector {
  static final String NAME = "post-office";

  private final PostSettings settings;

  PostOffice(PostSettings settings) {
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
