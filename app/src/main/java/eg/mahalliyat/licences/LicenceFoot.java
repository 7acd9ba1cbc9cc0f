package eg.mahalliyat.licences;

import eg.mahalliyat.platform.QrPicture;
import static eg.mahalliyat.licences.LicenceStyle.GREEN;
import static eg.mahalliyat.licences.LicenceStyle.GREY;

import eg.mahalliyat.licences.LicencePdf.Proof;
import eg.mahalliyat.platform.Fo;

/** The foot of every page: the QR code, how to check the licence, and what the electronic seal stands for. */
record LicenceFoot(Label arabic, Label english) {
  void write(Fo pages, LicenceDocument licence, Proof proof) {
    Fo foot = pages.child("static-content").set("flow-name", "xsl-region-after");
    foot.child("block").set("border-top", "0.8pt solid " + LicenceStyle.GOLD).set("line-height", "0");
    Fo table = LicenceStyle.table(foot, 80, 20);
    Fo row = table.child("table-body").child("table-row");
    words(row.child("table-cell").set("padding", "2mm 0mm 0mm 0mm"), licence, proof);
    Fo code = row.child("table-cell").set("padding-before", "2mm").set("text-align", "end").child("block");
    picture(code.set("line-height", "0"), proof.qr());
  }

  private void words(Fo cell, LicenceDocument licence, Proof proof) {
    Fo title = cell.child("block").set("font-weight", "bold").set("color", GREEN).set("font-size", "10pt");
    title.text(arabic.of(LicenceStyle.of(licence.matter(), "verify.title")));
    Fo how = cell.child("block").set("font-size", "8.5pt").set("line-height", "1.45");
    how.text(arabic.of(LicenceStyle.of(licence.matter(), "verify.how")));
    LicenceStyle.english(cell, english.of(LicenceStyle.of(licence.matter(), "verify.how")));
    cell.child("block").set("font-size", "9pt").set("font-weight", "bold").set("color", GREEN).ltr(proof.page());
    Fo seal = cell.child("block").set("font-size", "8.5pt").set("line-height", "1.45").set("space-before", "1.2mm");
    seal.text(arabic.of("licence.document.seal"));
    LicenceStyle.english(cell, english.of("licence.document.seal"));
    trace(cell, licence);
  }

  private void trace(Fo cell, LicenceDocument licence) {
    Fo line = cell.child("block").set("font-size", "8pt").set("color", GREY).set("space-before", "1.2mm");
    line.text(arabic.of(LicenceStyle.of(licence.matter(), "number")) + " ").ltr(licence.number());
    line.text(" · " + arabic.of("licence.document.version") + " " + licence.grounds().registerVersion());
    String template = licence.matter().form().template();
    if (!template.isEmpty()) {
      line.text(" · " + arabic.of("licence.document.template") + " ").ltr(template);
    }
    line.text(" · " + arabic.of("licence.document.page") + " ").child("page-number");
    line.text(" " + arabic.of("licence.document.of") + " ").child("page-number-citation-last")
        .set("ref-id", LicenceSheet.END);
  }

  private void picture(Fo block, String qr) {
    Fo holder = block.child("instream-foreign-object").set("content-width", "32mm").set("content-height", "32mm");
    holder.extra("alt-text", arabic.of("licence.document.qr"));
    QrPicture picture = QrPicture.of(qr);
    Fo svg = holder.svg("svg").set("width", "32mm").set("height", "32mm").set("viewBox", picture.viewBox());
    svg.svg("path").set("d", picture.path()).set("fill", "#000000");
  }
}
