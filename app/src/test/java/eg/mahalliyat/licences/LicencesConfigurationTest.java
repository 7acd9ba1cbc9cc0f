package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.platform.Words;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class LicencesConfigurationTest {
  private static final SealSettings NO_STORE = new SealSettings(null, "", SealKeys.SEAL, null, null, null, null);
  private final LicencesConfiguration configuration = new LicencesConfiguration();
  @Autowired Settings settings;
  @Autowired Vault vault;
  @Autowired Words words;
  @Autowired InstantSource clock;

  @Test
  void productionWithoutKeysDoesNotStartAndSaysWhatIsMissing() {
    Settings production = new Settings(Path.of("never"), URI.create("https://mahalliyat.gov.eg"), "", false);
    assertThatThrownBy(() -> configuration.sealKeys(NO_STORE, production, vault, words, clock))
        .hasMessageContaining("mahalliyat.seal.store must name the PKCS#12 file");
    assertThat(Path.of("never")).doesNotExist();
  }

  @Test
  void productionTakesNobodysStampsUnlessItIsToldWhose() {
    Settings production = new Settings(Path.of("never"), URI.create("https://mahalliyat.gov.eg"), "", false);
    var stamped = new SealSettings(null, "", SealKeys.SEAL, null, URI.create("http://127.0.0.1:1"), null, null);
    SealKeys keys = configuration.sealKeys(NO_STORE, settings, vault, words, clock);
    assertThatThrownBy(() -> configuration.seal(keys, stamped, production, clock))
        .hasMessageContaining("mahalliyat.seal.timestamps-trust must name");
    try (Seal unstamped = configuration.seal(keys, NO_STORE, production, clock)) {
      assertThat(unstamped.ends()).isAfter(clock.instant());
    }
  }

  @Test
  void aTrialMakesItsOwnKeysOnceAndOnlyTheOwnerReadsThem() throws Exception {
    SealKeys again = configuration.sealKeys(NO_STORE, settings, vault, words, clock);
    assertThat(again.published()).isEqualTo(configuration.sealKeys(NO_STORE, settings, vault, words, clock).published());
    Path file = settings.home().resolve("keys").resolve("demo.p12");
    assertThat(Files.getPosixFilePermissions(file)).hasToString("[OWNER_READ, OWNER_WRITE]");
  }
}
