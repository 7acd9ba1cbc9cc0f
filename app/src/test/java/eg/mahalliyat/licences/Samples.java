package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Grounds;
import eg.mahalliyat.licences.LicenceDocument.Issuer;
import eg.mahalliyat.licences.LicenceDocument.Premises;
import eg.mahalliyat.licences.LicenceDocument.Shop;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.licences.LicencePdf.Proof;
import eg.mahalliyat.platform.Pdf;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;

/** A coffee shop in Dokki, and what its licence is printed with. */
final class Samples {
  static final Instant MADE_AT = Instant.parse("2026-11-21T09:30:00Z");
  static final String BASE = "https://mahalliyat.gov.eg";
  static final LicencePdf PRINTER = new LicencePdf(new Pdf(), words("ar"), words("en"));

  private Samples() {}

  static LicenceDocument coffeeShop() {
    return coffeeShop("مقهى النيل Café Nile");
  }

  static LicenceDocument coffeeShop(String tradeName) {
    var premises = new Premises("12 شارع التحرير، الدور الأرضي، محل رقم 7، الدقي", new BigDecimal("84.50"),
        "من 8:00 صباحًا إلى 12:00 منتصف الليل");
    return new LicenceDocument(
        "EG21-04-SHP-2026-001257",
        new Issuer("حي الدقي", "Dokki District", "محافظة الجيزة", "Giza Governorate"),
        new Shop("أحمد محمود السيد الشناوي", "منى عبد الرحمن علي", "مقهى وتقديم مشروبات ساخنة", tradeName, premises),
        new Term(LocalDate.of(2026, 11, 21), LocalDate.of(2029, 11, 20)),
        new Fees(400_000, "R-2026-000778"),
        new Grounds("SHP-01-2026-0004821", "القانون رقم 154 لسنة 2019 ولائحته التنفيذية", conditions(), 1, false));
  }

  static LicenceDocument unlimited() {
    LicenceDocument it = coffeeShop();
    var term = new Term(it.term().issued(), null);
    return new LicenceDocument(it.number(), it.issuer(), it.matter(), term, it.fees(), it.grounds());
  }

  /** A statement that does not expire, with a question as the name of one of its lines. */
  static LicenceDocument statement() {
    LicenceDocument it = coffeeShop();
    var lines = List.of(
        new LicenceDocument.Line(new LicenceDocument.Named("العنوان", "Address"), "قطعة 14 شارع النصر، المعادي الجديدة"),
        new LicenceDocument.Line(new LicenceDocument.Named("المساحة بالمتر المربع", "Area in square metres"), "300"),
        new LicenceDocument.Line(new LicenceDocument.Named("هل الموقع داخل الحيز العمراني المعتمد للمدينة",
            "Does the site lie inside the approved limits of the city"), "نعم"));
    var sheet = new LicenceDocument.Sheet(new LicenceDocument.Named("بيان صلاحية موقع للبناء من الناحية التخطيطية",
        "Site-validity statement"), "أحمد محمود السيد الشناوي", lines, "قطعة 14 شارع النصر");
    return new LicenceDocument("131/2026/000007", it.issuer(), sheet, new Term(it.term().issued(), null),
        new Fees(0, "-"), it.grounds());
  }

  static LicenceClaims claims(LicenceDocument it) {
    return LicenceClaims.of(it, "SHOP", "EG21-04");
  }

  static Proof proof(String qr) {
    return new Proof(qr, BASE + "/v");
  }

  static Label words(String language) {
    var words = new Properties();
    String file = "/words/licences_" + language + ".properties";
    try (var in = new InputStreamReader(
        Objects.requireNonNull(Samples.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
      words.load(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return key -> Objects.requireNonNull(words.getProperty(key), key);
  }

  private static List<String> conditions() {
    return List.of(
        "الالتزام باشتراطات الحماية المدنية وتوفير طفايات الحريق وصيانتها دوريًا.",
        "عدم إشغال الطريق العام أو الرصيف إلا بترخيص مستقل.",
        "وضع الرخصة في مكان ظاهر، وعدم تغيير النشاط أو المساحة إلا بموافقة المركز.");
  }
}
