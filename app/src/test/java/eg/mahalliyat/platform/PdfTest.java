package eg.mahalliyat.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfTest {
  private static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  private static final String NAME = "\u0645\u062D\u0644\u0627\u062A \u0645\u0635\u0631 & <b>Sons</b>";
  private final Pdf pdf = new Pdf();

  @Test
  void whatIsTypedNeverBecomesMarkupAndReadsBackInLogicalOrder() throws IOException {
    assertThat(text(pdf.render(paper(NAME), NOON)))
        .contains("\u0645\u062D\u0644\u0627\u062A \u0645\u0635\u0631")
        .contains("<b>Sons</b>");
  }

  @Test
  void theFileNamesItsStandardsTitleAndLanguage() throws IOException {
    try (var document = Loader.loadPDF(pdf.render(paper("x"), NOON))) {
      var catalog = document.getDocumentCatalog();
      assertThat(catalog.getLanguage()).isEqualTo("ar");
      assertThat(catalog.getMarkInfo().isMarked()).isTrue();
      assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
          .contains("<pdfaid:part>3<", "<pdfaid:conformance>U<", "<pdfuaid:part>1<")
          .contains("A title & more".replace("&", "&amp;"));
    }
  }

  @Test
  void theSamePaperAndDateGiveTheSameBytes() throws InterruptedException {
    byte[] first = pdf.render(paper(NAME), NOON);
    pastTheNextSecond();
    assertThat(pdf.render(paper(NAME), NOON)).isEqualTo(first);
    assertThat(pdf.render(paper(NAME), NOON.plusSeconds(1))).isNotEqualTo(first);
  }

  @Test
  void papersLoadNothingButFonts() {
    var resources = new PdfResources();
    assertThatThrownBy(() -> resources.getResource(java.net.URI.create("file:///etc/passwd")))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(() -> resources.getResource(java.net.URI.create("https://example.org/../x.ttf")))
        .isInstanceOf(IOException.class);
  }

  /** FOP stamps files with whole seconds of the clock; within one second a leak of it would not show. */
  private static void pastTheNextSecond() throws InterruptedException {
    new java.util.concurrent.CountDownLatch(1).await(1100, java.util.concurrent.TimeUnit.MILLISECONDS);
  }

  private static Fo paper(String text) {
    Fo paper = Fo.paper("ar");
    Fo page = paper.child("layout-master-set").child("simple-page-master").set("master-name", "a5");
    page.set("page-width", "148mm").set("page-height", "210mm").child("region-body");
    paper.describe("A title & more", "ar");
    Fo pages = paper.child("page-sequence").set("master-reference", "a5").language("ar");
    pages.child("flow").set("flow-name", "xsl-region-body").child("block").typed(text);
    return paper;
  }

  private static String text(byte[] file) throws IOException {
    try (var document = Loader.loadPDF(file)) {
      return new PDFTextStripper().getText(document);
    }
  }
}
