package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eg.mahalliyat.sandbox.authority.Issued;
import eg.mahalliyat.sandbox.faults.Fault;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Papers that prove from the file alone that their certificates stood (PAdES LT), and authorities that do not say so. */
class LongSealTest {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final byte[] PAPER =
      Samples.PRINTER.render(Samples.coffeeShop(), Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT);

  private volatile Instant now = Samples.MADE_AT;
  private final Sandbox outside = Sandbox.start(SandboxSettings.defaults().withClock(() -> now));

  @AfterEach
  void close() {
    outside.close();
  }

  @Test
  void aValidatorThatCanAskNobodyFindsAllInTheFileNowAndInFifteenYears() throws Exception {
    byte[] paper = sealed();
    outside.close();
    assertThat(found(paper, Duration.ofDays(5)).getSignatureFormat(id(paper))).isEqualTo(SignatureLevel.PAdES_BASELINE_LT);
    assertThat(indication(paper, Duration.ofDays(5))).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(indication(paper, Duration.ofDays(15 * 365))).as("the seal's certificate ended five years ago")
        .isEqualTo(Indication.TOTAL_PASSED);
  }

  @Test
  void aPaperWithAStampAloneProvesNothingToHim() throws Exception {
    try (Seal stamped = new Seal(certified().token(), SealKeys.SEAL, stamping(StampTrust.ANYBODY, PATIENCE))) {
      byte[] paper = stamped.seal(PAPER, "reason", now);
      assertThat(found(paper, Duration.ofDays(5)).getSignatureFormat(id(paper)))
          .isEqualTo(SignatureLevel.PAdES_BASELINE_T);
      assertThat(indication(paper, Duration.ofDays(5))).isEqualTo(Indication.INDETERMINATE);
    }
  }

