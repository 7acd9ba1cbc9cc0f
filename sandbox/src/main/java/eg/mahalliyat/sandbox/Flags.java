package eg.mahalliyat.sandbox;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code --name value} pairs of the command line into settings. */
final class Flags {
  static final String USAGE =
      "usage: sandbox [--http-port N] [--smpp-port N] [--smtp-port N] [--clamd-port N]"
          + " [--platform-url URL]";
  private static final Set<String> KNOWN =
      Set.of("--http-port", "--smpp-port", "--smtp-port", "--clamd-port", "--platform-url");

  private final Map<String, String> values = new HashMap<>();

  private Flags() {}

  /**
   * The settings; an unknown flag or a value that is no number is refused with words for the user.
   */
  static SandboxSettings read(String... arguments) {
    var flags = new Flags();
    for (int i = 0; i < arguments.length; i += 2) {
      if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
        throw new IllegalArgumentException("cannot read " + arguments[i] + "\n" + USAGE);
      }
      flags.values.put(arguments[i], arguments[i + 1]);
    }
    return flags.settings();
  }

  private SandboxSettings settings() {
    var ports =
        new Ports(
            port("--http-port"), port("--smpp-port"), port("--smtp-port"), port("--clamd-port"));
    var settings = SandboxSettings.defaults().withPorts(ports);
    var platform = values.get("--platform-url");
    return platform == null ? settings : settings.withPlatform(URI.create(platform));
  }

  private int port(String flag) {
    var value = values.getOrDefault(flag, "0");
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IllegalArgumentException(flag + " wants a number, not " + value + "\n" + USAGE, e);
    }
  }
}
