package eg.mahalliyat.platform;

import java.util.Set;

/**
 * Something that can be done, and by which kinds of actor. Whether this actor may do it to this request, bill or licence is
 * decided by the room's own named rules and by row-level security under them.
 *
 * @param name room and deed, as {@code requests.decide}
 * @param who the kinds of actor
 * @param roles staff need one of these; empty means any post
 */
public record Action(String name, Set<Who> who, Set<String> roles) {
  /** Kinds of actor. */
  public enum Who {
    VISITOR,
    CITIZEN,
    STAFF
  }

  /** Everybody, signed in or not. */
  public static Action open(String name) {
    return new Action(name, Set.of(Who.values()), Set.of());
  }

  public static Action forCitizens(String name) {
    return new Action(name, Set.of(Who.CITIZEN), Set.of());
  }

  /** Officials with one of the roles; without roles, every official. */
  public static Action forStaff(String name, String... roles) {
    return new Action(name, Set.of(Who.STAFF), Set.of(roles));
  }

  /** Citizens and officials. */
  public static Action forSignedIn(String name) {
    return new Action(name, Set.of(Who.CITIZEN, Who.STAFF), Set.of());
  }

  /** May this actor do it at all? */
  public boolean allows(Actor actor) {
    return switch (actor) {
      case Actor.Visitor v -> who.contains(Who.VISITOR);
      case Actor.Citizen c -> who.contains(Who.CITIZEN);
      case Actor.Staff s ->
          who.contains(Who.STAFF) && (roles.isEmpty() || s.roles().stream().anyMatch(roles::contains));
      case Actor.Holder h -> false;
      case Actor.Machine m -> false;
    };
  }
}
