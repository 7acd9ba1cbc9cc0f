package eg.mahalliyat.platform.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The menu as one reader sees it.
 *
 * @param open what is always seen
 * @param drawers what lies below a word, which opens it
 */
public record Menu(List<MenuItem> open, Map<String, List<MenuItem>> drawers) {
  /** @param items in their order; one that would lie in its drawer alone is seen at once */
  static Menu of(List<MenuItem> items) {
    var open = new ArrayList<MenuItem>();
    var drawers = new LinkedHashMap<String, List<MenuItem>>();
    for (MenuItem item : items) {
      boolean alone = items.stream().filter(other -> other.drawer().equals(item.drawer())).count() == 1;
      List<MenuItem> where = item.drawer().isEmpty() || alone
          ? open : drawers.computeIfAbsent(item.drawer(), _ -> new ArrayList<>());
      where.add(item);
    }
    return new Menu(open, drawers);
  }

  public boolean isEmpty() {
    return open.isEmpty() && drawers.isEmpty();
  }
}
