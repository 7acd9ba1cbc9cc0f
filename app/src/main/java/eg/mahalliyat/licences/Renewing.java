package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Draft;
import eg.mahalliyat.requests.Drafts;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Subject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The way from a licence to the request that begins from it: to renew, amend, transfer or give it up. */
@Component
public final class Renewing {
  /**
   * A request about a licence that is under way.
   *
   * @param submitted false while it is a draft
   */
  public record UnderWay(UUID id, boolean submitted) {
    public String href() {
      return (submitted ? "/requests/" : "/drafts/") + id;
    }
  }

  private final Licences licences;
  private final Renewals renewals;
  private final Drafts drafts;
  private final Inboxes inboxes;
  private final Transactions transactions;

  Renewing(Licences licences, Renewals renewals, Drafts drafts, Inboxes inboxes, Transactions transactions) {
    this.licences = licences;
    this.renewals = renewals;
    this.drafts = drafts;
    this.inboxes = inboxes;
    this.transactions = transactions;
  }

  /** What a person has begun about these licences and not ended; a submitted request goes before a draft. */
  public Map<UUID, UnderWay> underWay(Actor.Citizen actor, Collection<UUID> licences) {
    return transactions.as(actor, () -> read(actor, licences));
  }

  private Map<UUID, UnderWay> read(Actor.Citizen actor, Collection<UUID> licences) {
    Map<UUID, UnderWay> all = new HashMap<>();
    for (Draft draft : drafts.open(actor)) {
      about(draft.content()).forEach(licence -> all.put(licence, new UnderWay(draft.id(), false)));
    }
    for (UUID licence : licences) {
      inboxes.underWay(actor, licence).ifPresent(request -> all.put(licence, new UnderWay(request, true)));
    }
    all.keySet().retainAll(licences);
    return all;
  }

  /** Whether it can be renewed as it stands. */
  public boolean open(Licence licence) {
    return service(licence).isPresent();
  }

  /** Every service that may begin from it as it stands, by code. */
  public List<Service> services(Licence licence) {
    return renewals.of(licence.id().register(), licence.standing(licences.today()));
  }

  /**
   * What a service that begins from this licence reads of it.
   *
   * @throws Conflict when the service cannot begin from it as it stands
   */
  public Subject subject(Licence licence, String serviceCode) {
    return services(licence).stream().filter(it -> it.code().equals(serviceCode)).findFirst()
        .map(service -> Renewals.subject(service, licence))
        .orElseThrow(() -> new Conflict("licences.not-now", Map.of()));
  }

  /**
   * Begins a service about the person's own licence, or goes on with the request about it that is submitted, or with the
   * draft of this service.
   *
   * @throws eg.mahalliyat.platform.NotFound when it is not the person's own
   * @throws Conflict when the service cannot begin from it as it stands
   */
  public UnderWay begin(Actor.Citizen actor, UUID id, String serviceCode) {
    Licence licence = licences.licence(actor, id);
    UnderWay already = underWay(actor, List.of(id)).get(id);
    if (already != null && already.submitted()) {
      return already;
    }
    Service service = services(licence).stream().filter(it -> it.code().equals(serviceCode)).findFirst()
        .orElseThrow(() -> new Conflict("licences.not-now", Map.of()));
    return draft(actor, licence, service);
  }

  /**
   * Begins the renewal of the person's own licence, or goes on with the one that is under way.
   *
   * @throws eg.mahalliyat.platform.NotFound when it is not the person's own
   * @throws Conflict when it cannot be renewed as it stands
   */
  public UnderWay begin(Actor.Citizen actor, UUID id) {
    Licence licence = licences.licence(actor, id);
    UnderWay already = underWay(actor, List.of(id)).get(id);
    if (already != null) {
      return already;
    }
    Service service = service(licence).orElseThrow(() -> new Conflict("licences.not-renewable", Map.of()));
    return draft(actor, licence, service);
  }

  private UnderWay draft(Actor.Citizen actor, Licence licence, Service service) {
    return new UnderWay(drafts.begin(actor, service.code(), licence.id().unitId(),
        Renewals.subject(service, licence)), false);
  }

  private Optional<Service> service(Licence licence) {
    return renewals.of(licence.id().register())
        .filter(service -> Renewals.open(service, licence.standing(licences.today())));
  }

  private static Stream<UUID> about(Request.Content content) {
    return Stream.ofNullable(content.subject()).map(subject -> subject.entryId());
  }
}
