package eg.mahalliyat.bench;

import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the platform sent for one lifecycle, as a script for pgbench: the same statements in the same round trips, with
 * what differs from one lifecycle to the next computed from the variable {@code n}.
 */
public final class PgScript {
  private static final String HEX = "lpad(to_hex(:n::bigint), 12, '0')";

  private final Map<String, String> expressions = new TreeMap<>(
      (a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length());
  private final int unit;
  private final String unitExpression;

  /**
   * A writer for one recorded lifecycle.
   *
   * @param n of the recorded one
   * @param unit of the recorded one
   * @param units of all, in the order in which lifecycles use them
   */
  public PgScript(long n, int unit, List<Integer> units) {
    this.unit = unit;
    this.unitExpression = "(ARRAY[" + units.stream().map(String::valueOf).collect(Collectors.joining(","))
        + "])[1 + (:n::bigint % " + units.size() + ")::int]";
    expressions.put(unit + "/2026/" + n, unitExpression + " || '/2026/' || :n::bigint");
  }

  /** A word of the recorded one, and what stands for it: SQL of type text. */
  public void replace(String word, String expression) {
    expressions.put(word, expression);
  }

  /** A UUID whose last twelve digits are the number of the lifecycle. */
  public void numbered(UUID id) {
    replace(id.toString(), "'" + id.toString().substring(0, 24) + "' || " + HEX);
  }

  /** A UUID of the recorded one's own, such as the request's; each lifecycle gets another. */
  public void drawn(UUID id, String prefix) {
    replace(id.toString(), "'" + prefix + "-0000-7000-8000-' || " + HEX);
  }

  /** A UUID whose last twelve digits are the unit. */
  public void ofUnit(UUID id) {
    replace(id.toString(), "'" + id.toString().substring(0, 24) + "' || lpad(to_hex(" + unitExpression + "), 12, '0')");
  }

  /** The whole script. */
  public String of(List<Recording.Sent> sent) {
    StringBuilder script = new StringBuilder("\\set i :i + 1\n\\set n :base + :i * :callers + :client_id\n");
    boolean begun = false;
    for (Recording.Sent one : sent) {
      if (one.sql().equals("commit")) {
        script.append(begun ? "COMMIT;\n" : "");
        begun = false;
        continue;
      }
      script.append("\\startpipeline\n").append(begun ? "" : "BEGIN;\n");
      begun = !one.sql().endsWith("COMMIT");
      script.append(filled(one)).append(";\n\\endpipeline\n");
    }
    return script.toString();
  }

  private String filled(Recording.Sent one) {
    StringBuilder sql = new StringBuilder();
    int next = 0;
    boolean quoted = false;
    for (char c : one.sql().strip().toCharArray()) {
      quoted ^= c == '\'';
      if (c == '?' && !quoted) {
        sql.append(literal(one.params().get(next++)));
      } else {
        sql.append(c == '\n' ? ' ' : c);
      }
      if (c == ';' && !quoted) {
        sql.append('\n');
      }
    }
    return sql.toString();
  }

  private String literal(@Nullable Object param) {
    return switch (param) {
      case null -> "NULL";
      case Integer number when number == unit -> unitExpression;
      case Integer number -> number.toString();
      case Long number -> number + "::bigint";
      case UUID id -> "(" + text(id.toString()) + ")::uuid";
      case OffsetDateTime time -> "(" + quoted(time.toString()) + ")::timestamptz";
      case byte[] bytes -> "'\\x" + HexFormat.of().formatHex(bytes) + "'::bytea";
      case Object[] many -> Arrays.stream(many).map(one -> one == null ? "NULL" : "(" + text(one.toString()) + ")")
          .collect(Collectors.joining(", ", "ARRAY[", "]::text[]"));
      case String text when text.equals("{" + unit + "}") -> "('{' || " + unitExpression + " || '}')";
      default -> "(" + text(param.toString()) + ")";
    };
  }

  /** pgbench takes what stands behind a colon for a variable, also in quotes: so the quotes end there. */
  private static String quoted(String text) {
    return "'" + text.replace("'", "''").replaceAll(":(?=[^\\x00-\\x2f\\x3a-\\x40\\x5b-\\x5e\\x60\\x7b-\\x7f])", ":' || '") + "'";
  }

  /** A quoted text in which the words of the recorded one are replaced. */
  private String text(String whole) {
    for (var entry : expressions.entrySet()) {
      int at = whole.indexOf(entry.getKey());
      if (at >= 0) {
        return text(whole.substring(0, at)) + " || " + entry.getValue() + " || "
            + text(whole.substring(at + entry.getKey().length()));
      }
    }
    return quoted(whole);
  }
}
