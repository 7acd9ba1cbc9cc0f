package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyStore;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class SealKeysTest {
  private static final Path OURS = TestKeys.FOLDER.resolve("ours.p12");

  @Test
  void keysAreMadeOnceAndUsedAgain() {
    assertThat(TestKeys.made("ours.p12").published()).isEqualTo(TestKeys.KEYS.published());
    assertThat(TestKeys.OTHER.published()).isNotEqualTo(TestKeys.KEYS.published());
  }

  @Test
  void whatARetiredKeySignedStaysGood() throws Exception {
    KeyStore renewed = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(TestKeys.FOLDER.resolve("theirs.p12"))) {
      renewed.load(in, TestKeys.PASSWORD);
    }
    KeyStore before = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(OURS)) {
      before.load(in, TestKeys.PASSWORD);
    }
    renewed.setCertificateEntry("qr-until-2027-06-30", before.getCertificate(SealKeys.QR));
    Path file = TestKeys.FOLDER.resolve("renewed.p12");
    try (var out = Files.newOutputStream(file)) {
      renewed.store(out, TestKeys.PASSWORD);
    }
    SealKeys keys = SealKeys.open(file, TestKeys.PASSWORD);
    assertThat(keys.published().keys()).extracting(QrKeys.Published::until)
        .containsExactly(null, LocalDate.of(2027, 6, 30));
    String old = TestKeys.TOKEN.sign(Samples.claims(Samples.coffeeShop()));
    assertThat(new QrVerifier(keys.published()).verify(old)).isInstanceOf(QrCheck.Verified.class);
    assertThat(TestKeys.OTHER.published().keys()).as("without it the code is a stranger's").hasSize(1);
    assertThat(new QrVerifier(TestKeys.OTHER.published()).verify(old)).isInstanceOf(QrCheck.Refused.class);
  }

  @Test
  void onlyTheOwnerMayReadTheFile() throws IOException {
    TestKeys.made("ours.p12");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(OURS))).isEqualTo("rw-------");
  }

  @Test
  void productionNeverMakesKeys() {
    Path missing = TestKeys.FOLDER.resolve("missing.p12");
    assertThatIllegalStateException().isThrownBy(() -> SealKeys.open(missing, TestKeys.PASSWORD));
    assertThat(missing).doesNotExist();
  }

  @Test
  void theWrongPasswordOpensNothing() {
    TestKeys.made("ours.p12");
    assertThatIllegalStateException().isThrownBy(() -> SealKeys.open(OURS, "wrong".toCharArray()));
  }

  @Test
  void aDemoKeySaysSo() {
    assertThat(TestKeys.KEYS.authority().getSubjectX500Principal().getName()).contains("DEMO CA");
  }
}