  @Test
  void theProofIsARevisionThatTheSealAllowsAndOtherReadersAccept() throws Exception {
    byte[] paper = sealed();
    assertThat(Standards.faults(paper)).isEmpty();
    assertThat(SealTest.pdfsig(paper)).contains("Signature is Valid", "Not total document signed");
    try (var document = Loader.loadPDF(paper)) {
      var signature = document.getSignatureDictionaries().getFirst().getCOSObject();
      var reference = (COSDictionary) signature.getCOSArray(COSName.getPDFName("Reference")).getObject(0);
      assertThat(reference.getCOSDictionary(COSName.getPDFName("TransformParams")).getInt(COSName.P))
          .as("no change, but for such proofs").isEqualTo(1);
      var proof = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.getPDFName("DSS"));
      assertThat(proof.getCOSArray(COSName.getPDFName("OCSPs"))).as("of the seal and of the stamp").hasSize(2);
      assertThat(proof.getCOSArray(COSName.getPDFName("CRLs"))).isNull();
    }
  }

  @Test
  void oneChangedByteBreaksThePaperUnderTheProofToo() throws Exception {
    byte[] edited = sealed();
    edited[new String(edited, StandardCharsets.ISO_8859_1).indexOf("<pdf:Producer>Mahalliyat") + 20] ^= 1;
    assertThat(indication(edited, Duration.ofDays(5))).isEqualTo(Indication.TOTAL_FAILED);
    assertThat(SealTest.pdfsig(edited)).contains("Digest Mismatch").doesNotContain("Signature is Valid");
  }

  @ParameterizedTest
  @EnumSource(names = "OCSP_.*", mode = EnumSource.Mode.MATCH_ANY)
  void whatIsNoProperAnswerAboutTheSealIsNotTaken(Fault fault) throws Exception {
    refusedOnce(fault, certified());
    assertThat(outside.timestamps().stamps()).as("the seal's comes before any stamp").hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(names = "OCSP_.*", mode = EnumSource.Mode.MATCH_ANY)
  void whatIsNoProperAnswerAboutTheStampIsNotTaken(Fault fault) {
    refusedOnce(fault, TestKeys.KEYS);
  }

  @Test
  void aRevokedSealSealsNothing() throws Exception {
    try (Seal seal = seal(certified(), PATIENCE)) {
      outside.authority().revoke(serial("DEMO SEAL"));
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, "reason", now)).withMessageContaining("revoked");
      assertThat(outside.timestamps().stamps()).isEmpty();
    }
  }

  @Test
  void aRevocationIsNoticedTenMinutesLaterAtMost() throws Exception {
    try (Seal seal = seal(certified(), PATIENCE)) {
      seal.seal(PAPER, "reason", now);
      outside.authority().revoke(serial("DEMO SEAL"));
      now = now.plus(Duration.ofMinutes(10));
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, "reason", now)).withMessageContaining("revoked");
    }
  }

  @Test
  void aStampOfARevokedClockIsNotTaken() {
    try (Seal seal = seal(TestKeys.KEYS, PATIENCE)) {
      seal.seal(PAPER, "reason", now);
    }
    outside.authority().revoke(serial("Sandbox clock"));
    try (Seal seal = seal(TestKeys.KEYS, PATIENCE)) {
      assertThatThrownBy(() -> seal.seal(PAPER, "reason", now)).hasStackTraceContaining("revoked");
    }
  }

  @Test
  void theAuthorityIsAskedOnceInTenMinutesAndNotForEachPaper() throws Exception {
    try (Seal seal = seal(certified(), PATIENCE)) {
      seal.seal(PAPER, "reason", now);
      outside.faults().set(Fault.OCSP_DOWN);
      now = now.plus(Duration.ofMinutes(9));
      byte[] paper = seal.seal(PAPER, "reason", now);
      assertThat(indication(paper, Duration.ofDays(5))).isEqualTo(Indication.TOTAL_PASSED);
      now = now.plus(Duration.ofMinutes(1));
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, "reason", now)).withMessageContaining("HTTP 503");
      outside.faults().clear();
      assertThat(seal.seal(PAPER, "reason", now)).as("the next try").hasSizeGreaterThan(PAPER.length);
    }
  }

  @Test
  void manyHandsSealAtOnce() throws Exception {
    try (Seal seal = seal(certified(), PATIENCE); var hands = Executors.newFixedThreadPool(4)) {
      Callable<byte[]> one = () -> seal.seal(PAPER, "reason", now);
      for (var paper : hands.invokeAll(Collections.nCopies(12, one))) {
        assertThat(indication(paper.get(), Duration.ofDays(5))).isEqualTo(Indication.TOTAL_PASSED);
      }
    }
  }

  @Test
  void nobodyIsKeptBeyondHisOwnWord() {
    var kept = new Kept<String>(() -> now);
    X509Certificate one = outside.authority().root();
    Instant end = now.plusSeconds(60);
    assertThat(kept.about(one, _ -> new Kept.Said<>("first", end))).isEqualTo("first");
    now = now.plusSeconds(59);
    assertThat(kept.about(one, _ -> new Kept.Said<>("second", end))).isEqualTo("first");
    now = now.plusSeconds(1);
    assertThat(kept.about(one, _ -> new Kept.Said<>("second", now.plus(Duration.ofDays(7))))).isEqualTo("second");
    now = now.plus(Kept.LONGEST);
    assertThat(kept.about(one, _ -> new Kept.Said<>("third", now.plusSeconds(1)))).isEqualTo("third");
  }

  @Test
  void nobodyIsAskedAtAnAddressThatACertificateOfAnUnknownChainNames() throws Exception {
    certified();
    outside.faults().set(Fault.OCSP_DOWN, Duration.ZERO, 1);
    var revocations = new Revocations(_ -> false, PATIENCE, () -> now);
    var sealing = new CertificateToken(issued("DEMO SEAL"));
    assertThatIllegalStateException()
        .isThrownBy(() -> revocations.check(sealing, new CertificateToken(outside.authority().root())))
        .withMessageContaining("unknown chain");
    assertThat(outside.faults().setting(Fault.OCSP_DOWN)).as("never asked").isPresent();
  }

  @Test
  void whereNoResponderIsNamedTheListProves() throws Exception {
    outside.authority().listOnly();
    byte[] paper = sealed();
    assertThat(indication(paper, Duration.ofDays(5))).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(Standards.faults(paper)).isEmpty();
  }

  @Test
  void whoStandsOnTheListOrHasAnOldOneOrAnothersSealsNothing() throws Exception {
    outside.authority().listOnly();
    SealKeys keys = certified();
    var sealing = new CertificateToken(issued("DEMO SEAL"));
    var root = new CertificateToken(outside.authority().root());
    var later = new Revocations(_ -> true, PATIENCE, () -> now.plus(Duration.ofDays(8)));
    assertThatIllegalStateException().isThrownBy(() -> later.check(sealing, root)).withMessageContaining("of before");
    var asking = new Revocations(_ -> true, PATIENCE, () -> now);
    assertThatIllegalStateException().isThrownBy(() -> asking.check(sealing, new CertificateToken(TestKeys.KEYS.authority())))
        .withMessageContaining("not of the certificate's issuer");
    outside.authority().revoke(serial("DEMO SEAL"));
    try (Seal seal = seal(keys, PATIENCE)) {
      assertThatIllegalStateException().isThrownBy(() -> seal.seal(PAPER, "reason", now)).withMessageContaining("revoked");
    }
  }

  @Test
  void aSealWhoseChainDoesNotReachItsAuthorityStopsTheStart() throws Exception {
    certified();
    var leaf = new SealChain(List.of(issued("DEMO SEAL")));
    assertThatIllegalStateException().isThrownBy(() -> leaf.trusted(Set.of(TestKeys.KEYS.authority())))
        .withMessageContaining("must end with the certificate of its authority");
    var whole = new SealChain(List.of(issued("DEMO SEAL"), outside.authority().root()));
    assertThat(whole.trusted(Set.of()).getCertificates()).containsExactly(new CertificateToken(outside.authority().root()));
  }

  /** Strikes the first question; the paper after it is good. */
  private void refusedOnce(Fault fault, SealKeys keys) {
    boolean slow = fault == Fault.OCSP_SLOW;
    outside.faults().set(fault, slow ? Duration.ofMinutes(3) : Duration.ZERO, 1);
    try (Seal seal = seal(keys, slow ? Duration.ofSeconds(1) : PATIENCE)) {
      assertThatThrownBy(() -> seal.seal(PAPER, "reason", now)).hasStackTraceContaining("Not learned whether");
      assertThat(outside.faults().setting(fault)).as("it struck").isEmpty();
      outside.faults().clear();
    }
    try (Seal seal = seal(keys, PATIENCE)) {
      assertThat(seal.seal(PAPER, "reason", now)).as("the next try").hasSizeGreaterThan(PAPER.length);
    }
  }

  private byte[] sealed() throws Exception {
    try (Seal seal = seal(certified(), PATIENCE)) {
      return seal.seal(PAPER, "reason", now);
    }
  }

  private Seal seal(SealKeys keys, Duration patience) {
    return new Seal(keys.token(), SealKeys.SEAL,
        stamping(new StampTrust(Set.of(outside.authority().root())), patience));
  }

  private TimestampAuthority stamping(StampTrust trust, Duration patience) {
    return new TimestampAuthority(outside.baseUrl().resolve("/timestamps"), patience, trust, () -> now);
  }

  /** Keys whose seal the sandbox's authority certified. */
  private SealKeys certified() throws Exception {
    Path file = Files.createTempDirectory("long").resolve("keys.p12");
    return SealKeys.demo(file, TestKeys.PASSWORD, new DemoKeys("DEMO", now,
        new CertificateOffice(outside.baseUrl().resolve("/authority/certificates"))));
  }

  private SimpleReport found(byte[] paper, Duration later) {
    var trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(outside.authority().root()));
    var verifier = new CommonCertificateVerifier(true);
    verifier.setTrustedCertSources(trusted);
    var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(paper));
    validator.setCertificateVerifier(verifier);
    validator.setValidationTime(Date.from(Samples.MADE_AT.plus(later)));
    return validator.validateDocument().getSimpleReport();
  }

  private Indication indication(byte[] paper, Duration later) {
    SimpleReport report = found(paper, later);
    return report.getIndication(report.getFirstSignatureId());
  }

  private String id(byte[] paper) {
    return found(paper, Duration.ofDays(5)).getFirstSignatureId();
  }

  private BigInteger serial(String name) {
    return issued(name).getSerialNumber();
  }

  private X509Certificate issued(String name) {
    return outside.authority().issued().stream().map(Issued::certificate)
        .filter(one -> one.getSubjectX500Principal().getName().contains(name)).findFirst().orElseThrow();
  }
}
