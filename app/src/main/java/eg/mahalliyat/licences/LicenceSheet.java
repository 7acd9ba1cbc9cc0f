package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fo;

/** The sheet that the licence is printed on: page size, margins and the ornament round the text. */
final class LicenceSheet {
  static final String END = "end";

  private LicenceSheet() {}

  static void masters(Fo paper) {
    Fo page = paper.child("layout-master-set").child("simple-page-master").set("master-name", "a4");
    page.set("page-width", "210mm").set("page-height", "297mm").set("margin", "19mm 20mm 16mm 20mm");
    page.child("region-body").set("margin-bottom", "47mm");
    page.child("region-before").set("extent", "1mm");
    page.child("region-after").set("extent", "43mm");
  }

  /** Decoration only, so that a screen reader passes over it. */
  static void frame(Fo pages) {
    Fo behind = pages.child("static-content").set("flow-name", "xsl-region-before").set("role", "artifact");
    Fo sheet = behind.child("block-container").set("absolute-position", "fixed").set("top", "0mm").set("left", "0mm");
    sheet.set("width", "210mm").set("height", "297mm");
    Fo holder = sheet.child("block").set("line-height", "0").set("font-size", "0");
    Guilloche.draw(holder.child("instream-foreign-object").extra("alt-text", " "));
  }
}
