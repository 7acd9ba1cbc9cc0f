package eg.mahalliyat.payments;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for payments ({@code mahalliyat.payments.*}).
 *
 * @param orderValidity how long a number to pay under is good, never longer than its bill
 * @param offered which providers the citizens of a governorate may choose, in this order, as {@code
 *     offered.EG01=fawry,post-office}; a governorate that is not named offers all that are ready
 */
@ConfigurationProperties("mahalliyat.payments")
record PaymentSettings(@DefaultValue("72h") Duration orderValidity, @DefaultValue Map<String, List<String>> offered) {
  PaymentSettings {
    offered = Map.copyOf(offered);
  }

  /** Empty when nothing is set for this governorate. Environment variables know no capital letters. */
  Optional<List<String>> of(String governorate) {
    return offered.entrySet().stream().filter(e -> e.getKey().equalsIgnoreCase(governorate))
        .map(Map.Entry::getValue).findFirst();
  }
}
