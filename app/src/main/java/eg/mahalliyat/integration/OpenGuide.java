package eg.mahalliyat.integration;

import eg.mahalliyat.catalogue.Calculated;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.LifeEvents;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The guide in the shapes of the open interface; both languages are always in it. */
@Component
public final class OpenGuide {
  /** A category with how many services it has, or a life event with which; {@code kind} tells them apart. */
  public record Group(String key, Said title, Said summary, String kind, List<String> services) {}

  /** Why a sum could not be made: by input, a sentence in both languages; empty when the values do not go together. */
  public record Refusal(Map<String, Said> errors) {}

  private final Catalogue catalogue;
  private final LifeEvents events;
  private final Platform words;
  private final Territory territory;
  private final InstantSource time;

  OpenGuide(Catalogue catalogue, LifeEvents events, Words words, Territory territory, InstantSource time) {
    this.territory = territory;
    this.catalogue = catalogue;
    this.events = events;
    this.words = new Platform(words);
    this.time = time;
  }

  public List<ServiceCard> services() {
    return catalogue.all().stream().map(ServiceCard::of).toList();
  }

  /**
   * A service as it is in a place.
   *
   * @param place code of a governorate or a unit, or empty for the whole country
   * @return empty when there is no such service, or no such place
   */
  public Optional<ServiceBody> service(String code, String place) {
    return edition(code, place).map(edition -> ServiceBody.of(edition, place, words, today()));
  }

  /** What people look for, best first. */
  public List<ServiceCard> search(String typed, int limit) {
    return catalogue.search(typed, Words.ARABIC).stream().limit(limit).map(ServiceCard::of).toList();
  }

  /** The categories that have services. */
  public List<Group> categories() {
    var codes = new LinkedHashMap<String, List<Service>>();
    catalogue.all().forEach(service -> codes
        .computeIfAbsent(service.definition().about().category(), _ -> new ArrayList<>()).add(service));
    return codes.entrySet().stream().map(category -> new Group(category.getKey(),
        Said.of(category.getValue().getFirst(), "categories." + category.getKey()), new Said("", ""), "category",
        category.getValue().stream().map(Service::code).toList())).toList();
  }

  /** The life events with those of their services that there are. */
  public List<Group> lifeEvents() {
    return events.all().stream().map(event -> new Group(event.key(),
        new Said(event.title(Words.ARABIC), event.title(Words.ENGLISH)),
        new Said(event.summary(Words.ARABIC), event.summary(Words.ENGLISH)), event.business() ? "business" : "life",
        event.services().stream().filter(code -> catalogue.current(code).isPresent()).toList())).toList();
  }

  /**
   * What it would cost.
   *
   * @param place as in {@link #service}
   * @return a {@link FeeSheet} or a {@link Refusal}; empty when there is no such service, or no such place
   */
  public Optional<Record> fees(String code, String place, Map<String, String> typed) {
    return edition(code, place).map(Edition::service).map(service -> switch (
        FeeCalculator.calculate(service, typed, today(), territory.surroundings(place, today()))) {
      case Calculated.Sheet sheet -> FeeSheet.of(service, sheet, today());
      case Calculated.Wrong wrong -> refusal(service, wrong);
    });
  }

  /** Changes when anything that is published changes, and every day, since rules have their days. */
  public String version() {
    var all = new StringBuilder(today().toString());
    catalogue.all().forEach(service -> all.append(service.digest()));
    return Integer.toHexString(all.toString().hashCode()) + "-" + catalogue.all().size();
  }

  private Optional<Edition> edition(String code, String place) {
    return place.isEmpty() || territory.placeName(place, Words.ARABIC).isPresent()
        ? catalogue.edition(code.toUpperCase(Locale.ROOT), place) : Optional.empty();
  }

  List<Service> all() {
    return catalogue.all();
  }

  LocalDate today() {
    return LocalDate.ofInstant(time.instant(), WorkingDays.CAIRO);
  }

  private Refusal refusal(Service service, Calculated.Wrong wrong) {
    var errors = new LinkedHashMap<String, Said>();
    FeeCalculator.inputs(service, today()).forEach(input -> {
      var error = wrong.errors().get(input.name());
      if (error != null) {
        errors.put(input.name(), Said.of(service, said -> said.error(input.question().key(), error)));
      }
    });
    return new Refusal(errors);
  }
}
