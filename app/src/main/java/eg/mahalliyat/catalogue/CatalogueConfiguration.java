package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.tariff.RevenueItems;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The program starts with right definitions or not at all. */
@Configuration(proxyBeanMethods = false)
class CatalogueConfiguration {
  @Bean
  ServiceReader serviceReader() {
    List<Fault> faults = new ArrayList<>();
    ServiceReader reader = Shipped.reader(faults);
    Shipped.none(faults);
    return reader;
  }

  @Bean
  Catalogue catalogue(PublishedRows rows, ServiceReader reader, InstantSource clock) {
    List<ServiceFiles> folders = Shipped.folders();
    Editions read = new ShippedFirst(rows, clock).take(Shipped.services(folders), folders);
    var shelving = new Shelving(rows, reader);
    return new Catalogue(shelving.newer(read), shelving::newer, clock);
  }

  @Bean
  Press guidePress(Catalogue catalogue, ServiceReader reader) {
    return new Press(catalogue, reader);
  }

  @Bean
  CatalogueWatch catalogueWatch(Catalogue catalogue) {
    return new CatalogueWatch(catalogue);
  }

  @Bean
  LifeEvents lifeEvents(Catalogue catalogue) {
    return GuideFiles.lifeEvents(catalogue.all().stream().map(Service::code).collect(Collectors.toSet()));
  }

  @Bean
  Refusals codedRefusals(ServiceReader reader) {
    return GuideFiles.refusals(reader.known("categories"), reader.known("laws"));
  }

  @Bean
  RevenueItems revenueItems() {
    return RevenueItems.shipped();
  }
}
