package eg.mahalliyat.payments.provider.fawry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account with Fawry Dahab ({@code mahalliyat.fawry-dahab.*}): a second merchant, and the same protocol. Without
 * base-url, merchant-code and secure-key it is not offered.
 *
 * @param baseUrl where its charges go
 * @param secureKey shared secret of all signatures
 * @param notificationUrl where notices of our orders shall go; empty when that is set in the account there
 * @param contact handed over with every charge if the account demands one: the service centre's, never the citizen's
 */
@ConfigurationProperties("mahalliyat.fawry-dahab")
record FawryDahabSettings(@DefaultValue("") String baseUrl, @DefaultValue("") String merchantCode,
    @DefaultValue("") String secureKey, @DefaultValue("") String notificationUrl,
    @DefaultValue FawrySettings.Contact contact) {
  FawrySettings asFawry() {
    return new FawrySettings(baseUrl, merchantCode, secureKey, notificationUrl, contact);
  }

  /** Without the key: settings are printed when something is wrong with them. */
  @Override
  public String toString() {
    return "FawryDahabSettings[" + baseUrl + ", " + merchantCode + "]";
  }
}
