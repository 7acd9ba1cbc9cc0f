package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.math.BigInteger;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A seal gets a new key by the steps of docs/guide/licence-document.md, and what the old one sealed stays good. */
class SealRenewalTest {
  private static final String NEW = "seal-2027";
  private static final byte[] PAPER =
      Samples.PRINTER.render(Samples.coffeeShop(), Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT);

  private volatile Instant now = Samples.MADE_AT;
  private final Sandbox outside = Sandbox.start(SandboxSettings.defaults().withClock(() -> now));
  private Path file;

  @BeforeEach
  void aSealForFourHundredDays() throws Exception {
    outside.authority().lasting(Duration.ofDays(400));
    file = Files.createTempDirectory("renewal").resolve("keys.p12");
    SealKeys.demo(file, TestKeys.PASSWORD, new DemoKeys("DEMO", now,
        new CertificateOffice(outside.baseUrl().resolve("/authority/certificates"))));
  }

  @AfterEach
  void close() {
    outside.close();
  }

  @Test
  void whatTheOldKeySealedStaysValidAndTheNewOneSealsFromNowOn() throws Exception {
    byte[] old = sealed(SealKeys.SEAL, true);
    SealKeys before = SealKeys.open(file, TestKeys.PASSWORD);
    later(300);
    renewed();
    byte[] fresh = sealed(NEW, true);
    later(1);
    assertThat(found(old)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(found(fresh)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(SealTest.pdfsig(old)).contains("Signature is Valid", "DEMO SEAL").doesNotContain("DEMO SEAL 2027");
    assertThat(SealTest.pdfsig(fresh)).contains("Signature is Valid", "DEMO SEAL 2027");
    assertThat(SealKeys.open(file, TestKeys.PASSWORD).published()).as("the codes").isEqualTo(before.published());
  }

  @Test
  void theStampKeepsAPaperValidWhenTheCertificateThatSealedItHasEnded() throws Exception {
    byte[] stamped = sealed(SealKeys.SEAL, true);
    byte[] bare = sealed(SealKeys.SEAL, false);
    later(300);
    renewed();
    later(200);
    assertThat(found(stamped)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(found(bare)).as("when it was sealed nobody can tell").isEqualTo(Indication.INDETERMINATE);
  }

  @Test
  void anEndedCertificateSealsNothing() {
    later(401);
    assertThat(ends(SealKeys.SEAL)).isBefore(now);
    assertThatThrownBy(() -> sealed(SealKeys.SEAL, true)).hasMessageContaining("expired");
  }

  @Test
  void aStolenKeyThatWasRevokedSpoilsWhatItSealsLaterAndNothingBefore() throws Exception {
    byte[] before = sealed(SealKeys.SEAL, true);
    later(10);
    assertThat(outside.authority().revoke(serial())).isTrue();
    later(1);
    assertThatIllegalStateException().as("the platform").isThrownBy(() -> sealed(SealKeys.SEAL, true))
        .withMessageContaining("revoked");
    byte[] after = sealed(SealKeys.SEAL, StampTrust.ANYBODY);
    later(1);
    assertThat(found(before)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(found(after)).as("by the thief").isNotEqualTo(Indication.TOTAL_PASSED);
  }

  @Test
  void aNameThatNoEntryHasStopsTheStart() {
    assertThatIllegalStateException()
        .isThrownBy(() -> new Seal(SealKeys.open(file, TestKeys.PASSWORD).token(), NEW, null))
        .withMessageContaining(NEW);
  }

  /** The steps of the guide, with the JDK's own tool. */
  private void renewed() throws Exception {
    Path request = file.resolveSibling("seal.csr");
    Path chain = file.resolveSibling("chain.pem");
    keytool("-genkeypair", "-alias", NEW, "-keyalg", "RSA", "-keysize", "3072", "-dname",
        "CN=DEMO SEAL 2027, O=DEMO, C=EG");
    keytool("-certreq", "-alias", NEW, "-file", request.toString());
    Files.write(chain, certified(Files.readAllBytes(request)));
    keytool("-importcert", "-alias", NEW, "-noprompt", "-file", chain.toString());
  }

  private byte[] certified(byte[] request) throws Exception {
    var post = HttpRequest.newBuilder(outside.baseUrl().resolve("/authority/certificates"))
        .POST(HttpRequest.BodyPublishers.ofByteArray(request)).build();
    try (HttpClient http = HttpClient.newHttpClient()) {
      HttpResponse<byte[]> answer = http.send(post, HttpResponse.BodyHandlers.ofByteArray());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    }
  }

  private void keytool(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "keytool").toString()));
    command.addAll(List.of(words));
    command.addAll(List.of("-keystore", file.toString(), "-storetype", "PKCS12", "-storepass:env", "SEAL_PASSWORD"));
    ProcessBuilder tool = new ProcessBuilder(command).redirectErrorStream(true);
    tool.environment().put("SEAL_PASSWORD", new String(TestKeys.PASSWORD));
    Process process = tool.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private byte[] sealed(String name, boolean stamped) {
    return sealed(name, stamped ? new StampTrust(Set.of(outside.authority().root())) : null);
  }

  /** Who takes anybody's stamps asks nobody whether his certificate stands, as a thief's own program would not. */
  private byte[] sealed(String name, @Nullable StampTrust trust) {
    var authority = trust == null ? null
        : new TimestampAuthority(outside.baseUrl().resolve("/timestamps"), Duration.ofSeconds(10), trust, () -> now);
    try (var seal = new Seal(SealKeys.open(file, TestKeys.PASSWORD).token(), name, authority)) {
      return seal.seal(PAPER, "reason", now);
    }
  }

  private Instant ends(String name) {
    try (var seal = new Seal(SealKeys.open(file, TestKeys.PASSWORD).token(), name, null)) {
      return seal.ends();
    }
  }

  private Indication found(byte[] pdf) {
    SimpleReport report = SealTest.validated(pdf, now, outside, outside.authority().root());
    return report.getIndication(report.getFirstSignatureId());
  }

  private BigInteger serial() {
    return outside.authority().issued().stream().map(eg.mahalliyat.sandbox.authority.Issued::certificate)
        .filter(one -> one.getSubjectX500Principal().getName().contains("DEMO SEAL")).findFirst().orElseThrow()
        .getSerialNumber();
  }

  private void later(int days) {
    now = now.plus(Duration.ofDays(days));
  }
}
