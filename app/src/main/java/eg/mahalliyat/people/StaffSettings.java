package eg.mahalliyat.people;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How officials sign in, and for how long ({@code mahalliyat.staff.*}).
 *
 * @param secondFactor {@code required}: nobody comes in without an authenticator or a passkey; {@code offered}: each may
 *     have one
 * @param proofLasts how long after a password, a code or a passkey an endorsement is taken without asking again
 * @param sessionIdle a session in which nothing is done ends after this
 * @param sessionLongest a session ends after this, whatever is done in it
 */
@ConfigurationProperties("mahalliyat.staff")
public record StaffSettings(@DefaultValue("offered") SecondFactorRule secondFactor,
    @DefaultValue("5m") Duration proofLasts, @DefaultValue("30m") Duration sessionIdle,
    @DefaultValue("12h") Duration sessionLongest) {
  /** Whether an official may come in by his password alone. */
  public enum SecondFactorRule {
    OFFERED,
    REQUIRED
  }

  boolean factorRequired() {
    return secondFactor == SecondFactorRule.REQUIRED;
  }
}
