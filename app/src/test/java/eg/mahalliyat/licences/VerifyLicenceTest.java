package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Base32;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/** {@code bin/verify-licence} shares no code with the platform: if both agree, docs/guide/verify.md is enough. */
class VerifyLicenceTest {
  private static final LicenceClaims CLAIMS = Samples.claims(Samples.coffeeShop());
  private static final String CODE = TestKeys.TOKEN.sign(CLAIMS);
  @TempDir static Path folder;
  private static final Instant SIGNED = Instant.parse("2026-11-22T10:00:00Z");
  private static Path keys;

  @BeforeAll
  static void publish() throws IOException {
    keys = Files.writeString(folder.resolve("keys.json"), JsonMapper.shared().writeValueAsString(TestKeys.PUBLISHED));
  }

  @Test
  void aGoodCodeIsShown() throws Exception {
    Verifier.Outcome outcome = Verifier.run("--keys", keys.toString(), CODE);
    assertThat(outcome.text())
        .contains(CLAIMS.subject().number(), CLAIMS.holder(), CLAIMS.premises(), "2026-11-21", "2029-11-20");
    assertThat(outcome.status()).isZero();
  }

  @Test
  void anUnlimitedLicenceIsShownAsSuch() throws Exception {
    String code = TestKeys.TOKEN.sign(Samples.claims(Samples.unlimited()));
    assertThat(Verifier.run("--keys", keys.toString(), code).text()).contains("unlimited");
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
  void aPaperThatIsOnNoListIsInForce() throws Exception {
    Verifier.Outcome outcome = withList(list(TestKeys.TOKEN, SIGNED), CODE);
    assertThat(outcome.text()).contains("In force as of 2026-11-22T10:00:00", CLAIMS.holder());
    assertThat(outcome.status()).isZero();
  }

  @Test
  void theListSaysWhatBecameOfAPaper() throws Exception {
    for (LicenceState state : Set.of(LicenceState.SUSPENDED, LicenceState.REVOKED, LicenceState.REPLACED,
        LicenceState.CANCELLED)) {
      List<StatusMark> marks = new ArrayList<>(others());
      marks.add(new StatusMark(state, CLAIMS.subject()));
      assertRefused(state.name().toLowerCase(Locale.ROOT),
          withList(StatusList.signed(TestKeys.TOKEN, marks, SIGNED), CODE));
    }
  }

  @Test
  void afterItsLastDayInCairoAPaperHasExpired() throws Exception {
    Instant later = Instant.parse("2029-11-20T12:00:00Z");
    byte[] list = list(TestKeys.TOKEN, later);
    assertThat(withList(list, CODE, "--at", "2029-11-20T21:59:00Z").status()).isZero();
    assertRefused("expired", withList(list, CODE, "--at", "2029-11-20T22:01:00Z"));
  }

  @Test
  void anotherHostsAddressIsRefused() throws Exception {
    assertRefused("other-address", withList(list(TestKeys.TOKEN, SIGNED), "HTTPS://MAHALLIYAT.EXAMPLE/V/"
        + CODE.substring(CODE.lastIndexOf('/') + 1)));
    assertRefused("other-address",
        withList(list(TestKeys.KEYS.qrToken("https://elsewhere.example"), SIGNED), CODE));
  }

  @Test
  void aListThatIsEditedOrSignedByAnotherKeyOrIsNoListIsRefused() throws Exception {
    byte[] edited = list(TestKeys.TOKEN, SIGNED);
    edited[edited.length - 100] ^= 1;
    assertRefused("list-bad-signature", withList(edited, CODE));
    assertRefused("list-unknown-key", withList(list(TestKeys.OTHER.qrToken(Samples.BASE), SIGNED), CODE));
    assertRefused("list-malformed", withList(new byte[] {0x5A, 0x7F, -1, -1, -1}, CODE));
    byte[] code = Base32.decode(CODE.substring(CODE.lastIndexOf('/') + 1));
    assertRefused("list-bad-signature", withList(code, CODE));
  }

  @Test
  void aListIsGoodForADay() throws Exception {
    byte[] list = list(TestKeys.TOKEN, SIGNED);
    assertThat(withList(list, CODE, "--at", "2026-11-23T10:00:00Z").status()).isZero();
    assertRefused("list-out-of-date", withList(list, CODE, "--at", "2026-11-23T10:00:01Z"));
    assertRefused("list-out-of-date", withList(list, CODE, "--at", "2026-11-22T09:54:59Z"));
  }

  @Test
  void anOlderListThanOneThatWasSeenIsPlayedAgain() throws Exception {
    String memory = folder.resolve("memory").toString();
    byte[] before = list(TestKeys.TOKEN, SIGNED.minusSeconds(60));
    assertThat(withList(list(TestKeys.TOKEN, SIGNED), CODE, "--memory", memory).status()).isZero();
    assertThat(withList(list(TestKeys.TOKEN, SIGNED), CODE, "--memory", memory).status()).as("the same").isZero();
    assertRefused("list-replayed", withList(before, CODE, "--memory", memory));
    assertThat(withList(before, CODE, "--memory", folder.toString()).status()).isEqualTo(2);
  }

  @Test
  void theLongestListsAreRead() throws Exception {
    List<StatusMark> many = IntStream.range(0, 20_000).mapToObj(n -> mark(LicenceState.REVOKED, "131/2025/%06d".formatted(n)))
        .toList();
    assertThat(withList(StatusList.signed(TestKeys.TOKEN, many, SIGNED), CODE).status()).isZero();
  }

  private static byte[] list(QrToken signer, Instant at) {
    return StatusList.signed(signer, others(), at);
  }

  private static List<StatusMark> others() {
    return List.of(mark(LicenceState.SUSPENDED, "131/2026/000001"), mark(LicenceState.REVOKED, "131/2026/000002"),
        mark(LicenceState.REPLACED, "131/2026/000003"), mark(LicenceState.CANCELLED, "131/2026/000004"));
  }

  private static StatusMark mark(LicenceState state, String number) {
    return new StatusMark(state, new LicenceClaims.Subject(number, "SHOP", "EG01-31"));
  }

  private static Verifier.Outcome withList(byte[] list, String code, String... more) throws Exception {
    Path file = Files.write(folder.resolve("list-" + UUID.randomUUID()), list);
    List<String> arguments = new ArrayList<>(List.of("--keys", keys.toString(), "--status-list", file.toString()));
    arguments.addAll(List.of(more));
    if (more.length == 0 || !more[0].equals("--at")) {
      arguments.addAll(List.of("--at", "2026-11-22T12:00:00Z"));
    }
    arguments.add(code);
    return Verifier.run(arguments.toArray(String[]::new));
  }

  private static void assertRefused(String reason, Verifier.Outcome outcome) {
    assertThat(outcome.text()).contains("Refused: " + reason + "\n");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void helpIsGivenAndWrongUseIsToldApart() throws Exception {
    assertThat(Verifier.run("--help").text()).contains("Usage");
    assertThat(Verifier.run("--help").status()).isZero();
    assertThat(Verifier.run(CODE).status()).isEqualTo(2);
    assertThat(Verifier.run("--keys", folder.resolve("none.json").toString(), CODE).status()).isEqualTo(2);
  }

  private static void assertRefused(String reason, String code) throws Exception {
    Verifier.Outcome outcome = Verifier.run("--keys", keys.toString(), code);
    assertThat(outcome.text()).contains(reason);
    assertThat(outcome.status()).isEqualTo(1);
  }
}
