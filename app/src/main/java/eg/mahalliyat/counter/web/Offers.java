package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Edition;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.counter.Visit;
import eg.mahalliyat.licences.Licence;
import eg.mahalliyat.licences.Licences;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.Renewing;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.CounterDrafts;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Subject;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What somebody can be given at this counter. */
@Component
public class Offers {
  /**
   * @param drafts what he began and did not finish
   * @param held what he holds in this unit, with the services that may begin from it
   * @param found what was looked for in the guide
   */
  public record All(List<Draft> drafts, List<Held> held, List<Found> found, List<Option> reasons) {}

  /** @param name what its holder knows it by */
  public record Held(UUID id, String name, String number, List<Option> services) {}

  /** @param register true when it begins from something that is held */
  public record Found(String code, String title, String summary, boolean register) {}

  private static final int MOST = 12;

  private final Catalogue catalogue;
  private final Territory territory;
  private final CounterDrafts drafts;
  private final Licences licences;
  private final Renewing renewing;
  private final RegisterWords names;

  Offers(Catalogue catalogue, Territory territory, CounterDrafts drafts, Licences licences, Renewing renewing,
      RegisterWords names) {
    this.catalogue = catalogue;
    this.territory = territory;
    this.drafts = drafts;
    this.licences = licences;
    this.renewing = renewing;
    this.names = names;
  }

  All of(Web web, Actor.Staff clerk, Visit visit, String looked) {
    Locale locale = web.words().locale();
    List<Option> reasons =
        VisitPages.REASONS.stream().map(key -> new Option(key, web.t("counter.reason." + key))).toList();
    return new All(drafts.of(clerk, visit.personId()), held(clerk, visit, locale), found(clerk, looked, locale),
        reasons);
  }

  /** The draft of this person with this id. */
  UUID draft(Actor.Staff clerk, Visit visit, String id) {
    return drafts.of(clerk, visit.personId()).stream().map(Draft::id).filter(it -> it.toString().equals(id))
        .findFirst().orElseThrow(() -> new NotFound("draft"));
  }

  /** What the service reads of the register; null when it begins from nothing. */
  @Nullable Subject subject(Actor.Staff clerk, Visit visit, Service service, String licence) {
    if (service.definition().about().subject() == null) {
      return null;
    }
    return licences(clerk, visit).stream().filter(it -> it.id().uuid().toString().equals(licence)).findFirst()
        .map(it -> renewing.subject(it, service.code())).orElseThrow(() -> new NotFound("licence"));
  }

  private List<Found> found(Actor.Staff clerk, String looked, Locale locale) {
    if (looked.isBlank()) {
      return List.of();
    }
    String unit = territory.unit(clerk.unitId()).code();
    return catalogue.search(looked, locale).stream()
        .flatMap(service -> catalogue.edition(service.code(), unit).stream())
        .filter(edition -> edition.force().closed() == null).map(Edition::service).filter(CounterDrafts::takes)
        .limit(MOST).map(service -> new Found(service.code(), service.title(locale),
            service.words(locale).text("summary"), service.definition().about().subject() != null)).toList();
  }

  private List<Held> held(Actor.Staff clerk, Visit visit, Locale locale) {
    return licences(clerk, visit).stream().map(licence -> {
      String name = licence.field("trade_name");
      List<Option> services = renewing.services(licence).stream().filter(CounterDrafts::takes)
          .map(service -> new Option(service.code(), service.title(locale))).toList();
      return new Held(licence.id().uuid(), name.isEmpty() ? names.title(licence.id().register(), locale) : name,
          licence.id().number(), services);
    }).filter(held -> !held.services().isEmpty()).toList();
  }

  /** Asked for in his own name: he stands there. What he holds elsewhere is that unit's affair. */
  private List<Licence> licences(Actor.Staff clerk, Visit visit) {
    return licences.own(new Actor.Citizen(visit.personId(), "")).stream()
        .filter(licence -> licence.id().unitId() == clerk.unitId()).toList();
  }
}
