package eg.mahalliyat.rights;

import eg.mahalliyat.platform.Routes.Route;
import eg.mahalliyat.rights.RightsTable.Thing;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The address of a route with things in its places. */
final class Address {
  private static final Pattern PLACE = Pattern.compile("\\{([A-Za-z_-]+)(?::[^/]*)?}");

  private Address() {}

  /** The thing that is somebody's in it, the first when there are several; empty when all of it is everybody's. */
  static Optional<String> whose(Route route) {
    return PLACE.matcher(route.path()).results().flatMap(it -> RightsTable.thing(route.path(), it.group(1)).stream())
        .filter(Thing::ofSomebody).map(Thing::what).findFirst();
  }

  static boolean ofSomebody(Route route) {
    return whose(route).isPresent();
  }

  /** With the things of this world; empty when the table or the world does not know one of them. */
  static Optional<String> of(Route route, Map<String, String> world) {
    Matcher places = PLACE.matcher(route.path());
    var address = new StringBuilder();
    while (places.find()) {
      Optional<String> value = RightsTable.thing(route.path(), places.group(1)).map(thing -> thing.ofSomebody()
          ? world.get(thing.what()) : thing.what().substring(1));
      if (value.isEmpty()) {
        return Optional.empty();
      }
      places.appendReplacement(address, Matcher.quoteReplacement(value.get()));
    }
    return Optional.of(places.appendTail(address).toString());
  }
}
