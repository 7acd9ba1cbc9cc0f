package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** What happens to bills and payment orders: facts of the stream {@code bill:<uuid>} unless said otherwise. */
public sealed interface PaymentFact extends Fact {
  record BillOpened(UUID billId, String subject, long piastres) implements PaymentFact {}

  /** Nothing is owed any more: the request was withdrawn or refused. */
  record BillCancelled(UUID billId, String subject) implements PaymentFact {}

  /** Its last day has passed without a payment. */
  record BillExpired(UUID billId, String subject) implements PaymentFact {}

  /** The bill is settled, once and for good. What is paid for goes on from here. */
  record BillPaid(UUID billId, String subject, UUID orderId, String provider, String providerRef, long piastres,
      String receiptNumber) implements PaymentFact {}

  /** A part of the bill is paid; nothing goes on yet. @param owed what is still to be paid */
  record BillPartPaid(UUID billId, String subject, UUID orderId, String provider, String providerRef, long piastres,
      String receiptNumber, long owed) implements PaymentFact {}

  /** A receipt of a cash desk was cancelled and the money went back at once: the bill is owed again. */
  record ReceiptVoided(UUID billId, String subject, UUID orderId, String receiptNumber, long piastres)
      implements PaymentFact {}

  record PaymentOrderOpened(UUID orderId, String provider, long piastres) implements PaymentFact {}

  /** The provider gave the number under which the citizen pays. */
  record PaymentReferenceGiven(UUID orderId, String provider, String providerRef) implements PaymentFact {}

  /** The provider's number came when nobody wants it any more: it is cancelled there. */
  record PaymentReferenceLate(UUID orderId, String provider, String providerRef) implements PaymentFact {}

  /** The provider will not take the order. */
  record PaymentOrderRefused(UUID orderId, String provider, String code) implements PaymentFact {}

  record PaymentOrderExpired(UUID orderId, String provider) implements PaymentFact {}

  record PaymentOrderCancelled(UUID orderId, String provider) implements PaymentFact {}

  /** A genuine message of the provider is stored; whether it is true is asked next. */
  record NoticeReceived(UUID noticeId, UUID orderId, String provider, String status) implements PaymentFact {}

  /** Money is to go back. @param cause as {@link Returnable.Cause} names it */
  record RefundProposed(UUID refundId, UUID billId, String cause, long piastres) implements PaymentFact {}

  /** By a second official. @param way as {@link Refund.Way} names it */
  record RefundApproved(UUID refundId, UUID billId, String way) implements PaymentFact {}

  record RefundRefused(UUID refundId, UUID billId, String why) implements PaymentFact {}

  /** The provider did not give it back, or nobody knows: {@code unknown}. */
  record RefundFailed(UUID refundId, UUID billId, String code) implements PaymentFact {}

  record RefundPaidOut(UUID refundId, UUID billId, String way, long piastres, String reference) implements PaymentFact {}

  /** A message was not believed. Stream {@code provider:<name>}; at most a few a minute are kept. */
  record NoticeRefused(String provider, String reason) implements PaymentFact {}

  /** Money came for a bill that is paid, cancelled or expired: it must go back or be credited. */
  record Overpaid(UUID billId, String subject, UUID orderId, String provider, String providerRef, long piastres)
      implements PaymentFact {}

  /** Money came, but not the amount that was asked for: an official must look. */
  record AmountDiffers(UUID billId, UUID orderId, String provider, String providerRef, long asked, long came)
      implements PaymentFact {}

  /** Somebody says what becomes of money that does not fit. @param deed as {@link MoneyDecision.Deed} names it */
  record MoneyDecisionProposed(UUID decisionId, UUID exceptionId, UUID billId, String deed, long piastres)
      implements PaymentFact {}

  /** It is so; where two are needed, by the second official. */
  record MoneyDecided(UUID decisionId, UUID exceptionId, UUID billId, String deed, long piastres)
      implements PaymentFact {}

  record MoneyDecisionRefused(UUID decisionId, UUID billId, String why) implements PaymentFact {}

  /** A payment was really taken back: its receipt is cancelled, and what it paid is owed again. */
  record BillReopened(UUID billId, String subject, UUID orderId, String receiptNumber, long piastres)
      implements PaymentFact {}

  /** The collector took its money back after it was booked: nothing here is undone, an official must look. */
  record PaymentReversed(UUID billId, String subject, UUID orderId, String provider, String providerRef, long piastres)
      implements PaymentFact {}
}
