package eg.mahalliyat.licences;

import eg.mahalliyat.platform.QrPicture;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import eg.mahalliyat.platform.Json;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

class LicencePdfTest {
  private static final String CODE = TestKeys.steady().sign(Samples.claims(Samples.coffeeShop()));
  private static final int DPI = 200;

  @Test
  void everythingOnTheLicenceCanBeSearchedAndCopied() throws IOException {
    LicenceDocument it = Samples.coffeeShop();
    assertThat(text(printed(it)))
        .contains(it.number(), it.issuer().unitAr(), it.issuer().governorateAr(), it.issuer().unitEn())
        .contains(it.matter().holder(), "منى عبد الرحمن علي", "مقهى وتقديم مشروبات ساخنة", "Café Nile")
        .contains("21 نوفمبر", "20 نوفمبر", "2029", "84.5", "4,000.00", it.fees().receiptNumber())
        .contains(it.grounds().requestNumber(), it.grounds().law(), Samples.words("ar").of("licence.document.title"))
        .contains("https://mahalliyat.gov.eg/v");
  }

  @Test
  void anotherReaderFindsTheSameWords() throws Exception {
    String text = popplersText(printed(Samples.coffeeShop()));
    assertThat(text).as("words without ligatures, as they are").contains("رقم الرخصة", "حي الدقي");
    assertThat(Normalizer.normalize(text, Normalizer.Form.NFKC))
        .contains(Samples.coffeeShop().matter().holder())
        .contains("جمهورية مصر العربية", "محافظة الجيزة", "تاريخ الإصدار", "نوفمبر 2026", "نوفمبر 2029");
  }

  @Test
  void anUnlimitedLicenceSaysSo() throws IOException {
    assertThat(text(printed(Samples.unlimited()))).contains(Samples.words("ar").of("licence.document.unlimited"));
  }

  @Test
  void aPaperOfAnotherRegisterIsASheetOfLinesThatTellsNoEndWhereThereIsNone() throws IOException {
    byte[] pdf = printed(Samples.statement());
    assertThat(text(pdf)).contains("131/2026/000007", "Site-validity statement", "Area in square metres", "300",
            Samples.words("ar").of("licence.sheet.grant").substring(0, 20))
        .doesNotContain(Samples.words("ar").of("licence.document.unlimited"), Samples.words("ar").of("licence.document.fees"),
            Samples.words("ar").of("licence.document.title"));
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(inkBetweenTextAndFrame(new PDFRenderer(document).renderImageWithDPI(0, 72))).isFalse();
    }
  }

  @Test
  void theCodeOnThePrintedPageLeadsToTheToken() throws Exception {
    try (PDDocument document = Loader.loadPDF(printed(Samples.coffeeShop()))) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, DPI);
      assertThat(read(page)).isEqualTo(CODE);
    }
  }

  @Test
  void theCodeAsAPngFileCanBeReadToo() throws Exception {
    byte[] png = QrPicture.of(CODE).png(4);
    assertThat(read(javax.imageio.ImageIO.read(new java.io.ByteArrayInputStream(png)))).isEqualTo(CODE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"الأصيل للتجارة ", "Café & Sons <ltd> ", "مقهى Nile ١٢٣ ", "بلامسافات", "nospaces"})
  void aNameOfTwoHundredLettersStaysInsideTheFrame(String part) throws IOException {
    String name = part.repeat(200).substring(0, 200).strip();
    LicenceDocument it = Samples.coffeeShop(name);
    byte[] pdf = Samples.PRINTER.render(it, Samples.proof(CODE), Samples.MADE_AT);
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isEqualTo(1);
      assertThat(inkBetweenTextAndFrame(new PDFRenderer(document).renderImageWithDPI(0, 72))).isFalse();
    }
    assertThat(squeezed(text(pdf))).contains(squeezed(it.grounds().conditions().getLast()));
  }

  @Test
  void isAnArchivePaperThatCanBeReadAloud() {
    assertThat(Standards.faults(printed(Samples.coffeeShop()))).isEmpty();
    assertThat(Standards.faults(printed(Samples.statement()))).isEmpty();
  }

  @Test
  void carriesWhatItSaysAsData() throws IOException {
    LicenceDocument it = Samples.coffeeShop();
    try (PDDocument document = Loader.loadPDF(printed(it))) {
      var files = document.getDocumentCatalog().getNames().getEmbeddedFiles().getNames();
      assertThat(files).containsOnlyKeys(LicenceData.FILE);
      JsonNode data = Json.read(new String(
          Objects.requireNonNull(files.get(LicenceData.FILE)).getEmbeddedFile().toByteArray(), StandardCharsets.UTF_8), JsonNode.class);
      assertThat(data.path("format").asString()).isEqualTo("mahalliyat-licence/2");
      assertThat(data.path("code").asString()).isEqualTo(CODE);
      assertThat(data.at("/licence/number").asString()).isEqualTo(it.number());
      assertThat(data.at("/licence/matter/holder").asString()).isEqualTo(it.matter().holder());
      assertThat(data.at("/licence/term/expires").asString()).isEqualTo(String.valueOf(it.term().expires()));
    }
  }

  @Test
  void theSameLicenceAndInstantGiveTheSameFile() {
    assertThat(printed(Samples.coffeeShop())).isEqualTo(printed(Samples.coffeeShop()));
  }

  private static byte[] printed(LicenceDocument licence) {
    return Samples.PRINTER.render(licence, Samples.proof(CODE), Samples.MADE_AT);
  }

  private static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[ \\u00A0]+", " ");
    }
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  private static String popplersText(byte[] pdf) throws Exception {
    Process process = new ProcessBuilder("pdftotext", "-enc", "UTF-8", "-", "-").start();
    try (var in = process.getOutputStream()) {
      in.write(pdf);
    }
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return text.replaceAll("\\p{Cf}", "");
  }

  /** The strips of bare paper left and right of the text, 17 to 19 mm from the edges, hold nothing dark. */
  private static boolean inkBetweenTextAndFrame(BufferedImage page) {
    for (int y = 100; y < page.getHeight() - 100; y++) {
      for (int x = 49; x < 54; x++) {
        if (dark(page.getRGB(x, y)) || dark(page.getRGB(page.getWidth() - 1 - x, y))) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean dark(int rgb) {
    return (rgb >> 8 & 0xFF) < 0xA0;
  }

  private static String read(BufferedImage image) throws Exception {
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(image)));
    return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
