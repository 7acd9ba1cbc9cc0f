package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Cash that was paid into an account.
 *
 * @param slip what the bank's slip says
 * @param by who recorded it
 */
public record Deposit(UUID id, Slip slip, UUID by) {
  /**
   * @param account its number
   * @param number of the slip
   * @param day on which the bank took it
   */
  public record Slip(String account, String number, LocalDate day, Money amount) {}
}
