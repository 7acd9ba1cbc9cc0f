package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.BillCollector;
import eg.mahalliyat.payments.provider.PaymentProvider;
import eg.mahalliyat.platform.NotFound;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The providers of this program, by their names. */
@Component
final class Providers {
  private final Map<String, PaymentProvider> byName;
  private final List<BillCollector> collectors;

  Providers(List<PaymentProvider> providers, List<BillCollector> collectors) {
    this.collectors = List.copyOf(collectors);
    byName = providers.stream().collect(Collectors.toUnmodifiableMap(PaymentProvider::name, Function.identity()));
  }

  PaymentProvider named(String name) {
    PaymentProvider provider = byName.get(name);
    if (provider == null) {
      throw new NotFound("payment provider " + name);
    }
    return provider;
  }

  /** Whether money that came this way can go back the same way; what came over the counter cannot. */
  boolean givesBack(String name) {
    PaymentProvider provider = byName.get(name);
    return provider != null && provider.givesBack();
  }

  /** What citizens may choose from, in a stable order. */
  List<String> ready() {
    return byName.values().stream().filter(PaymentProvider::isReady).map(PaymentProvider::name).sorted().toList();
  }

  /** Whoever takes money for us, at whoever's wish, in a stable order. */
  List<String> all() {
    return Stream.concat(ready().stream(), collectors()).sorted().toList();
  }

  /** Whose outlets take a bill by its own number. */
  Stream<String> collectors() {
    return collectors.stream().filter(BillCollector::isReady).map(BillCollector::name);
  }
}
