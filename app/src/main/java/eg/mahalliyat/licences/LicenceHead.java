package eg.mahalliyat.licences;

import static eg.mahalliyat.licences.LicenceStyle.GOLD;
import static eg.mahalliyat.licences.LicenceStyle.GREEN;
import static eg.mahalliyat.licences.LicenceStyle.GREY;

import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.platform.Fo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The top of the licence: who issues it, what it is, its number and its days. */
record LicenceHead(Label arabic, Label english) {
  private static final int LONG_TITLE = 28;

  void write(Fo body, LicenceDocument licence) {
    issuer(body, licence.issuer(), licence.matter().form().bilingual());
    title(body, title(licence.matter(), arabic, english));
    if (licence.grounds().specimen()) {
      specimen(body);
    }
    plate(body, licence);
  }

  private void issuer(Fo body, LicenceDocument.Issuer issuer, boolean bilingual) {
    Fo row = LicenceStyle.table(body, 50, 50).child("table-body").child("table-row");
    Fo right = row.child("table-cell").child("block").set("line-height", "1.35");
    line(right, "12pt", true).text(arabic.of("licence.document.country"));
    line(right, "11pt", false).typed(issuer.governorateAr());
    line(right, "11pt", false).typed(issuer.unitAr());
    Fo left = row.child("table-cell").child("block").set("text-align", "end").set("color", GREY).language("en");
    left.set("line-height", "1.5");
    if (bilingual) {
      english(left, issuer);
    }
  }

  private void english(Fo left, LicenceDocument.Issuer issuer) {
    line(left, "9.5pt", true).ltr(english.of("licence.document.country"));
    line(left, "9pt", false).typed(issuer.governorateEn());
    line(left, "9pt", false).typed(issuer.unitEn());
  }

  private static Fo line(Fo parent, String size, boolean bold) {
    return parent.child("block").set("font-size", size).set("font-weight", bold ? "bold" : "normal");
  }

  /** What the paper is called. */
  static Named title(LicenceDocument.Matter matter, Label arabic, Label english) {
    return switch (matter) {
      case LicenceDocument.Shop _ ->
          new Named(arabic.of("licence.document.title"), english.of("licence.document.title"));
      case LicenceDocument.Sheet sheet -> sheet.title();
    };
  }

  private static void title(Fo body, Named title) {
    body.child("block").set("role", "H1").set("space-before", "3mm").set("text-align", "center")
        .set("font-size", title.ar().length() <= LONG_TITLE ? "27pt" : "19pt").set("font-weight", "bold")
        .set("line-height", "1.35").set("color", GREEN).text(title.ar());
    if (!title.en().isEmpty()) {
      body.child("block").set("text-align", "center").set("font-size", "11pt").set("line-height", "1.2")
          .set("color", GOLD).set("font-weight", "bold").language("en").ltr(title.en());
    }
  }

  /** A paper of a trial must not pass for a real one, on a wall or in a file. */
  private void specimen(Fo body) {
    body.child("block").set("space-before", "2mm").set("text-align", "center").set("font-size", "12pt")
        .set("font-weight", "bold").set("color", "#a4211d").set("border", "0.8pt solid #a4211d").set("padding", "1mm")
        .text(arabic.of("licence.document.specimen"));
    String second = english.of("licence.document.specimen");
    if (!second.isEmpty()) {
      body.child("block").set("text-align", "center").set("font-size", "9pt").set("color", "#a4211d").language("en")
          .ltr(second);
    }
  }

  private void plate(Fo body, LicenceDocument licence) {
    Fo plate = body.child("block").set("space-before", "4mm").set("space-after", "3mm");
    plate.set("border-top", "0.8pt solid " + GOLD).set("border-bottom", "0.8pt solid " + GOLD);
    boolean ends = licence.matter() instanceof LicenceDocument.Shop || licence.term().expires() != null;
    plate.set("background-color", LicenceStyle.TINT);
    Fo table = ends ? LicenceStyle.table(plate, 44, 28, 28) : LicenceStyle.table(plate, 56, 44);
    Fo head = table.child("table-header").child("table-row");
    Fo values = table.child("table-body").child("table-row");
    for (String key : List.of(LicenceStyle.of(licence.matter(), "number"), "licence.document.issued",
        "licence.document.expires").subList(0, ends ? 3 : 2)) {
      Fo cell = head.child("table-cell").set("padding", "1.6mm 2mm 0mm 2mm").set("text-align", "center");
      LicenceStyle.label(cell, key, arabic, english);
    }
    value(values, "15pt").ltr(licence.number());
    value(values, "12pt").text(LicenceDays.arabic(licence.term().issued()));
    if (ends) {
      value(values, "12pt").text(expiry(licence.term().expires()));
    }
  }

  private String expiry(@Nullable LocalDate day) {
    return day == null ? arabic.of("licence.document.unlimited") : LicenceDays.arabic(day);
  }

  private static Fo value(Fo row, String size) {
    return row.child("table-cell").set("padding", "0.2mm 2mm 1.6mm 2mm").set("text-align", "center")
        .set("display-align", "center").child("block").set("font-size", size).set("font-weight", "bold");
  }
}
