package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fo;
import eg.mahalliyat.platform.Pdf;
import java.time.Instant;
import java.util.List;

/**
 * Prints a paper of a register on A4, Arabic with English under it, not yet sealed: a shop's licence in its own form, every
 * other one as a sheet of lines.
 *
 * <p>Whatever is typed wraps; a licence too long for one page goes on, and every page carries the QR code.
 */
public final class LicencePdf {
  private static final Label NO_ENGLISH = key -> "";

  private final Pdf pdf;
  private final Label arabic;
  private final Label english;

  LicencePdf(Pdf pdf, Label arabic, Label english) {
    this.pdf = pdf;
    this.arabic = arabic;
    this.english = english;
  }

  /** What the paper proves itself by: the address in the QR code, and the page where the number can be typed. */
  public record Proof(String qr, String page) {}

  /** The same licence, proof and instant give the same bytes. */
  public byte[] render(LicenceDocument licence, Proof proof, Instant madeAt) {
    Label second = licence.matter().form().bilingual() ? english : NO_ENGLISH;
    Fo paper = Fo.paper("ar").set("font-size", "11pt").set("line-height", "1.45").set("color", LicenceStyle.INK);
    LicenceSheet.masters(paper);
    paper.describe(LicenceHead.title(licence.matter(), arabic, second).ar() + " " + licence.number(), "ar");
    Fo pages = paper.child("page-sequence").set("master-reference", "a4").language("ar");
    LicenceSheet.frame(pages);
    new LicenceFoot(arabic, second).write(pages, licence, proof);
    Fo body = pages.child("flow").set("flow-name", "xsl-region-body");
    new LicenceHead(arabic, second).write(body, licence);
    new LicenceBody(arabic, second).write(body, licence);
    body.child("block").set("id", LicenceSheet.END);
    return pdf.render(paper, madeAt, List.of(LicenceData.inside(licence, proof, arabic)));
  }
}
