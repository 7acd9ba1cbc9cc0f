package eg.mahalliyat.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a text must keep to before anybody parses it: its size, its encoding, and that it reads as it looks. */
final class YamlText {
  /** The longest definition has less than a fifth of it. */
  private static final int LONGEST = 200_000;

  private static final Pattern NOT_UTF8 = Pattern.compile("\\x{FFFD}|\\p{Cs}");
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r]]|[\\x{2028}\\x{2029}]");

  /** A line that is shown in another order than it is read could say one thing to people and another to the program. */
  private static final Pattern BIDI =
      Pattern.compile("[\\x{61C}\\x{200E}\\x{200F}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]");

  private final String file;
  private final String text;

  private YamlText(String file, String text) {
    this.file = file;
    this.text = text;
  }

  static Optional<Fault> fault(String file, String text) {
    var checked = new YamlText(file, text);
    if (text.length() > LONGEST) {
      return Optional.of(new Fault(file, 1, "yaml.too-long", Map.of("most", String.valueOf(LONGEST))));
    }
    if (text.startsWith("\uFEFF")) {
      return Optional.of(new Fault(file, 1, "yaml.bom", Map.of()));
    }
    return checked.first(NOT_UTF8, "yaml.encoding")
        .or(() -> checked.first(CONTROL, "yaml.control"))
        .or(() -> checked.first(BIDI, "yaml.bidi"));
  }

  private Optional<Fault> first(Pattern wrong, String key) {
    Matcher found = wrong.matcher(text);
    if (!found.find()) {
      return Optional.empty();
    }
    List<String> before = text.substring(0, found.start()).lines().toList();
    boolean newLine = found.start() > 0 && text.charAt(found.start() - 1) == '\n';
    String sign = String.format("U+%04X", text.codePointAt(found.start()));
    return Optional.of(new Fault(
        file, Math.max(1, before.size() + (newLine ? 1 : 0)), key, Map.of("sign", sign)));
  }
}
