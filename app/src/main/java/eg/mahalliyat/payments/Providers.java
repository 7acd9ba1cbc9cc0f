package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.PaymentProvider;
import eg.mahalliyat.platform.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The providers of this program, by their names. */
@Component
final class Providers {
  private final Map<String, PaymentProvider> byName;

  Providers(List<PaymentProvider> providers) {
    byName = providers.stream().collect(Collectors.toUnmodifiableMap(PaymentProvider::name, Function.identity()));
  }

  PaymentProvider named(String name) {
    PaymentProvider provider = byName.get(name);
    if (provider == null) {
      throw new NotFound("payment provider " + name);
    }
    return provider;
  }

  /** What citizens may choose from, in a stable order. */
  List<String> ready() {
    return byName.values().stream().filter(PaymentProvider::isReady).map(PaymentProvider::name).sorted().toList();
  }
}
