package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;

class SealTest {
  private static final String REASON = Samples.words("ar").of("licence.seal.reason");
  private static final byte[] PAPER =
      Samples.PRINTER.render(Samples.coffeeShop(), Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT);
  private static final byte[] SEALED = sealed();

  @Test
  void aValidatorThatTrustsOurAuthorityPassesTheSeal() {
    SimpleReport report = validated(SEALED, TestKeys.KEYS.authority());
    String seal = report.getFirstSignatureId();
    assertThat(report.getIndication(seal)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(report.getSignatureFormat(seal)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    assertThat(report.getSigningTime(seal)).isEqualTo(Date.from(Samples.MADE_AT));
  }

  @Test
  void aStrangersAuthorityIsNotTrusted() {
    SimpleReport report = validated(SEALED, TestKeys.OTHER.authority());
    assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.INDETERMINATE);
  }

  @Test
  void oneChangedByteBreaksTheSeal() {
    byte[] edited = SEALED.clone();
    int maker = new String(edited, StandardCharsets.ISO_8859_1).indexOf("<pdf:Producer>Mahalliyat") + 20;
    edited[maker] ^= 1;
    SimpleReport report = validated(edited, TestKeys.KEYS.authority());
    assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_FAILED);
  }

  @Test
  void theSealCoversThePaperTellsItsReasonAndForbidsChanges() throws Exception {
    try (var document = Loader.loadPDF(SEALED)) {
      var signature = document.getSignatureDictionaries().getFirst();
      int[] range = signature.getByteRange();
      assertThat(range[2] + range[3]).isEqualTo(SEALED.length);
      assertThat(signature.getReason()).isEqualTo(REASON);
      var references = signature.getCOSObject().getCOSArray(COSName.getPDFName("Reference"));
      var reference = (COSDictionary) references.getObject(0);
      assertThat(reference.getCOSDictionary(COSName.getPDFName("TransformParams")).getInt(COSName.P)).isEqualTo(1);
    }
  }

  @Test
  void withATimeAuthorityTheSealCarriesItsStamp() throws Exception {
    try (var clock = TestTimeAuthority.start(); var seal = new Seal(TestKeys.KEYS, patient(clock.address()))) {
      byte[] stamped = seal.seal(PAPER, REASON, Samples.MADE_AT);
      SimpleReport report = validated(stamped, TestKeys.KEYS.authority(), clock.certificate());
      String id = report.getFirstSignatureId();
      assertThat(report.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_T);
      assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
    }
  }

  @Test
  void withoutAnAnswerFromTheTimeAuthorityNothingIsSealed() throws Exception {
    URI nobody;
    try (var clock = TestTimeAuthority.start()) {
      nobody = clock.address();
    }
    try (var seal = new Seal(TestKeys.KEYS, patient(nobody))) {
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, REASON, Samples.MADE_AT));
    }
  }

  private static TimestampAuthority patient(URI address) {
    return new TimestampAuthority(address, Duration.ofSeconds(5));
  }

  private static byte[] sealed() {
    try (var seal = new Seal(TestKeys.KEYS, null)) {
      return seal.seal(PAPER, REASON, Samples.MADE_AT);
    }
  }

  private static SimpleReport validated(byte[] pdf, X509Certificate... trusted) {
    return validated(pdf, Samples.MADE_AT.plusSeconds(3600 * 24 * 30), trusted);
  }

  /** What a validator finds that day that trusts these authorities and no other. */
  static SimpleReport validated(byte[] pdf, Instant day, X509Certificate... trusted) {
    var source = new CommonTrustedCertificateSource();
    for (X509Certificate certificate : trusted) {
      source.addCertificate(new CertificateToken(certificate));
    }
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(source);
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(day));
    return validator.validateDocument().getSimpleReport();
  }
}
