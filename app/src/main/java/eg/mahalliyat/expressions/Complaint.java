package eg.mahalliyat.expressions;

import dev.cel.common.CelIssue;
import dev.cel.common.CelValidationException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What CEL complains of, as a sentence that an author of services understands. */
final class Complaint {
  private record Kind(Pattern said, String key, List<String> places) {}

  private static final List<Kind> KINDS = List.of(
      kind("undeclared reference to '([^']+)'.*", "expression.unknown-name", "name"),
      kind("found no matching overload for '([^']+)' applied to '([^']*)'.*", "expression.types", "operator", "types"),
      kind("expected type '([^']+)' but found '([^']+)'.*", "expression.result", "wanted", "came"),
      kind(".*(?:expression code point size|recursion (?:limit|depth)|node count|exceeds|too (?:deep|large)).*",
          "expression.too-big"),
      kind("(mismatched input .*|extraneous input .*|token recognition error.*|missing .*|no viable alternative .*)",
          "expression.syntax", "why"));

  private Complaint() {}

  /** The first complaint; those behind it often follow from it. */
  static WrongExpression of(String text, CelValidationException e) {
    CelIssue first = e.getErrors().getFirst();
    var places = new HashMap<String, String>();
    places.put("text", text.length() > 300 ? text.substring(0, 300) + "..." : text);
    places.put("column", String.valueOf(Math.max(1, first.getSourceLocation().getColumn() + 1)));
    String said = first.getMessage().strip();
    for (Kind kind : KINDS) {
      Matcher found = kind.said().matcher(said);
      if (found.matches()) {
        for (int i = 0; i < kind.places().size(); i++) {
          places.put(kind.places().get(i), found.group(i + 1));
        }
        return new WrongExpression(kind.key(), Map.copyOf(places));
      }
    }
    places.put("why", said);
    return new WrongExpression("expression.other", Map.copyOf(places));
  }

  private static Kind kind(String said, String key, String... places) {
    return new Kind(Pattern.compile(said, Pattern.DOTALL), key, List.of(places));
  }
}
