package eg.mahalliyat.payments.provider.efinance;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account with e-finance ({@code mahalliyat.efinance.*}). Without gateway-url, status-url, sender, certificate and
 * settlement.account it is not offered.
 *
 * @param gatewayUrl where the citizen's browser is sent
 * @param statusUrl where we ask what became of a request
 * @param platformUrl our address as the gateway reaches it, where that is not {@code mahalliyat.public-url}
 * @param sender who we are there
 * @param certificate the gateway's X.509 certificate: PEM, or its Base64 alone
 * @param settlement into which of its accounts the money goes when the guide of revenue items names none
 */
@ConfigurationProperties("mahalliyat.efinance")
record EfinanceSettings(@Nullable URI gatewayUrl, @Nullable URI statusUrl,
    @Nullable URI platformUrl, @DefaultValue Sender sender, @DefaultValue("") String certificate,
    @DefaultValue Settlement settlement) {
  /** Who asks: number, name and password as the gateway knows them, and the code of our service there. */
  record Sender(@DefaultValue("") String id, @DefaultValue("Mahalliyat") String name,
      @DefaultValue("") String password, @DefaultValue("") String serviceCode) {
    /** Without the password. */
    @Override
    public String toString() {
      return "Sender[" + id + "]";
    }
  }

  /** @param account of what the guide of revenue items names none for */
  record Settlement(@DefaultValue("") String account) {}

  boolean isComplete() {
    return gatewayUrl != null && statusUrl != null && !sender.id().isEmpty() && !sender.serviceCode().isEmpty()
        && !certificate.isEmpty() && !settlement.account().isEmpty();
  }

  /** Without secrets: settings are printed when something is wrong with them. */
  @Override
  public String toString() {
    return "EfinanceSettings[" + gatewayUrl + ", " + sender + "]";
  }
}
