package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.licences.LicenceDocument.Line;
import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.licences.LicenceDocument.Sheet;
import eg.mahalliyat.licences.LicenceDocument.Term;
import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A licence that says what the template of its service says. */
@PlatformTest
class TemplatePaperTest {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
  @Autowired Catalogue catalogue;
  @Autowired Specimens specimens;

  @Test
  void placesAreFilledAndARowWithNothingToSayIsLeftOut() {
    Map<String, Named> values = values();
    values.put("trade_name", both("مقهى النيل"));
    values.put("activity", new Named("مقهى", "A café"));
    values.put("hours", both(""));
    Sheet sheet = paper("SHP-01", "shop-licence").sheet(values);
    assertThat(sheet.title().ar()).isEqualTo("رخصة تشغيل محل عام");
    assertThat(sheet.lines()).extracting(line -> line.name().ar()).containsExactly("الاسم التجاري", "النشاط");
    assertThat(sheet.lines()).contains(new Line(new Named("النشاط", "Activity"), "مقهى", "A café"));
    assertThat(sheet.form().conditions()).hasSize(3);
    assertThat(sheet.form().template()).isEqualTo("SHP-01/" + service("SHP-01").version());
  }

  @Test
  void whatSomebodyTypedIsNeitherFilledAgainNorRunAsAnything() {
    Map<String, Named> values = values();
    values.put("trade_name", both("{holder} <script>alert(1)</script> $1 \\"));
    Sheet sheet = paper("SHP-01", "shop-licence").sheet(values);
    assertThat(sheet.lines()).extracting(Line::value).containsExactly("{holder} <script>alert(1)</script> $1 \\");
    var document = new LicenceDocument("1/2026/000001", Samples.coffeeShop().issuer(), sheet,
        new Term(DAY, null), Samples.coffeeShop().fees(), Samples.coffeeShop().grounds());
    byte[] pdf = Samples.PRINTER.render(document, Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT);
    assertThat(Standards.faults(pdf)).isEmpty();
  }

  @Test
  void aBilingualSpecimenSaysBothAndThatItIsNone() throws Exception {
    byte[] pdf = specimens.paper(service("SHP-01"), "shop-licence", DAY).orElseThrow();
    assertThat(text(pdf)).contains("Public shop operating licence", "Responsible manager", "[", "SHP-01/")
        .contains(Samples.words("en").of("licence.document.specimen"));
    assertThat(Standards.faults(pdf)).isEmpty();
    try (var paper = Loader.loadPDF(pdf)) {
      assertThat(paper.getSignatureDictionaries()).as("never sealed").isEmpty();
      assertThat(paper.getNumberOfPages()).isLessThanOrEqualTo(2);
    }
  }

  @Test
  void aWholeLicenceInBothLanguagesStandsOnOnePage() throws Exception {
    Map<String, Named> values = values();
    List.of("trade_name", "manager", "activity", "address", "area_m2", "hours")
        .forEach(key -> values.put(key, both("مقهى النيل للمشروبات الساخنة")));
    var grounds = new LicenceDocument.Grounds("26-0000-1234-5", "القانون رقم 154 لسنة 2019", List.of(), 1, false);
    var document = new LicenceDocument("131/2026/000001", Samples.coffeeShop().issuer(),
        paper("SHP-01", "shop-licence").sheet(values), new Term(DAY, null), Samples.coffeeShop().fees(), grounds);
    try (var paper = Loader.loadPDF(Samples.PRINTER.render(document, Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT))) {
      assertThat(paper.getNumberOfPages()).isEqualTo(1);
    }
  }

  @Test
  void anArabicOneHasNoEnglishAndIsAnArchivePaperAllTheSame() throws Exception {
    byte[] pdf = specimens.paper(service("MKT-01"), "market-stall", DAY).orElseThrow();
    assertThat(text(pdf)).doesNotContain("Stall", "Arab Republic", "Issued").contains("MKT-01/");
    assertThat(Standards.faults(pdf)).isEmpty();
  }

  @Test
  void aServiceWithoutATemplateHasNoSpecimen() {
    assertThat(specimens.paper(service("SHP-02"), "shop-licence", DAY)).isEmpty();
    assertThat(specimens.paper(service("SHP-01"), "no-such-register", DAY)).isEmpty();
    assertThat(Specimens.registers(service("SHP-02"))).isEmpty();
    assertThat(Specimens.registers(service("MKT-01"))).containsExactly("market-stall");
  }

  private TemplatePaper paper(String code, String register) {
    return TemplatePaper.of(service(code), register).orElseThrow();
  }

  private Service service(String code) {
    return catalogue.current(code).orElseThrow();
  }

  private static Map<String, Named> values() {
    return new LinkedHashMap<>(EntryValues.common(Objects.requireNonNull(Samples.coffeeShop()).issuer(),
        "1/2026/000001", "أحمد محمود", new Term(DAY, null)));
  }

  private static Named both(String text) {
    return new Named(text, text);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("[ \\u00A0]+", " ");
    }
  }
}
