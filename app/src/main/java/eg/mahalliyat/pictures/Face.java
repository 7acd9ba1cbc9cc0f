package eg.mahalliyat.pictures;

import java.util.Locale;

/** How a line of the picture is set: the classes of the stylesheet, in units of the drawing. */
enum Face {
  TITLE(15, 600),
  TASK(14, 400),
  RULE(13, 400),
  ABOUT(12.5, 400),
  SIGN(12.5, 600);

  private final double size;
  private final int weight;

  Face(double size, int weight) {
    this.size = size;
    this.weight = weight;
  }

  double size() {
    return size;
  }

  int weight() {
    return weight;
  }

  /** From one line to the next. */
  int leading() {
    return (int) Math.round(size * 1.6);
  }

  /** The class in the stylesheet. */
  String key() {
    return "p-" + name().toLowerCase(Locale.ROOT);
  }
}
