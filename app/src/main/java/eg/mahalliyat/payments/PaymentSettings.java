package eg.mahalliyat.payments;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for payments ({@code mahalliyat.payments.*}).
 *
 * @param orderValidity how long a number to pay under is good, never longer than its bill
 */
@ConfigurationProperties("mahalliyat.payments")
record PaymentSettings(@DefaultValue("72h") Duration orderValidity) {}
