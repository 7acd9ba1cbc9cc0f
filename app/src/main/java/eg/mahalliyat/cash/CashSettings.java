package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import java.math.BigDecimal;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets for the cash desks ({@code mahalliyat.cash.*}).
 *
 * @param limit pounds; what is more has to be paid electronically (domain.md 3.3: dues above 500 since May 2019)
 * @param above {@code warn}: the cashier says that he told the payer; {@code refuse}: no cash at all
 */
@ConfigurationProperties("mahalliyat.cash")
record CashSettings(@DefaultValue("500") BigDecimal limit, @DefaultValue("warn") Above above) {
  /** What becomes of cash above the limit. */
  enum Above {
    WARN,
    REFUSE
  }

  boolean exceededBy(Money amount) {
    return amount.compareTo(Money.ofPounds(limit)) > 0;
  }
}
