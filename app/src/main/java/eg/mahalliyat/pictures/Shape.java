package eg.mahalliyat.pictures;

import java.util.List;

/**
 * A piece of the drawing. While it is drawn, {@code x} counts from the side on which lines begin; on the finished sheet
 * from the left, as SVG does.
 */
public sealed interface Shape {
  /** @param look its classes in the stylesheet */
  record Box(String look, int x, int y, int width, int height, int round) implements Shape {}

  /**
   * A line of text.
   *
   * @param x of its beginning, or of its middle
   * @param y of its foot
   */
  record Words(String look, int x, int y, boolean centred, String text) implements Shape {}

  /** The sign of a task, an end or a mark; 18 units wide and high. */
  record Sign(String look, String name, int x, int y) implements Shape {
    static final int SIDE = 18;
  }

  /** A line with round corners. */
  record Line(String look, List<Point> points) implements Shape {
    private static final int ROUND = 6;

    /** For the attribute {@code d}. */
    public String path() {
      var path = new StringBuilder("M").append(points.getFirst());
      for (int i = 1; i + 1 < points.size(); i++) {
        Point corner = points.get(i);
        path.append('L').append(corner.towards(points.get(i - 1), ROUND))
            .append('Q').append(corner).append(' ').append(corner.towards(points.get(i + 1), ROUND));
      }
      return path.append('L').append(points.getLast()).toString();
    }
  }

  /** A filled figure: the head of an arrow, the sign of a rule. */
  record Figure(String look, List<Point> points) implements Shape {
    /** For the attribute {@code points}. */
    public String corners() {
      return String.join(" ", points.stream().map(Point::toString).toList());
    }
  }

  /** A place on the sheet. */
  record Point(int x, int y) {
    Point towards(Point other, int most) {
      return new Point(x + step(other.x - x, most), y + step(other.y - y, most));
    }

    private static int step(int far, int most) {
      return Integer.signum(far) * Math.min(Math.abs(far) / 2, most);
    }

    @Override
    public String toString() {
      return x + " " + y;
    }
  }

  /** As it lies on a sheet that is read from right to left. */
  default Shape mirrored(int sheet) {
    return switch (this) {
      case Box box -> new Box(box.look, sheet - box.x - box.width, box.y, box.width, box.height, box.round);
      case Words words -> new Words(words.look, sheet - words.x, words.y, words.centred, words.text);
      case Sign sign -> new Sign(sign.look, sign.name, sheet - sign.x - Sign.SIDE, sign.y);
      case Line line -> new Line(line.look, mirrored(line.points, sheet));
      case Figure figure -> new Figure(figure.look, mirrored(figure.points, sheet));
    };
  }

  private static List<Point> mirrored(List<Point> points, int sheet) {
    return points.stream().map(point -> new Point(sheet - point.x, point.y)).toList();
  }
}
