package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Grounds;
import eg.mahalliyat.licences.LicenceDocument.Issuer;
import eg.mahalliyat.licences.LicenceDocument.Premises;
import eg.mahalliyat.licences.LicenceDocument.Shop;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Pdf;
import eg.mahalliyat.platform.Words;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;

/** Makes licences as a node does: signs the code, prints the page, seals the file. */
public final class SealWork implements AutoCloseable {
  private static final String BASE = "https://mahalliyat.gov.eg";
  private final LicencePdf printer;
  private final Seal seal;
  private final QrToken token;
  private final Instant at;

  /**
   * @param keys a file that is made
   * @param at as of when they are issued
   */
  public SealWork(Path keys, Words words, Instant at) {
    SealKeys made = SealKeys.demo(keys, "only-for-measuring".toCharArray(), "DEMO", InstantSource.fixed(at));
    this.printer = new LicencePdf(new Pdf(), words.in(Words.ARABIC)::of, words.in(Words.ENGLISH)::of);
    this.seal = new Seal(made.token(), SealKeys.SEAL, null);
    this.token = made.qrToken(BASE);
    this.at = at;
  }

  /** @return the printed page, before the seal */
  public byte[] print(int n) {
    LicenceDocument document = document(n);
    String code = token.sign(LicenceClaims.of(document, "SHOP", "EG21-04"));
    return printer.render(document, new LicencePdf.Proof(code, BASE + "/verify"), at);
  }

  /** @return the sealed file */
  public byte[] seal(byte[] page) {
    return seal.seal(page, "ترخيص محل عام", at);
  }

  @Override
  public void close() {
    seal.close();
  }

  private static LicenceDocument document(int n) {
    var premises = new Premises(n + " شارع التحرير، الدور الأرضي، محل رقم 7، الدقي", new BigDecimal("84.50"),
        "من 8:00 صباحًا إلى 12:00 منتصف الليل");
    return new LicenceDocument("131/2026/%06d".formatted(n),
        new Issuer("حي الدقي", "Dokki District", "محافظة الجيزة", "Giza Governorate"),
        new Shop("أحمد محمود السيد الشناوي", "منى عبد الرحمن علي", "مقهى وتقديم مشروبات ساخنة", "مقهى النيل", premises),
        new Term(LocalDate.of(2026, 11, 21), LocalDate.of(2029, 11, 20)), new Fees(400_000, "R-2026-000778"),
        new Grounds("SHP-01-2026-0004821", "القانون رقم 154 لسنة 2019 ولائحته التنفيذية",
            List.of("الالتزام باشتراطات الحماية المدنية.", "عدم إشغال الطريق العام إلا بترخيص مستقل."), 1, false));
  }
}
