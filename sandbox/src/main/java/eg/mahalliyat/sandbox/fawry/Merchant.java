package eg.mahalliyat.sandbox.fawry;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/**
 * An account with Fawry: the code and secure key that both sides know, and where notifications go
 * when the charge does not say ({@code orderWebHookUrl}).
 */
public record Merchant(String code, String secureKey, String name, @Nullable URI notificationUrl) {
  /** The account of a sandbox that nobody configured. */
  public static final Merchant DEMO =
      new Merchant("mahalliyat", "sandbox-secure-key", "محليات", null);

  public Merchant notifiedAt(URI url) {
    return new Merchant(code, secureKey, name, url);
  }
}
