package eg.mahalliyat.people.web;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a browser calls itself, short enough that its owner knows it again. */
public final class Device {
  // The first that fits: whoever stands before another calls himself by its name, too.
  private static final Map<String, String> BROWSERS = named("Edg", "Edge", "OPR", "Opera", "SamsungBrowser",
      "Samsung Internet", "Firefox", "Firefox", "Chrome", "Chrome", "Safari", "Safari");
  private static final Map<String, String> SYSTEMS = named("Android", "Android", "iPhone", "iPhone", "iPad", "iPad",
      "Windows", "Windows", "Mac OS", "macOS", "Linux", "Linux");

  private Device() {}

  /** Browser and system; empty when neither is known. */
  public static String of(String userAgent) {
    String browser = first(BROWSERS, userAgent);
    String system = first(SYSTEMS, userAgent);
    return browser.isEmpty() || system.isEmpty() ? browser + system : browser + " · " + system;
  }

  private static String first(Map<String, String> names, String userAgent) {
    return names.entrySet().stream().filter(name -> userAgent.contains(name.getKey())).map(Map.Entry::getValue)
        .findFirst().orElse("");
  }

  private static Map<String, String> named(String... pairs) {
    Map<String, String> names = new LinkedHashMap<>();
    for (int i = 0; i < pairs.length; i += 2) {
      names.put(pairs[i], pairs[i + 1]);
    }
    return names;
  }
}
