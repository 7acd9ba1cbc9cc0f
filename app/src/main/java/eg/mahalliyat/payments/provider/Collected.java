package eg.mahalliyat.payments.provider;

import eg.mahalliyat.shared.Money;

/**
 * What a collector says that it took, or gave back.
 *
 * @param notice the verified message; its reference is the number of the bill
 * @param paymentId the collector's own number of this payment or reversal
 * @param of the payment that is reversed; the payment's own number when nothing is
 * @param isRetry true when the collector says that it told us before and heard no answer
 */
public record Collected(SignedNotice notice, Kind kind, String paymentId, String of, Money amount, boolean isRetry) {
  /** Money comes, or goes back. */
  public enum Kind {
    PAYMENT,
    REVERSAL
  }
}
