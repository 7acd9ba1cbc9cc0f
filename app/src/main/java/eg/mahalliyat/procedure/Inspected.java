package eg.mahalliyat.procedure;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.procedure.Decided.Refused;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether an inspector brings what the definition wants, and nothing else. */
final class Inspected {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(\\.\\d{1,6})?");
  private static final int LONGEST = 2000;
  private static final int MOST_PHOTOGRAPHS = 50;

  private Inspected() {}

  static @Nullable Refused refusal(TaskDefinition task, Findings findings) {
    Evidence wanted = task.work().evidence();
    Refused checklist = checklist(wanted.checklist(), findings.checklist());
    if (checklist != null) {
      return checklist;
    }
    int photographs = Set.copyOf(findings.photographs()).size();
    if (photographs < wanted.photographs()) {
      return new Refused("photographs-missing", Map.of("min", String.valueOf(wanted.photographs())));
    }
    if (photographs > MOST_PHOTOGRAPHS || task.kind() != TaskKind.INSPECTION && photographs > 0) {
      return new Refused("too-many-photographs", Map.of());
    }
    if (wanted.coordinates() && findings.place() == null) {
      return new Refused("coordinates-missing", Map.of());
    }
    boolean astray = findings.place() != null && !findings.place().inEgypt();
    return astray ? new Refused("coordinates-wrong", Map.of()) : null;
  }

  private static @Nullable Refused checklist(Map<String, ValueType> wanted, Map<String, String> found) {
    if (wanted.isEmpty() && found.isEmpty()) {
      return null;
    }
    for (var item : wanted.entrySet()) {
      String value = found.getOrDefault(item.getKey(), "");
      if (!answers(item.getValue(), value)) {
        return new Refused(value.isEmpty() ? "finding-missing" : "finding-wrong", Map.of("finding", item.getKey()));
      }
    }
    var more = new TreeSet<>(found.keySet());
    more.removeAll(wanted.keySet());
    return more.isEmpty() ? null : new Refused("no-such-finding", Map.of("finding", more.first()));
  }

  private static boolean answers(ValueType type, String value) {
    return switch (type) {
      case TRUTH -> value.equals("yes") || value.equals("no");
      case NUMBER -> NUMBER.matcher(value).matches();
      case TEXT -> !value.isBlank() && value.length() <= LONGEST;
    };
  }
}
