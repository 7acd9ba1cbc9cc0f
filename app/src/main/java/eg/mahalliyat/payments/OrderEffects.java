package eg.mahalliyat.payments;

import eg.mahalliyat.payments.PaymentFact.BillCancelled;
import eg.mahalliyat.payments.PaymentFact.BillExpired;
import eg.mahalliyat.payments.PaymentFact.BillPaid;
import eg.mahalliyat.payments.PaymentFact.BillPartPaid;
import eg.mahalliyat.payments.PaymentFact.NoticeReceived;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderCancelled;
import eg.mahalliyat.payments.PaymentFact.PaymentOrderOpened;
import eg.mahalliyat.payments.PaymentFact.PaymentReferenceLate;
import eg.mahalliyat.payments.PaymentFact.RefundApproved;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Subscriber;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What follows from committed facts: calls to providers, and the end of orders whose bill is closed. */
@Component
final class OrderEffects implements Subscriber {
  private final Plans plans;
  private final Orders orders;
  private final Settling settling;

  OrderEffects(Plans plans, Orders orders, Settling settling) {
    this.plans = plans;
    this.orders = orders;
    this.settling = settling;
  }

  @Override
  public String name() {
    return Settling.SELF.name();
  }

  @Override
  public Set<String> types() {
    return Set.of("PaymentOrderOpened", "NoticeReceived", "PaymentOrderCancelled", "PaymentReferenceLate", "BillPaid",
        "BillPartPaid", "BillCancelled", "BillExpired", "RefundApproved");
  }

  @Override
  public void on(Entry entry) {
    switch (entry.type()) {
      case "PaymentOrderOpened" -> plan(RemoteJob.CHARGE, entry.as(PaymentOrderOpened.class).orderId());
      case "PaymentOrderCancelled" -> plan(RemoteJob.WITHDRAW, entry.as(PaymentOrderCancelled.class).orderId());
      case "PaymentReferenceLate" -> plan(RemoteJob.WITHDRAW, entry.as(PaymentReferenceLate.class).orderId());
      case "NoticeReceived" -> confirm(entry.as(NoticeReceived.class));
      case "BillPaid" -> closeOrders(entry.as(BillPaid.class).billId());
      case "BillPartPaid" -> closeOrders(entry.as(BillPartPaid.class).billId());
      case "BillCancelled" -> closeOrders(entry.as(BillCancelled.class).billId());
      case "BillExpired" -> closeOrders(entry.as(BillExpired.class).billId());
      case "RefundApproved" -> giveBack(entry.as(RefundApproved.class));
      default -> throw new IllegalStateException(entry.type());
    }
  }

  private void plan(RemoteJob job, UUID order) {
    plans.plan(job, order, order);
  }

  private void giveBack(RefundApproved refund) {
    if (refund.way().equals(Refund.Way.PROVIDER.name())) {
      plan(RemoteJob.REFUND, refund.refundId());
    }
  }

  private void confirm(NoticeReceived notice) {
    plans.plan(RemoteJob.CONFIRM, notice.noticeId(), notice.orderId());
  }

  /** Nobody shall pay a second time under a number that is still open, nor more than is owed now. */
  private void closeOrders(UUID bill) {
    orders.of(bill).stream().filter(o -> o.state().isLive()).forEach(o -> settling.cancelled(o.id()));
  }
}
