package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fo;

/** The look of the printed licence: few colours, all dark enough to survive a black-and-white copier. */
final class LicenceStyle {
  static final String INK = "#1d2521";
  static final String GREEN = "#0c4a38";
  static final String GOLD = "#a17a25";
  static final String GREY = "#55605a";
  static final String TINT = "#f1f6f3";
  static final String HAIRLINE = "0.35pt solid #b9c6bf";

  private LicenceStyle() {}

  /** The key of a word that differs between a licence and any other paper. */
  static String of(LicenceDocument.Matter matter, String word) {
    return (matter instanceof LicenceDocument.Shop ? "licence.document." : "licence.sheet.") + word;
  }

  /** A label: Arabic, and under it the same in English. */
  static void label(Fo parent, String key, Label arabic, Label english) {
    label(parent, new LicenceDocument.Named(arabic.of(key), english.of(key)));
  }

  static void label(Fo parent, LicenceDocument.Named name) {
    parent.child("block").set("color", GREEN).set("font-weight", "bold").set("font-size", "10.5pt")
        .set("line-height", "1.25").text(name.ar());
    english(parent, name.en());
  }

  /** A small line of English under Arabic, if there is any; {@code lang} lets a screen reader change its voice. */
  static void english(Fo parent, String text) {
    if (text.isEmpty()) {
      return;
    }
    parent.child("block").set("color", GREY).set("font-size", "7.5pt").set("line-height", "1.25").language("en")
        .ltr(text);
  }

  /** A table with columns of these widths in per cent, from the right on. */
  static Fo table(Fo parent, int... columns) {
    Fo table = parent.child("table").set("table-layout", "fixed").set("width", "100%");
    for (int width : columns) {
      table.child("table-column").set("column-width", width + "%");
    }
    return table;
  }
}
