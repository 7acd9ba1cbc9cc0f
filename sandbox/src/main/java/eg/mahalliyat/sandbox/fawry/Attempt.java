package eg.mahalliyat.sandbox.fawry;

import java.time.Instant;

/**
 * One try to bring a notification. {@code answer} is the HTTP status of the merchant, 0 when there
 * was none; {@code number} counts from 1.
 */
public record Attempt(
    String referenceNumber, OrderStatus status, int number, int answer, Instant at) {
  public boolean isTaken() {
    return answer == 200;
  }
}
