package eg.mahalliyat.licences;

import eg.mahalliyat.platform.QrPicture;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.authlete.cbor.CBORInteger;
import com.authlete.cbor.CBORPair;
import com.authlete.cbor.CBORPairList;
import eg.mahalliyat.licences.QrCheck.Reason;
import eg.mahalliyat.licences.QrCheck.Refused;
import eg.mahalliyat.licences.QrCheck.Verified;
import eg.mahalliyat.shared.Base32;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrTokenTest {
  private static final LicenceClaims CLAIMS = Samples.claims(Samples.coffeeShop());
  private static final String CODE = TestKeys.TOKEN.sign(CLAIMS);

  @Test
  void whatWasSignedIsReadBack() {
    assertThat(TestKeys.VERIFIER.verify(CODE)).isEqualTo(new Verified(CLAIMS));
  }

  @Test
  void anUnlimitedLicenceHasNoExpiryDay() {
    var claims = Samples.claims(Samples.unlimited());
    assertThat(claims.expires()).isNull();
    assertThat(TestKeys.VERIFIER.verify(TestKeys.TOKEN.sign(claims))).isEqualTo(new Verified(claims));
  }

  @Test
  void theCaseOfLettersAndTheHostDoNotMatter() {
    assertThat(TestKeys.VERIFIER.verify(CODE.toLowerCase(Locale.ROOT))).isInstanceOf(Verified.class);
    assertThat(TestKeys.VERIFIER.verify(CODE.substring(CODE.lastIndexOf('/') + 1))).isInstanceOf(Verified.class);
  }

  @Test
  void anEditedByteIsAlwaysRefused() {
    int start = CODE.lastIndexOf('/') + 1;
    byte[] bytes = Base32.decode(CODE.substring(start));
    for (int i = 0; i < bytes.length; i++) {
      byte[] edited = bytes.clone();
      edited[i] ^= 1;
      assertThat(TestKeys.VERIFIER.verify(Base32.encode(edited))).as("byte %d", i).isInstanceOf(Refused.class);
    }
  }

  @Test
  void anEditedNameIsABadSignature() {
    byte[] bytes = Base32.decode(CODE.substring(CODE.lastIndexOf('/') + 1));
    bytes[100] ^= 1;
    assertThat(TestKeys.VERIFIER.verify(Base32.encode(bytes))).isEqualTo(new Refused(Reason.BAD_SIGNATURE));
  }

  @Test
  void anotherKeyIsUnknownUntilItIsPublished() {
    String strange = TestKeys.OTHER.qrToken(Samples.BASE).sign(CLAIMS);
    assertThat(TestKeys.VERIFIER.verify(strange)).isEqualTo(new Refused(Reason.UNKNOWN_KEY));
    QrKeys both = new QrKeys(Stream.of(TestKeys.PUBLISHED, TestKeys.OTHER.published())
        .flatMap(keys -> keys.keys().stream()).toList());
    assertThat(new QrVerifier(both).verify(strange)).isInstanceOf(Verified.class);
    assertThat(new QrVerifier(both).verify(CODE)).isInstanceOf(Verified.class);
  }

  @Test
  void aVersionToComeIsToldApart() {
    byte[] payload = new CBORPairList(List.of(new CBORPair(new CBORInteger(1), new CBORInteger(2)))).encode();
    assertThat(TestKeys.VERIFIER.verify(TestKeys.TOKEN.address(payload)))
        .isEqualTo(new Refused(Reason.UNKNOWN_VERSION));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/V/", "HTTPS://X/V/", "A", "https://example.org/", "\u0645\u0635", "QRE2EAI"})
  void garbageIsMalformed(String code) {
    assertThat(TestKeys.VERIFIER.verify(code)).isEqualTo(new Refused(Reason.MALFORMED));
  }

  /** The third is a whole token whose protected header lies. */
  @ParameterizedTest
  @ValueSource(strings = {"5A3FFFFFFF", "9A7FFFFFFF", "84455A3FFFFFFFA04040", "5B7FFFFFFFFFFFFFFF", "D28443A10127A0"})
  void lengthsThatLieAreRefusedBeforeAnythingIsReserved(String hex) {
    String code = Base32.encode(HexFormat.of().parseHex(hex));
    long before = reserved();
    assertThat(TestKeys.VERIFIER.verify(code)).isEqualTo(new Refused(Reason.MALFORMED));
    assertThat(reserved() - before).isLessThan(10_000_000);
  }

  private static long reserved() {
    var threads = (com.sun.management.ThreadMXBean) java.lang.management.ManagementFactory.getThreadMXBean();
    return threads.getCurrentThreadAllocatedBytes();
  }

  @Test
  void hugeAndDeepInputIsRefused() {
    assertThat(TestKeys.VERIFIER.verify("A".repeat(1_000_000))).isEqualTo(new Refused(Reason.MALFORMED));
    byte[] deep = new byte[370];
    java.util.Arrays.fill(deep, (byte) 0x81);
    assertThat(TestKeys.VERIFIER.verify(Base32.encode(deep))).isEqualTo(new Refused(Reason.MALFORMED));
  }

  @Test
  void randomBytesNeverDoMoreThanBeRefused() {
    var random = new Random(11);
    for (int i = 0; i < 20_000; i++) {
      byte[] bytes = new byte[random.nextInt(120)];
      random.nextBytes(bytes);
      assertThat(TestKeys.VERIFIER.verify(Base32.encode(bytes))).isInstanceOf(Refused.class);
    }
  }

  @Test
  void theLongestTokenStillFitsTheSpaceOnThePaper() {
    var subject = new LicenceClaims.Subject("N".repeat(24), "T".repeat(8), "U".repeat(12));
    var claims = new LicenceClaims(subject, LocalDate.of(2099, 12, 31), LocalDate.of(2999, 12, 31),
        "\u0645".repeat(200), "\u0645".repeat(200));
    String base = "https://" + "h".repeat(QrToken.LONGEST_BASE - 8);
    String code = TestKeys.KEYS.qrToken(base).sign(claims);
    assertThat(TestKeys.VERIFIER.verify(code)).isEqualTo(new Verified(claims));
    assertThat(30.0 / QrPicture.of(code).side()).as("mm a module at 30 mm").isGreaterThanOrEqualTo(0.4);
  }

  @Test
  void aLongNameIsCutBetweenLettersAndSaysSo() {
    assertThat(new LicenceClaims(CLAIMS.subject(), CLAIMS.issued(), null, "\u0645".repeat(40), "x").holder())
        .isEqualTo("\u0645".repeat(22) + "\u2026");
  }

  @Test
  void aNumberTooLongForTheCodeIsOurMistake() {
    assertThatIllegalArgumentException().isThrownBy(() -> new LicenceClaims.Subject("N".repeat(25), "T", "U"));
  }
}
