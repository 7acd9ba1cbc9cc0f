package eg.mahalliyat.pictures;

import eg.mahalliyat.pictures.Shape.Point;
import java.util.ArrayList;
import java.util.List;

/** On which the picture is drawn, from top to bottom; {@code x} counts from the side on which lines begin. */
final class Sheet {
  /** Where the way runs down, and where the signs stand. */
  static final int RAIL = 22;

  /** Where text begins. */
  static final int TEXT = 42;

  static final int PAD = 12;

  private final List<Shape> shapes = new ArrayList<>();

  List<Shape> shapes() {
    return shapes;
  }

  void box(String look, int x, int y, int width, int height, int round) {
    shapes.add(new Shape.Box(look, x, y, width, height, round));
  }

  void sign(String look, String name, int x, int y) {
    shapes.add(new Shape.Sign(look, name, x, y));
  }

  void line(String look, Point... points) {
    shapes.add(new Shape.Line(look, List.of(points)));
  }

  /** Writes text in as many lines as it needs, and tells where the next thing may stand. */
  int text(Face face, String look, String text, int x, int y, int room) {
    int at = y;
    for (String line : Letters.lines(text, face, room)) {
      shapes.add(new Shape.Words(classes(face, look), x, at + foot(face), false, line));
      at += face.leading();
    }
    return at;
  }

  /** One short line around a middle. */
  void centred(Face face, String look, String text, int x, int middle) {
    int foot = middle + (int) Math.round(face.size() * 0.36);
    shapes.add(new Shape.Words(classes(face, look), x, foot, true, text));
  }

  /** The head of an arrow whose tip is here. */
  void arrow(String look, Point tip, boolean down) {
    int x = tip.x();
    int y = tip.y();
    shapes.add(new Shape.Figure("p-tip" + look, down
        ? List.of(tip, new Point(x - 5, y - 8), new Point(x + 5, y - 8))
        : List.of(tip, new Point(x + 8, y - 5), new Point(x + 8, y + 5))));
  }

  /** The sign of a rule by which the way goes on. */
  void fork(String look, int x, int y) {
    shapes.add(new Shape.Figure("p-fork" + look,
        List.of(new Point(x, y - 6), new Point(x + 6, y), new Point(x, y + 6), new Point(x - 6, y))));
  }

  private static int foot(Face face) {
    return (int) Math.round(face.size() * 1.13);
  }

  private static String classes(Face face, String look) {
    return look.isEmpty() ? face.key() : face.key() + " " + look;
  }
}
