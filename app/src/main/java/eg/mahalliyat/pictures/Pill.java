package eg.mahalliyat.pictures;

/** The beginning or an end of the way. */
final class Pill {
  static final int HEIGHT = 28;

  private static final int TEXT = 30;

  private Pill() {}

  /** @param name of its sign and its class */
  static void draw(Sheet sheet, String name, String taken, String text, int x, int y) {
    int width = (int) Math.ceil(Letters.width(text, Face.SIGN)) + TEXT + Sheet.PAD + 2;
    sheet.box("p-pill p-" + name + taken, x, y, width, HEIGHT, HEIGHT / 2);
    sheet.sign("p-" + name, name, x + 7, y + 5);
    sheet.text(Face.SIGN, "p-" + name, text, x + TEXT, y + 4, width);
  }
}
