package eg.mahalliyat.catalogue;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program starts with right definitions or not at all. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
  @Bean
  Catalogue catalogue() {
    return new Catalogue(Shipped.services());
  }
}
