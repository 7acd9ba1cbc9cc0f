package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.payments.Receipt;
import eg.mahalliyat.payments.ReceiptProofs;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Fo;
import eg.mahalliyat.platform.Pdf;
import eg.mahalliyat.platform.QrPicture;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.MaskedName;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import org.springframework.stereotype.Component;

/** The official receipt as a file to keep: a sheet of A4, or a slip of 80 mm, in the reader's language. */
@Component
class ReceiptPaper {
  private static final String GREEN = "#0c4a38";
  private static final String GREY = "#55605a";
  private static final String RED = "#a4211d";
  private static final String HAIRLINE = "0.35pt solid #b9c6bf";

  private final Pdf pdf;
  private final People people;
  private final Territory territory;
  private final ReceiptProofs proofs;

  ReceiptPaper(Pdf pdf, People people, Territory territory, ReceiptProofs proofs) {
    this.pdf = pdf;
    this.people = people;
    this.territory = territory;
    this.proofs = proofs;
  }

  /** The payer, of whom enough is seen to know him again. */
  String payer(Bill bill) {
    return MaskedName.of(people.person(bill.payer().personId()).name());
  }

  byte[] print(Web web, Receipt receipt, Bill bill, boolean slip) {
    Fo paper = Fo.paper(web.lang()).set("font-size", slip ? "9pt" : "11pt").set("line-height", "1.45");
    sheet(paper, slip, bill.lines().size());
    paper.describe(web.t("payments.receipt") + " " + receipt.number(), web.lang());
    Fo body = paper.child("page-sequence").set("master-reference", "sheet").language(web.lang()).child("flow")
        .set("flow-name", "xsl-region-body");
    head(web, body, receipt, bill, slip);
    rows(web, body, receipt, bill);
    lines(web, body, bill);
    proof(web, body, proofs.address(receipt.number()));
    return pdf.render(paper, receipt.issuedAt());
  }

  /** A roll has no pages: the slip is as long as its lines. */
  private static void sheet(Fo paper, boolean slip, int lines) {
    Fo page = paper.child("layout-master-set").child("simple-page-master").set("master-name", "sheet");
    page.set("page-width", slip ? "80mm" : "210mm").set("page-height", slip ? 230 + 22 * lines + "mm" : "297mm")
        .set("margin", slip ? "4mm" : "20mm").child("region-body");
  }

  private void head(Web web, Fo body, Receipt receipt, Bill bill, boolean slip) {
    LocalUnit unit = territory.unit(bill.payer().unitId());
    line(body).set("font-weight", "bold").text(web.t("payments.receipt-country"));
    line(body).typed(web.arabic() ? unit.governorate().nameAr() : unit.governorate().nameEn());
    line(body).typed(web.arabic() ? unit.nameAr() : unit.nameEn());
    line(body).set("role", "H1").set("font-size", slip ? "14pt" : "22pt").set("font-weight", "bold")
        .set("color", GREEN).set("space-before", "3mm").text(web.t("payments.receipt"));
    line(body).set("font-size", slip ? "12pt" : "15pt").set("font-weight", "bold").ltr(receipt.number());
    if (receipt.cancelled()) {
      line(body).set("font-weight", "bold").set("color", RED).set("border", "0.8pt solid " + RED)
          .text(web.t("payments.receipt-void"));
    }
  }

  private void rows(Web web, Fo body, Receipt receipt, Bill bill) {
    Fo rows = table(body, 40, 60);
    row(rows, web.t("payments.for")).typed(bill.title().in(web.arabic()));
    row(rows, web.t("payments.bill-number")).ltr(bill.number());
    row(rows, web.t("payments.payer")).typed(payer(bill));
    row(rows, web.t("payments.paid-at")).text(web.moment(receipt.issuedAt()));
    row(rows, web.t("payments.paid-by")).text(web.t("payments.provider." + receipt.channel().provider()));
    row(rows, web.t("payments.provider-ref")).ltr(String.valueOf(receipt.channel().providerRef()));
    row(rows, web.t("payments.amount")).set("font-weight", "bold").text(web.money(receipt.amount()));
  }

  private static void lines(Web web, Fo body, Bill bill) {
    body.child("block").set("role", "H2").set("font-weight", "bold").set("color", GREEN).set("space-before", "4mm")
        .text(web.t("payments.receipt-lines"));
    Fo rows = table(body, 64, 36);
    for (Line line : bill.lines()) {
      Fo row = rows.child("table-row");
      Fo what = cell(row);
      what.child("block").typed(line.label().in(web.arabic()));
      what.child("block").set("font-size", "8pt").set("color", GREY).text(web.t("payments.item") + " ")
          .ltr(line.revenueItem());
      if (line.ground().mark() == Mark.ILLUSTRATIVE) {
        what.child("block").set("font-size", "8pt").set("color", RED).text(web.t("payments.illustrative"));
      }
      cell(row).child("block").set("text-align", "end").text(web.money(line.amount()));
    }
    Fo total = rows.child("table-row");
    cell(total).child("block").set("font-weight", "bold").text(web.t("payments.total"));
    cell(total).child("block").set("font-weight", "bold").set("text-align", "end").text(web.money(bill.total()));
  }

  private static void proof(Web web, Fo body, String address) {
    Fo holder = line(body).set("space-before", "5mm").set("line-height", "0").child("instream-foreign-object")
        .set("content-width", "34mm").set("content-height", "34mm").extra("alt-text", web.t("payments.receipt-code"));
    QrPicture picture = QrPicture.of(address);
    holder.svg("svg").set("width", "34mm").set("height", "34mm").set("viewBox", picture.viewBox())
        .svg("path").set("d", picture.path()).set("fill", "#000000");
    line(body).set("font-size", "8.5pt").text(web.t("payments.receipt-check-how"));
    line(body).set("font-size", "8pt").set("color", GREY).set("space-before", "2mm")
        .text(web.t("payments.receipt-foot"));
  }

  private static Fo line(Fo body) {
    return body.child("block").set("text-align", "center");
  }

  private static Fo table(Fo body, int name, int value) {
    Fo table = body.child("table").set("table-layout", "fixed").set("width", "100%").set("space-before", "4mm");
    table.child("table-column").set("column-width", name + "%");
    table.child("table-column").set("column-width", value + "%");
    return table.child("table-body");
  }

  private static Fo row(Fo rows, String name) {
    Fo row = rows.child("table-row");
    cell(row).child("block").set("color", GREY).text(name);
    return cell(row).child("block");
  }

  private static Fo cell(Fo row) {
    return row.child("table-cell").set("padding", "1.2mm 0mm").set("border-bottom", HAIRLINE);
  }
}
