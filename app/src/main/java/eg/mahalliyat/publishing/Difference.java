package eg.mahalliyat.publishing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeSet;

/** What a copy changes, line by line. */
public final class Difference {
  /** What became of a line. */
  public enum Kind {
    SAME,
    ADDED,
    REMOVED,
    /** Stands for lines that did not change and are left out. */
    SKIPPED
  }

  /** @param number of the line in the newer text, or in the older one when it was removed; 0 for what is left out */
  public record Line(Kind kind, int number, String text) {}

  /** So many lines around a change are shown. */
  private static final int AROUND = 3;

  /** Longer parts are shown as removed and added: comparing costs the product of both lengths. */
  private static final int LONGEST = 3_000;

  private Difference() {}

  /** By file, in their order; files that are the same are left out. */
  public static Map<String, List<Line>> of(SortedMap<String, String> before, SortedMap<String, String> after) {
    var files = new TreeSet<>(before.keySet());
    files.addAll(after.keySet());
    var changed = new LinkedHashMap<String, List<Line>>();
    for (String file : files) {
      String old = before.getOrDefault(file, "");
      String now = after.getOrDefault(file, "");
      if (!old.equals(now)) {
        changed.put(file, near(lines(old.lines().toList(), now.lines().toList())));
      }
    }
    return changed;
  }

  static List<Line> lines(List<String> before, List<String> after) {
    int head = 0;
    while (head < before.size() && head < after.size() && before.get(head).equals(after.get(head))) {
      head++;
    }
    int tail = 0;
    while (tail < before.size() - head && tail < after.size() - head
        && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
      tail++;
    }
    var all = new ArrayList<Line>();
    same(all, after, 0, head);
    middle(all, before.subList(head, before.size() - tail), after.subList(head, after.size() - tail), head);
    same(all, after, after.size() - tail, after.size());
    return all;
  }

  private static void same(List<Line> all, List<String> after, int from, int to) {
    for (int i = from; i < to; i++) {
      all.add(new Line(Kind.SAME, i + 1, after.get(i)));
    }
  }

  /** The longest common lines stay; what is before them was removed or added. */
  private static void middle(List<Line> all, List<String> before, List<String> after, int offset) {
    int[][] common = common(before, after);
    int i = 0;
    int j = 0;
    while (i < before.size() || j < after.size()) {
      if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
        all.add(new Line(Kind.SAME, offset + j + 1, after.get(j)));
        i++;
        j++;
      } else if (j == after.size() || i < before.size() && length(common, i + 1, j) >= length(common, i, j + 1)) {
        all.add(new Line(Kind.REMOVED, offset + i + 1, before.get(i)));
        i++;
      } else {
        all.add(new Line(Kind.ADDED, offset + j + 1, after.get(j)));
        j++;
      }
    }
  }

  private static int length(int[][] common, int i, int j) {
    return common.length == 0 ? 0 : common[i][j];
  }

  private static int[][] common(List<String> before, List<String> after) {
    if (before.size() > LONGEST || after.size() > LONGEST) {
      return new int[0][];
    }
    int[][] common = new int[before.size() + 1][after.size() + 1];
    for (int i = before.size() - 1; i >= 0; i--) {
      for (int j = after.size() - 1; j >= 0; j--) {
        common[i][j] = before.get(i).equals(after.get(j))
            ? common[i + 1][j + 1] + 1
            : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static List<Line> near(List<Line> all) {
    var shown = new ArrayList<Line>();
    for (int i = 0; i < all.size(); i++) {
      List<Line> around = all.subList(Math.max(0, i - AROUND), Math.min(all.size(), i + AROUND + 1));
      if (around.stream().anyMatch(line -> line.kind() != Kind.SAME)) {
        shown.add(all.get(i));
      } else if (shown.isEmpty() || shown.getLast().kind() != Kind.SKIPPED) {
        shown.add(new Line(Kind.SKIPPED, 0, ""));
      }
    }
    return shown;
  }
}
