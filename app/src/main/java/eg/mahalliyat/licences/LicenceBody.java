package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.platform.Fo;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The middle of the licence: who may do what, where, on which grounds and under which conditions. */
record LicenceBody(Label arabic, Label english) {
  private static final int LONG_NAME = 80;

  void write(Fo body, LicenceDocument licence) {
    LicenceDocument.Form form = licence.matter().form();
    Named grant = form.grant() == null ? named(LicenceStyle.of(licence.matter(), "grant")) : form.grant();
    body.child("block").set("font-size", "10.5pt").typed(grant.ar());
    LicenceStyle.english(body, grant.en());
    body.child("block").set("space-before", "2mm").set("line-height", "0").set("border-top", LicenceStyle.HAIRLINE);
    Fo table = LicenceStyle.table(body);
    table.child("table-column").set("column-width", "27%").extra("header", "true");
    table.child("table-column").set("column-width", "73%");
    Fo rows = table.child("table-body");
    switch (licence.matter()) {
      case LicenceDocument.Shop shop -> shop(rows, shop);
      case LicenceDocument.Sheet sheet -> sheet(rows, sheet);
    }
    grounds(rows, licence);
    conditions(body, Stream.concat(licence.grounds().conditions().stream().map(ar -> new Named(ar, "")),
        form.conditions().stream()).toList());
    form.foot().forEach(sentence -> {
      body.child("block").set("font-size", "9pt").set("line-height", "1.35").set("space-before", "2mm")
          .typed(sentence.ar());
      LicenceStyle.english(body, sentence.en());
    });
  }

  private void shop(Fo rows, LicenceDocument.Shop shop) {
    String name = shop.tradeName();
    row(rows, "tradeName", v -> v.set("font-weight", "bold").set("font-size", size(name)).typed(name));
    row(rows, "holder", v -> v.set("font-weight", "bold").typed(shop.holder()));
    typed(rows, "manager", shop.manager());
    typed(rows, "activity", shop.activity());
    typed(rows, "address", shop.premises().address());
    row(rows, "area", v -> v.ltr(shop.premises().areaM2().stripTrailingZeros().toPlainString())
        .text(" " + arabic.of("licence.document.squareMetres")));
    typed(rows, "hours", shop.premises().hours());
  }

  private void sheet(Fo rows, LicenceDocument.Sheet sheet) {
    row(rows, named("licence.sheet.holder"), v -> v.set("font-weight", "bold").typed(sheet.holder()));
    sheet.lines().forEach(line -> row(rows, line.name(), v -> {
      v.typed(line.value());
      LicenceStyle.english(v, line.english());
    }));
  }

  /** A name like a sentence gets smaller letters, so that the licence stays on one page. */
  private static String size(String tradeName) {
    return tradeName.length() <= LONG_NAME ? "13pt" : "9.5pt";
  }

  private void grounds(Fo rows, LicenceDocument licence) {
    if (licence.fees().piastres() > 0 || licence.matter() instanceof LicenceDocument.Shop) {
      row(rows, "fees", v -> v.ltr(LicenceDays.pounds(licence.fees().piastres()))
          .text(" " + arabic.of("licence.document.pounds") + " ")
          .ltr(licence.fees().receiptNumber()));
    }
    typed(rows, "law", licence.grounds().law());
    row(rows, "request", v -> v.ltr(licence.grounds().requestNumber()));
  }

  private void typed(Fo rows, String key, @Nullable String text) {
    if (text != null) {
      row(rows, key, v -> v.typed(text));
    }
  }

  private Named named(String key) {
    return new Named(arabic.of(key), english.of(key));
  }

  private void row(Fo rows, String key, Consumer<Fo> value) {
    row(rows, named("licence.document." + key), value);
  }

  private static void row(Fo rows, Named name, Consumer<Fo> value) {
    Fo row = rows.child("table-row").set("border-bottom", LicenceStyle.HAIRLINE);
    row.set("keep-together.within-page", "always");
    LicenceStyle.label(cell(row), name);
    Fo block = cell(row).child("block").set("line-height", "1.4");
    value.accept(block);
  }

  private static Fo cell(Fo row) {
    return row.child("table-cell").set("padding", "0.95mm 0mm").set("display-align", "center");
  }

  private void conditions(Fo body, List<Named> conditions) {
    if (conditions.isEmpty()) {
      return;
    }
    Fo title = body.child("block").set("role", "H2").set("space-before", "3mm").set("keep-with-next", "always")
        .set("keep-together", "always");
    LicenceStyle.label(title, "licence.document.conditions", arabic, english);
    Fo list = body.child("list-block").set("font-size", "9pt").set("line-height", "1.35").set("space-before", "0.6mm");
    list.set("provisional-distance-between-starts", "6mm").set("provisional-label-separation", "1mm");
    for (int i = 0; i < conditions.size(); i++) {
      Fo item = list.child("list-item");
      item.child("list-item-label").set("end-indent", "label-end()").child("block")
          .set("color", LicenceStyle.GOLD).set("font-weight", "bold").text(String.valueOf(i + 1));
      Fo text = item.child("list-item-body").set("start-indent", "body-start()");
      text.child("block").typed(conditions.get(i).ar());
      LicenceStyle.english(text, conditions.get(i).en());
    }
  }
}
