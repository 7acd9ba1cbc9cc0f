package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

class SealKeysTest {
  private static final Path OURS = TestKeys.FOLDER.resolve("ours.p12");

  @Test
  void keysAreMadeOnceAndUsedAgain() {
    assertThat(TestKeys.made("ours.p12").published()).isEqualTo(TestKeys.KEYS.published());
    assertThat(TestKeys.OTHER.published()).isNotEqualTo(TestKeys.KEYS.published());
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
