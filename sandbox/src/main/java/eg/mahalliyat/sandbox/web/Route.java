package eg.mahalliyat.sandbox.web;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A method and a path such as {@code /handset/{msisdn}.json}, and who answers it. */
public record Route(String method, Pattern path, Handler handler) {
  private static final Pattern NAME = Pattern.compile("\\{(\\w+)}");

  public static Route get(String path, Handler handler) {
    return new Route("GET", pattern(path), handler);
  }

  public static Route post(String path, Handler handler) {
    return new Route("POST", pattern(path), handler);
  }

  /** The named parts of the path when this route is the one. */
  Optional<Map<String, String>> match(String asked, String at) {
    var found = path.matcher(at);
    if (!method.equals(asked) || !found.matches()) {
      return Optional.empty();
    }
    return Optional.of(
        path.namedGroups().keySet().stream()
            .collect(Collectors.toMap(Function.identity(), found::group)));
  }

  private static Pattern pattern(String path) {
    return Pattern.compile(NAME.matcher(path.replace(".", "\\.")).replaceAll("(?<$1>[^/]+?)"));
  }
}
