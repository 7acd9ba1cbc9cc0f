package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.LifeEvent;
import java.util.List;
import java.util.Locale;

/** A life event with those of its services that there are. */
public record Happening(String key, boolean business, String title, String summary, List<Shelf.Card> cards) {
  static Happening of(LifeEvent event, Catalogue catalogue, Locale locale) {
    return new Happening(event.key(), event.business(), event.title(locale), event.summary(locale),
        event.services().stream().flatMap(code -> catalogue.current(code).stream())
            .map(service -> Shelf.card(service, locale)).toList());
  }
}
