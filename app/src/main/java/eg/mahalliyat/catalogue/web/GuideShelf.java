package eg.mahalliyat.catalogue.web;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.LifeEvents;
import eg.mahalliyat.catalogue.Related;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Web;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Guide pages as they are today, made once: they change with their service and the day. */
@Component
class GuideShelf {
  /** What is published of other services shows beside this one within so long. */
  private static final Duration FRESH = Duration.ofMinutes(1);

  private record Key(String digest, String place, String language, LocalDate day) {}

  private final Catalogue catalogue;
  private final LifeEvents events;
  private final StructuredData data;
  private final LocalPace pace;
  private final Cache<Key, Guide> guides = Caffeine.newBuilder().maximumSize(500).expireAfterWrite(FRESH).build();

  GuideShelf(Catalogue catalogue, LifeEvents events, StructuredData data, LocalPace pace) {
    this.catalogue = catalogue;
    this.events = events;
    this.data = data;
    this.pace = pace;
  }

  /** How long it takes there: kept apart, as it changes by itself. */
  LocalPace.@Nullable Here pace(Service service, String unit, Web web) {
    return pace.of(service, unit, web);
  }

  /**
   * @param place the code of the place whose version the service is, or empty
   * @param here tells of that place; asked only when the page is made
   */
  Guide guide(Service service, String place, Supplier<Here> here, Web web, LocalDate today) {
    var key = new Key(service.code() + service.digest(), place, web.lang(), today);
    return guides.get(key,
        _ -> Guide.of(service, here.get(), around(service, web.words().locale()), web, today, data));
  }

  private Guide.Around around(Service service, Locale locale) {
    return new Guide.Around(Shelf.cards(Related.to(service, catalogue, events), locale),
        events.of(service.code()).stream()
            .map(event -> new Link(event.title(locale), "/services/events/" + event.key())).toList());
  }
}
