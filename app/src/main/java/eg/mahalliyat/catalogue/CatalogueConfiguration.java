package eg.mahalliyat.catalogue;

import eg.mahalliyat.tariff.RevenueItems;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program starts with right definitions or not at all. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
  @Bean
  Catalogue catalogue() {
    return new Catalogue(Shipped.services());
  }

  @Bean
  LifeEvents lifeEvents(Catalogue catalogue) {
    return GuideFiles.lifeEvents(catalogue.all().stream().map(Service::code).collect(Collectors.toSet()));
  }

  @Bean
  RevenueItems revenueItems() {
    return RevenueItems.shipped();
  }
}
