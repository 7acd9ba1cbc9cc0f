package eg.mahalliyat.pictures;

import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Stage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * In which order the stages stand below each other: the way that ends well straight down, and what leaves it right below
 * the stage where it is left.
 *
 * @param main the stages of the way that ends well, in their order
 * @param all every stage, in its place
 */
record Order(List<String> main, List<String> all) {
  static Order of(Procedure procedure) {
    var main = new ArrayList<String>();
    if (!ends(procedure, procedure.start(), End.COMPLETED, main, new HashSet<>())) {
      ends(procedure, procedure.start(), End.REFUSED, main, new HashSet<>());
    }
    var all = new LinkedHashSet<String>();
    for (String stage : main) {
      all.add(stage);
      aside(procedure, stage, main, all);
    }
    all.addAll(procedure.stages().keySet());
    return new Order(List.copyOf(main), List.copyOf(all));
  }

  int number(String stage) {
    return all.indexOf(stage) + 1;
  }

  /** The stage after this one on the way that ends well, or null. */
  @Nullable String after(String stage) {
    int at = main.indexOf(stage);
    return at < 0 || at + 1 == main.size() ? null : main.get(at + 1);
  }

  /** Follows the last rule first: it is the way when nothing special happens. */
  private static boolean ends(Procedure procedure, String from, End end, List<String> way, Set<String> seen) {
    if (!seen.add(from)) {
      return false;
    }
    way.add(from);
    for (Rule rule : procedure.stage(from).next().reversed()) {
      boolean found = switch (rule.target()) {
        case Rule.Target.Ends ends -> ends.end() == end;
        case Rule.Target.To to -> ends(procedure, to.stage(), end, way, seen);
      };
      if (found) {
        return true;
      }
    }
    way.removeLast();
    return false;
  }

  private static void aside(Procedure procedure, String from, List<String> main, Set<String> all) {
    Stage stage = procedure.stage(from);
    for (Rule rule : stage.next()) {
      if (rule.target() instanceof Rule.Target.To to && !main.contains(to.stage()) && all.add(to.stage())) {
        aside(procedure, to.stage(), main, all);
      }
    }
  }
}
