package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.faults.Fault;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SealTest {
  private static final String REASON = Samples.words("ar").of("licence.seal.reason");
  private static final byte[] PAPER =
      Samples.PRINTER.render(Samples.coffeeShop(), Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT);
  private static final byte[] SEALED = sealed();
  private static final Instant STAMPED = Samples.MADE_AT.plusSeconds(60);
  private static final Instant LATER = Samples.MADE_AT.plus(Duration.ofDays(5));
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Sandbox OUTSIDE =
      Sandbox.start(SandboxSettings.defaults().withClock(InstantSource.fixed(STAMPED)));

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
  void anotherReaderFindsTheSealValidAndAChangedPaperNot() throws Exception {
    assertThat(pdfsig(SEALED)).contains("Signature is Valid", "Total document signed");
    byte[] edited = SEALED.clone();
    edited[new String(edited, StandardCharsets.ISO_8859_1).indexOf("<pdf:Producer>Mahalliyat") + 20] ^= 1;
    assertThat(pdfsig(edited)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
  }

  @Test
  void theSealedPaperIsStillAnArchivePaperThatCanBeReadAloud() {
    assertThat(Standards.faults(SEALED)).isEmpty();
  }

  @Test
  void withATimeAuthorityTheSealCarriesItsStamp() throws Exception {
    try (var seal = stamping(PATIENCE)) {
      byte[] stamped = seal.seal(PAPER, REASON, Samples.MADE_AT);
      SimpleReport report = validated(stamped, LATER, TestKeys.KEYS.authority(), OUTSIDE.authority().root());
      String id = report.getFirstSignatureId();
      assertThat(report.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_LT);
      assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
      assertThat(report.getBestSignatureTime(id)).as("stamped").isEqualTo(Date.from(STAMPED));
      assertThat(Standards.faults(stamped)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(names = {"TIMESTAMPS_DOWN", "TIMESTAMPS_WRONG_NONCE", "TIMESTAMPS_REFUSED", "TIMESTAMPS_TIME_OFF"})
  void withoutAProperStampNothingIsSealed(Fault fault) {
    OUTSIDE.faults().set(fault, Duration.ZERO, 1);
    try (var seal = stamping(PATIENCE)) {
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, REASON, Samples.MADE_AT))
          .withMessageContaining("No time stamp");
      assertThat(OUTSIDE.faults().setting(fault)).as("it struck").isEmpty();
      assertThat(seal.seal(PAPER, REASON, Samples.MADE_AT)).as("the next try").hasSizeGreaterThan(PAPER.length);
    }
  }

  @Test
  void aStampOfAnotherAuthorityIsNotTakenHoweverWellItIsSigned() {
    try (var seal = stamping(PATIENCE, TestKeys.OTHER.authority())) {
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, REASON, Samples.MADE_AT))
          .withMessageContaining("No time stamp").withStackTraceContaining("not trusted");
    }
  }

  @Test
  void aTrustThatCannotBeReadStopsTheStart(@TempDir Path folder) throws Exception {
    Path empty = Files.writeString(folder.resolve("empty.pem"), "");
    assertThatIllegalStateException().isThrownBy(() -> StampTrust.of(empty)).withMessageContaining("timestamps-trust");
    Path other = Files.writeString(folder.resolve("other.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----");
    assertThatIllegalStateException().isThrownBy(() -> StampTrust.of(other)).withMessageContaining("timestamps-trust");
  }

  @Test
  void anAuthorityThatHangsIsNotWaitedForLongerThanOurPatience() {
    OUTSIDE.faults().set(Fault.TIMESTAMPS_SLOW, Duration.ofMinutes(3), 1);
    long began = System.nanoTime();
    try (var seal = stamping(Duration.ofMillis(300))) {
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, REASON, Samples.MADE_AT));
      assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofMinutes(1));
    } finally {
      OUTSIDE.faults().clear();
    }
  }

  static String pdfsig(byte[] pdf) throws Exception {
    Path paper = Files.write(Files.createTempFile(TestKeys.FOLDER, "paper", ".pdf"), pdf);
    Process process = new ProcessBuilder("pdfsig", paper.toString()).redirectErrorStream(true).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  private static Seal stamping(Duration patience) {
    return stamping(patience, OUTSIDE.authority().root());
  }

  private static Seal stamping(Duration patience, X509Certificate root) {
    var authority = new TimestampAuthority(OUTSIDE.baseUrl().resolve("/timestamps"), patience,
        new StampTrust(Set.of(root)), TestKeys.CLOCK);
    return new Seal(TestKeys.KEYS.token(), SealKeys.SEAL, authority);
  }

  private static byte[] sealed() {
    try (var seal = new Seal(TestKeys.KEYS.token(), SealKeys.SEAL, null)) {
      return seal.seal(PAPER, REASON, Samples.MADE_AT);
    }
  }

  private static SimpleReport validated(byte[] pdf, X509Certificate... trusted) {
    return validated(pdf, LATER, trusted);
  }

  /** What a validator finds that day that trusts these authorities and no other, and asks the sandbox what was revoked. */
  static SimpleReport validated(byte[] pdf, Instant day, X509Certificate... trusted) {
    return validated(pdf, day, OUTSIDE, trusted);
  }

  static SimpleReport validated(byte[] pdf, Instant day, Sandbox outside, X509Certificate... trusted) {
    var source = new CommonTrustedCertificateSource();
    for (X509Certificate certificate : trusted) {
      source.addCertificate(new CertificateToken(certificate));
    }
    var verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(source);
    verifier.setCrlSource(new ExternalResourcesCRLSource(new ByteArrayInputStream(outside.authority().revoked())));
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(pdf));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(day));
    return validator.validateDocument().getSimpleReport();
  }
}
