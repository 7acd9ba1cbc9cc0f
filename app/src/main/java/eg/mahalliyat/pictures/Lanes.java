package eg.mahalliyat.pictures;

import eg.mahalliyat.pictures.Shape.Point;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The ways to stages elsewhere: they run beside the cards, all that lead to one stage in one lane. Short ones lie nearer
 * to the cards.
 */
final class Lanes {
  private static final int FIRST = 12;
  private static final int STEP = 10;
  private static final int CLEAR = 8;

  /** Where a way leaves a card for the stage of this number. */
  record Port(int to, int x, int y, boolean taken) {}

  private record Bundle(List<Port> ports, int entry) {
    int top() {
      return Math.min(entry, ports.stream().mapToInt(Port::y).min().orElse(entry));
    }

    int bottom() {
      return Math.max(entry, ports.stream().mapToInt(Port::y).max().orElse(entry));
    }

    boolean beside(Bundle other) {
      return top() < other.bottom() + CLEAR && other.top() < bottom() + CLEAR;
    }
  }

  private Lanes() {}

  /** Draws them beside cards of this width, and tells how wide the whole becomes. */
  static int draw(Sheet sheet, List<CardDrawing.Drawn> cards, int width) {
    var lanes = new ArrayList<List<Bundle>>();
    for (Bundle bundle : bundles(cards)) {
      lane(lanes, bundle).add(bundle);
    }
    for (int lane = lanes.size() - 1; lane >= 0; lane--) {
      for (Bundle bundle : lanes.get(lane)) {
        draw(sheet, bundle, width, width + FIRST + lane * STEP);
      }
    }
    return lanes.isEmpty() ? width : width + FIRST + (lanes.size() - 1) * STEP + 4;
  }

  private static List<Bundle> bundles(List<CardDrawing.Drawn> cards) {
    Map<Integer, Bundle> bundles = new HashMap<>();
    for (CardDrawing.Drawn card : cards) {
      for (Port port : card.ports()) {
        int entry = cards.get(port.to() - 1).entry();
        bundles.computeIfAbsent(port.to(), _ -> new Bundle(new ArrayList<>(), entry)).ports().add(port);
      }
    }
    return bundles.values().stream()
        .sorted(Comparator.comparingInt((Bundle b) -> b.bottom() - b.top()).thenComparingInt(Bundle::entry)).toList();
  }

  private static List<Bundle> lane(List<List<Bundle>> lanes, Bundle bundle) {
    for (List<Bundle> lane : lanes) {
      if (lane.stream().noneMatch(bundle::beside)) {
        return lane;
      }
    }
    lanes.add(new ArrayList<>());
    return lanes.getLast();
  }

  /** What was taken lies over what was not, and each over a clear edge, so that crossings can be told from turns. */
  private static void draw(Sheet sheet, Bundle bundle, int width, int lane) {
    List<Port> ports = bundle.ports().stream().sorted(Comparator.comparing(Port::taken)).toList();
    for (String look : List.of("p-clear", "p-jump")) {
      for (Port port : ports) {
        sheet.line(look + CardDrawing.taken(port.taken()), new Point(port.x(), port.y()), new Point(lane, port.y()),
            new Point(lane, bundle.entry()), new Point(width + 1, bundle.entry()));
      }
    }
    boolean taken = ports.stream().anyMatch(Port::taken);
    sheet.arrow(" p-side" + CardDrawing.taken(taken), new Point(width + 1, bundle.entry()), false);
  }
}
