package eg.mahalliyat.payments.provider.fawry;

import eg.mahalliyat.payments.provider.PaymentProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** One provider for each merchant account. */
@Configuration(proxyBeanMethods = false)
class FawryProviders {
  @Bean
  PaymentProvider fawry(FawryAccounts accounts, FawryWire wire) {
    return new FawryProvider(accounts.fawry(), wire);
  }

  @Bean
  PaymentProvider fawryDahab(FawryAccounts accounts, FawryWire wire) {
    return new FawryProvider(accounts.dahab(), wire);
  }
}
