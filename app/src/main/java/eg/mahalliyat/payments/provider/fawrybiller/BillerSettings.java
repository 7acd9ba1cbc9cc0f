package eg.mahalliyat.payments.provider.fawrybiller;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The account as a biller of Fawry ({@code mahalliyat.fawry-biller.*}). Without bill-type and secure-key its outlets are
 * not named to citizens and no message is believed.
 *
 * @param billType the number under which Fawry lists our bills
 * @param secureKey shared secret of all signatures
 */
@ConfigurationProperties("mahalliyat.fawry-biller")
record BillerSettings(@DefaultValue("") String billType, @DefaultValue("") String secureKey) {
  boolean isComplete() {
    return !billType.isEmpty() && !secureKey.isEmpty();
  }

  /** Without the key: settings are printed when something is wrong with them. */
  @Override
  public String toString() {
    return "BillerSettings[" + billType + "]";
  }
}
