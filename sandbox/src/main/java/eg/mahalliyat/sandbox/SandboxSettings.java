package eg.mahalliyat.sandbox;

import eg.mahalliyat.sandbox.fawry.FawrySettings;
import eg.mahalliyat.sandbox.sms.SmscAccount;
import java.net.URI;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be set of the outside world.
 *
 * @param platform the platform's address; notifications go to {@link #notificationUrl()} unless a
 *     merchant or a charge names another
 * @param scanLimit the longest stream, in bytes, that the scanner takes
 * @param clock the time of orders, messages and receipts; delays of faults and retries run by the
 *     real clock
 */
public record SandboxSettings(
    Ports ports,
    FawrySettings fawry,
    SmscAccount smsc,
    long scanLimit,
    @Nullable URI platform,
    InstantSource clock) {
  static final String NOTIFICATION_PATH = "/hooks/fawry/notifications";
  private static final long CLAMD_USUAL_LIMIT = 25L << 20;

  /** Free ports, the demo merchant and account, the system's clock, no platform. */
  public static SandboxSettings defaults() {
    return new SandboxSettings(
        Ports.FREE,
        FawrySettings.defaults(),
        SmscAccount.DEMO,
        CLAMD_USUAL_LIMIT,
        null,
        InstantSource.system());
  }

  public SandboxSettings withPorts(Ports other) {
    return new SandboxSettings(other, fawry, smsc, scanLimit, platform, clock);
  }

  public SandboxSettings withFawry(FawrySettings other) {
    return new SandboxSettings(ports, other, smsc, scanLimit, platform, clock);
  }

  public SandboxSettings withSmsc(SmscAccount other) {
    return new SandboxSettings(ports, fawry, other, scanLimit, platform, clock);
  }

  public SandboxSettings withScanLimit(long bytes) {
    return new SandboxSettings(ports, fawry, smsc, bytes, platform, clock);
  }

  public SandboxSettings withPlatform(@Nullable URI url) {
    return new SandboxSettings(ports, fawry, smsc, scanLimit, url, clock);
  }

  public SandboxSettings withClock(InstantSource other) {
    return new SandboxSettings(ports, fawry, smsc, scanLimit, platform, other);
  }

  @Nullable URI notificationUrl() {
    return platform == null ? null : platform.resolve(NOTIFICATION_PATH);
  }
}
