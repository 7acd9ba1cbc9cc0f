package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.simplereport.SimpleReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.Provider;
import java.security.Security;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The sealing key in a module that does not give it away: SoftHSM plays the module, over the same library interface. */
@Tag("slow")
class SealModuleTest {
  private static final String PIN = "4711";
  private static final Pattern SLOT = Pattern.compile("reassigned to slot (\\d+)");
  /** SoftHSM's settings, where the test run's environment says that they are. */
  private static final Path SETTINGS = Path.of(Objects.requireNonNull(System.getenv("SOFTHSM2_CONF"), "SOFTHSM2_CONF"));

  private static Path library;
  private static int slot;

  @BeforeAll
  static void aModuleWithTheSealingKey() throws Exception {
    library = Stream.of("/usr/lib/softhsm/libsofthsm2.so", "/usr/lib/x86_64-linux-gnu/softhsm/libsofthsm2.so",
        "/usr/lib/aarch64-linux-gnu/softhsm/libsofthsm2.so").map(Path::of).filter(Files::exists).findFirst().orElseThrow();
    Path tokens = Files.createTempDirectory("tokens");
    Files.createDirectories(SETTINGS.getParent());
    Files.writeString(SETTINGS, "directories.tokendir = " + tokens + "\nobjectstore.backend = file\nlog.level = ERROR\n");
    Matcher told = SLOT.matcher(ran("softhsm2-util", "--init-token", "--free", "--label", "seals", "--so-pin", "123456",
        "--pin", PIN));
    assertThat(told.find()).as("slot of the new token").isTrue();
    slot = Integer.parseInt(told.group(1));
    bringIn();
  }

  @Test
  void sealsAsTheFileDoes() {
    byte[] paper = Samples.PRINTER.render(Samples.coffeeShop(), Samples.proof("HTTPS://X/V/A"), Samples.MADE_AT);
    try (var seal = new Seal(new SealModule(library, slot, PIN).token(), SealKeys.SEAL, null)) {
      byte[] sealed = seal.seal(paper, "reason", Samples.MADE_AT);
      SimpleReport report = SealTest.validated(sealed, Samples.MADE_AT.plusSeconds(60), TestKeys.KEYS.authority());
      assertThat(report.getIndication(report.getFirstSignatureId())).isEqualTo(Indication.TOTAL_PASSED);
    }
  }

  @Test
  void neverGivesTheKeyAway() throws Exception {
    assertThat(store().getKey(SealKeys.SEAL, PIN.toCharArray()).getEncoded()).isNull();
  }

  @Test
  void theWrongPinStopsTheStart() {
    var wrong = new SealModule(library, slot, "0000");
    assertThatThrownBy(() -> new Seal(wrong.token(), SealKeys.SEAL, null)).hasStackTraceContaining("CKR_PIN_INCORRECT");
  }

  /** As the key ceremony does: the key goes in and stays there. */
  private static void bringIn() throws Exception {
    KeyStore file = KeyStore.getInstance("PKCS12");
    try (var in = Files.newInputStream(TestKeys.FOLDER.resolve("ours.p12"))) {
      file.load(in, TestKeys.PASSWORD);
    }
    var key = (PrivateKey) file.getKey(SealKeys.SEAL, TestKeys.PASSWORD);
    store().setKeyEntry(SealKeys.SEAL, key, null, file.getCertificateChain(SealKeys.SEAL));
  }

  private static KeyStore store() throws Exception {
    Provider provider = Security.getProvider("SunPKCS11").configure(
        "--name = ceremony\nlibrary = " + library + "\nslot = " + slot + "\nattributes(*, CKO_PRIVATE_KEY, *) = {\n"
            + "  CKA_SENSITIVE = true\n  CKA_EXTRACTABLE = false\n}\n");
    KeyStore store = KeyStore.getInstance("PKCS11", provider);
    store.load(null, PIN.toCharArray());
    return store;
  }

  private static String ran(String... command) throws Exception {
    Process process = new ProcessBuilder(List.of(command)).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
