package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/verify-licence} shares no code with the platform: if both agree, docs/guide/verify.md is enough. */
class VerifyLicenceTest {
  private static final LicenceClaims CLAIMS = Samples.claims(Samples.coffeeShop());
  private static final String CODE = TestKeys.TOKEN.sign(CLAIMS);
  @TempDir static Path folder;
  private static Path keys;

  @BeforeAll
  static void publish() throws IOException {
    keys = Files.writeString(folder.resolve("keys.json"), JsonMapper.shared().writeValueAsString(TestKeys.PUBLISHED));
  }

  private record Outcome(int status, String text) {}

  @Test
  void aGoodCodeIsShown() throws Exception {
    Outcome outcome = run("--keys", keys.toString(), CODE);
    assertThat(outcome.text())
        .contains(CLAIMS.subject().number(), CLAIMS.holder(), CLAIMS.premises(), "2026-11-21", "2029-11-20");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void anUnlimitedLicenceIsShownAsSuch() throws Exception {
    String code = TestKeys.TOKEN.sign(Samples.claims(Samples.unlimited()));
    assertThat(run("--keys", keys.toString(), code).text()).contains("unlimited");
  }

  @Test
  void anEditedByteIsABadSignature() throws Exception {
    byte[] bytes = Base32.decode(CODE.substring(CODE.lastIndexOf('/') + 1));
    bytes[100] ^= 1;
    assertRefused("bad-signature", Base32.encode(bytes));
  }

  @Test
  void anotherKeyIsUnknown() throws Exception {
    assertRefused("unknown-key", TestKeys.OTHER.qrToken(Samples.BASE).sign(CLAIMS));
  }

  @Test
  void garbageIsMalformed() throws Exception {
    assertRefused("malformed", "HTTPS://X/V/ABC1");
    assertRefused("malformed", Base32.encode(new byte[] {0x5A, 0x7F, -1, -1, -1}));
  }

  @Test
  void helpIsGivenAndWrongUseIsToldApart() throws Exception {
    assertThat(run("--help").text()).contains("Usage");
    assertThat(run("--help").status()).isZero();
    assertThat(run(CODE).status()).isEqualTo(2);
    assertThat(run("--keys", folder.resolve("none.json").toString(), CODE).status()).isEqualTo(2);
  }

  private static void assertRefused(String reason, String code) throws Exception {
    Outcome outcome = run("--keys", keys.toString(), code);
    assertThat(outcome.text()).contains(reason);
    assertThat(outcome.status()).isEqualTo(1);
  }

  private static Outcome run(String... arguments) throws Exception {
    List<String> command = new ArrayList<>(List.of("node", script().toString()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Outcome(process.waitFor(), text);
  }

  /** Tests run in {@code app/} under Maven and at the root in some editors. */
  private static Path script() {
    Path here = Path.of("bin/verify-licence");
    return Files.exists(here) ? here : Path.of("..").resolve(here);
  }
}
