package eg.mahalliyat.payments.provider.fawry;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account with Fawry ({@code mahalliyat.fawry.*}). Without base-url, merchant-code and secure-key Fawry is not
 * offered.
 *
 * @param baseUrl {@code https://www.atfawry.com}, or the staging host, or the sandbox
 * @param secureKey shared secret of all signatures
 * @param notificationUrl where Fawry shall send notices of our orders; empty when that is set in the account there
 * @param contact handed over with every charge if the account demands one: the service centre's, never the citizen's
 */
@ConfigurationProperties("mahalliyat.fawry")
record FawrySettings(@DefaultValue("") String baseUrl, @DefaultValue("") String merchantCode,
    @DefaultValue("") String secureKey, @DefaultValue("") String notificationUrl, @DefaultValue Contact contact) {
  /** Mobile number and mail address of the service centre. */
  record Contact(@DefaultValue("") String mobile, @DefaultValue("") String email) {}

  boolean isComplete() {
    return !baseUrl.isEmpty() && !merchantCode.isEmpty() && !secureKey.isEmpty();
  }

  URI at(String pathAndQuery) {
    return URI.create(baseUrl.replaceAll("/+$", "") + pathAndQuery);
  }

  /** Without the key: settings are printed when something is wrong with them. */
  @Override
  public String toString() {
    return "FawrySettings[" + baseUrl + ", " + merchantCode + "]";
  }
}
