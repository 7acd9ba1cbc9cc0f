package eg.mahalliyat.people;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.shared.Base32;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** The phone of an official: scans what the page shows, and tells the codes. */
@Component
public class TestFactors {
  private static final Pattern KEY = Pattern.compile("id=\"secret\"[^>]*>([A-Z2-7 ]+)<");
  private static final Pattern RECOVERY = Pattern.compile(">([A-Z2-7]{5}-[A-Z2-7]{5})<");
  private final TestClock clock;

  TestFactors(TestClock clock) {
    this.clock = clock;
  }

  /** What a phone keeps after the scan, and the codes for the day on which it is lost. */
  public record Phone(byte[] secret, List<String> recoveryCodes) {}

  /** Sets up an authenticator for whoever is signed in here. */
  public Phone enrol(Surfer surfer) {
    Surfer.Page offered = surfer.get("/staff/authenticator");
    byte[] secret = scanned(offered);
    Surfer.Page done = surfer.post("/staff/authenticator", "offer", offered.field("offer"), "code", code(secret));
    List<String> codes = RECOVERY.matcher(done.body()).results().map(found -> found.group(1)).toList();
    if (codes.isEmpty()) {
      throw new IllegalStateException("not set up: " + done.status());
    }
    return new Phone(secret, codes);
  }

  public static byte[] scanned(Surfer.Page page) {
    Matcher key = KEY.matcher(page.body());
    if (!key.find()) {
      throw new IllegalStateException("no key on the page: " + page.status() + " " + page.location());
    }
    return Base32.decode(key.group(1).replace(" ", ""));
  }

  /** What the phone shows now. */
  public String code(byte[] secret) {
    return Totp.code(secret, Totp.stepOf(clock.instant()));
  }

  /** The next one, after the time that it takes. */
  public String nextCode(byte[] secret) {
    clock.pass(Totp.STEP);
    return code(secret);
  }

  /** One that the phone does not show. */
  public String wrongCode(byte[] secret) {
    long step = Totp.stepOf(clock.instant());
    List<String> near = List.of(Totp.code(secret, step - 1), Totp.code(secret, step), Totp.code(secret, step + 1),
        Totp.code(secret, step + 2));
    return near.contains("000000") ? "111111" : "000000";
  }
}
