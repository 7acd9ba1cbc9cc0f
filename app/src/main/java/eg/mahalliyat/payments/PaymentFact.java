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

  /** A message was not believed. Stream {@code provider:<name>}; at most a few a minute are kept. */
  record NoticeRefused(String provider, String reason) implements PaymentFact {}

  /** Money came for a bill that is paid, cancelled or expired: it must go back or be credited. */
  record Overpaid(UUID billId, String subject, UUID orderId, String provider, String providerRef, long piastres)
      implements PaymentFact {}

  /** Money came, but not the amount that was asked for: an official must look. */
  record AmountDiffers(UUID billId, UUID orderId, String provider, String providerRef, long asked, long came)
      implements PaymentFact {}
}
