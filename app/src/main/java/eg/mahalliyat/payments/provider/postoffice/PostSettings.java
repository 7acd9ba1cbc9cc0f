package eg.mahalliyat.payments.provider.postoffice;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The agreement with the post ({@code mahalliyat.post-office.*}).
 *
 * @param secureKey shared secret of the signatures, at least 16 characters; without it post offices are not named to
 *     citizens and no message is believed
 */
@ConfigurationProperties("mahalliyat.post-office")
record PostSettings(@DefaultValue("") String secureKey) {
  private static final int SHORTEST = 16;

  boolean isComplete() {
    return secureKey.length() >= SHORTEST;
  }

  /** Without the key: settings are printed when something is wrong with them. */
  @Override
  public String toString() {
    return "PostSettings[]";
  }
}
