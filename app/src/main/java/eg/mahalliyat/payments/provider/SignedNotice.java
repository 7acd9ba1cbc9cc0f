package eg.mahalliyat.payments.provider;

import java.util.Map;

/**
 * A provider's message whose signature was verified.
 *
 * @param status the provider's own word, for the history
 * @param headers those worth keeping, never a credential
 * @param body exactly as it came
 */
public record SignedNotice(String provider, String merchantRef, String status, Map<String, String> headers,
    byte[] body) {
  public SignedNotice {
    headers = Map.copyOf(headers);
  }
}
