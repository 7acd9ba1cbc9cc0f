package eg.mahalliyat.sandbox.fawry;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An account with Fawry: the code and secure key that both sides know, and where notifications go
 * when the charge does not say ({@code orderWebHookUrl}); a path alone is of the usual address.
 */
public record Merchant(String code, String secureKey, String name, @Nullable URI notificationUrl) {
  /** The account of a sandbox that nobody configured. */
  public static final Merchant DEMO =
      new Merchant("mahalliyat", "sandbox-secure-key", "محليات", null);

  /** The second account, of Fawry Dahab: the same protocol, and a door of its own for notifications. */
  public static final Merchant DAHAB =
      new Merchant(
          "dahab",
          "sandbox-dahab-key",
          "محليات (دهب)",
          URI.create("/hooks/fawry-dahab/notifications"));

  public Merchant notifiedAt(URI url) {
    return new Merchant(code, secureKey, name, url);
  }
}
