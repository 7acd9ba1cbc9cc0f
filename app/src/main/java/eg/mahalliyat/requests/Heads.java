package eg.mahalliyat.requests;

import eg.mahalliyat.people.ActingFor;
import eg.mahalliyat.people.Delegations;
import eg.mahalliyat.people.Officials;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.procedure.Offer;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Who answers for a unit: its head and its supervisors. Where nobody supervises, the head does. */
@Component
public final class Heads {
  private static final String HEAD = Role.UNIT_HEAD.code();
  private static final String SUPERVISOR = Role.SUPERVISOR.code();

  private final Officials officials;
  private final Delegations delegations;

  Heads(Officials officials, Delegations delegations) {
    this.officials = officials;
    this.delegations = delegations;
  }

  /** Whether he answers for the request's own unit, not only for units above it. */
  public static boolean oneOf(Actor.Staff actor, Request request) {
    return actor.unitId() == request.owner().unitId() && oneOf(actor);
  }

  public static boolean oneOf(Actor.Staff actor) {
    return actor.roles().contains(HEAD) || actor.roles().contains(SUPERVISOR);
  }

  /** The same official with all that he may be here today, in whosever place: for lists. Outside of a transaction. */
  public Actor.Staff acting(Actor.Staff actor) {
    return together(supervising(actor));
  }

  /** The same official, with the supervisor's role too where the head has to stand in. Outside of a transaction. */
  public Actor.Staff supervising(Actor.Staff actor) {
    boolean mayHaveTo = actor.roles().contains(HEAD) && !actor.roles().contains(SUPERVISOR);
    if (!mayHaveTo || !officials.holding(Role.SUPERVISOR, actor.unitId()).isEmpty()) {
      return actor;
    }
    Set<String> roles = new HashSet<>(actor.roles());
    roles.add(SUPERVISOR);
    return actor.as(roles);
  }

  /** With the roles that were lent to him among his own. */
  public Actor.Staff together(Actor.Staff supervising) {
    Set<String> roles = new HashSet<>(supervising.roles());
    lent(supervising).forEach(it -> roles.addAll(it.roles()));
    return supervising.as(roles);
  }

  /**
   * In his own name first, then in the place of each office-holder for whom he acts. For pages, and so from memory; a deed
   * is checked by {@link #otherwise}.
   */
  public List<Actor.Staff> places(Actor.Staff supervising) {
    return Stream.concat(Stream.of(supervising), inPlaces(supervising, lent(supervising))).toList();
  }

  /** What he may do in a request now, in any of his places; a task once. */
  public List<Offer> offers(Actor.Staff supervising, Request request) {
    Map<String, Offer> offers = new LinkedHashMap<>();
    var procedure = request.service().definition().procedure();
    places(supervising).forEach(place -> procedure.offers(request.state(), Requests.asProcedure(place, request))
        .forEach(offer -> offers.putIfAbsent(offer.taskId(), offer)));
    return List.copyOf(offers.values());
  }

  /** As what else he may try what he may not do by his own post. Outside of a transaction. */
  List<Actor.Staff> otherwise(Actor.Staff actor) {
    return Stream.concat(Stream.of(supervising(actor)).filter(s -> !s.equals(actor)),
        inPlaces(actor, officials.actingFor(actor.staffId(), actor.unitId()))).toList();
  }

  private List<ActingFor> lent(Actor.Staff actor) {
    return delegations.lentTo(actor.staffId(), actor.unitId());
  }

  private static Stream<Actor.Staff> inPlaces(Actor.Staff actor, List<ActingFor> lent) {
    return lent.stream().map(it -> actor.inPlaceOf(it.officeHolder(), it.roles()));
  }
}
