package eg.mahalliyat.sandbox.fawry;

import java.time.Duration;
import java.util.List;

/**
 * How Fawry behaves here.
 *
 * @param merchants the accounts it knows
 * @param retries how long it waits before each further attempt of a notification
 * @param fees what a payer pays on top of an order
 */
public record FawrySettings(List<Merchant> merchants, List<Duration> retries, Amount fees) {
  public FawrySettings {
    merchants = List.copyOf(merchants);
    retries = List.copyOf(retries);
  }

  public static FawrySettings defaults() {
    return new FawrySettings(
        List.of(Merchant.DEMO, Merchant.DAHAB), seconds(1, 2, 5, 15, 60), Amount.NONE);
  }

  public FawrySettings withRetries(Duration... waits) {
    return new FawrySettings(merchants, List.of(waits), fees);
  }

  public FawrySettings withMerchants(Merchant... accounts) {
    return new FawrySettings(List.of(accounts), retries, fees);
  }

  public FawrySettings withFees(Amount amount) {
    return new FawrySettings(merchants, retries, amount);
  }

  private static List<Duration> seconds(Integer... seconds) {
    return List.of(seconds).stream().map(Duration::ofSeconds).toList();
  }
}
