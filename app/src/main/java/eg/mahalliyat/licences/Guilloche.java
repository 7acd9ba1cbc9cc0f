package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fo;
import java.util.Locale;

/** The interlaced lines round the licence, drawn by arithmetic: fine to look at, tedious to copy by hand. */
final class Guilloche {
  private static final int WIDTH = 210;
  private static final int HEIGHT = 297;
  private static final double EDGE = 11;
  private static final double CORNER = 7;

  private Guilloche() {}

  static void draw(Fo parent) {
    Fo svg = parent.svg("svg").set("width", WIDTH + "mm").set("height", HEIGHT + "mm");
    svg.set("viewBox", "0 0 " + WIDTH + " " + HEIGHT);
    frame(svg, EDGE - 3.4, LicenceStyle.GREEN, 0.55);
    frame(svg, EDGE + 3.4, LicenceStyle.GREEN, 0.25);
    frame(svg, EDGE + 4.2, LicenceStyle.GOLD, 0.18);
    for (int line = 0; line < 4; line++) {
      String colour = line % 2 == 0 ? "#3f7f6b" : "#bf9d52";
      double swing = line < 2 ? 4.6 : 2.3;
      stroke(svg, waves(line % 2 == 0 ? swing : -swing), colour, 0.16);
    }
    for (double x : new double[] {EDGE, WIDTH - EDGE}) {
      for (double y : new double[] {EDGE, HEIGHT - EDGE}) {
        corner(svg, x, y);
      }
    }
    stroke(svg, rose(WIDTH / 2.0, 142, 56, 14, 0.5), "#e6efea", 0.22);
    stroke(svg, rose(WIDTH / 2.0, 142, 27, 9, 0.25), "#f0e8d6", 0.22);
  }

  private static void frame(Fo svg, double inset, String colour, double pen) {
    String path = at("M%.2f %.2fH%.2fV%.2fH%.2fZ", inset, inset, WIDTH - inset, HEIGHT - inset, inset);
    stroke(svg, path, colour, pen);
  }

  /** One wave along each side, from corner to corner in whole half-waves. */
  private static String waves(double swing) {
    var path = new StringBuilder();
    double across = (WIDTH - 2 * EDGE - 2 * CORNER) / 44;
    double down = (HEIGHT - 2 * EDGE - 2 * CORNER) / 64;
    for (double y : new double[] {EDGE, HEIGHT - EDGE}) {
      path.append(at("M%.2f %.2fq%.3f %.3f %.3f 0", EDGE + CORNER, y, across / 2, swing, across));
      path.append(at("t%.3f 0", across).repeat(43));
    }
    for (double x : new double[] {EDGE, WIDTH - EDGE}) {
      path.append(at("M%.2f %.2fq%.3f %.3f 0 %.3f", x, EDGE + CORNER, swing, down / 2, down));
      path.append(at("t0 %.3f", down).repeat(63));
    }
    return path.toString();
  }

  private static void corner(Fo svg, double x, double y) {
    svg.svg("circle").set("cx", at("%.2f", x)).set("cy", at("%.2f", y)).set("r", "6.6").set("fill", "#ffffff");
    stroke(svg, rose(x, y, 6.2, 12, 0.55), "#3f7f6b", 0.16);
    stroke(svg, rose(x, y, 3.6, 8, 0.6), "#bf9d52", 0.16);
    svg.svg("circle").set("cx", at("%.2f", x)).set("cy", at("%.2f", y)).set("r", "6.6").set("fill", "none")
        .set("stroke", LicenceStyle.GREEN).set("stroke-width", "0.3");
  }

  /** Closed curves round a centre, each a sixth of a wave later, between the outer radius and a part of it. */
  private static String rose(double x, double y, double radius, int petals, double inner) {
    var path = new StringBuilder();
    boolean small = radius < 10;
    int steps = (small ? 8 : 18) * petals;
    for (int turn = 0; turn < 6; turn += small ? 2 : 1) {
      for (int step = 0; step < steps; step++) {
        double angle = step * 2 * Math.PI / steps;
        double r = radius * ((1 + inner) / 2 + (1 - inner) / 2 * Math.sin(petals * angle + turn * Math.PI / 3));
        path.append(at(step == 0 ? "M%.2f %.2f" : "L%.2f %.2f", x + r * Math.cos(angle), y + r * Math.sin(angle)));
      }
      path.append('Z');
    }
    return path.toString();
  }

  private static void stroke(Fo svg, String path, String colour, double pen) {
    svg.svg("path").set("d", path).set("fill", "none").set("stroke", colour).set("stroke-width", at("%.2f", pen));
  }

  @SuppressWarnings("AnnotateFormatMethod") // the annotation would be one more library
  private static String at(String form, Object... numbers) {
    return String.format(Locale.ROOT, form, numbers);
  }
}
