package eg.mahalliyat.cash;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** What happens at a cash desk: facts of the stream {@code shift:<uuid>} unless said otherwise. */
public sealed interface CashFact extends Fact {
  record ShiftOpened(UUID shift, int number, long piastres) implements CashFact {}

  /** A bill was paid at the desk; the bill's own stream says so too. */
  record MoneyTaken(UUID shift, UUID bill, String receipt, String channel, long piastres) implements CashFact {}

  /** Cash above the limit was taken, after the payer had been told that it is to be paid electronically. */
  record CashAboveLimit(UUID shift, UUID bill, String receipt, long piastres) implements CashFact {}

  /** Somebody tried to take the money of a bill that he must have nothing to do with. */
  record CashierBarred(UUID shift, UUID bill, String reason) implements CashFact {}

  /** A cashier asked what somebody owes here. Stream {@code person:<uuid>}. */
  record PayerLookedUp(UUID person) implements CashFact {}

  /** @param time 1 for the first count */
  record DrawerCounted(UUID shift, int time, long piastres) implements CashFact {}

  /** A cashier asks for a receipt to be cancelled. */
  record VoidAsked(UUID shift, String receipt, String reason) implements CashFact {}

  /** Somebody else cancelled it; the payer has his money back, and the bill's own stream says so too. */
  record ReceiptCancelled(UUID shift, String receipt, long piastres) implements CashFact {}

  record VoidRefused(UUID shift, String receipt) implements CashFact {}

  /** The cashier counts once more, because the receiver counted something else. */
  record ShiftReopened(UUID shift) implements CashFact {}

  /** The actor has the money now. */
  record DrawerHandedOver(UUID shift, UUID cashier, long piastres) implements CashFact {}

  /** Cash of the safe was paid into an account. Stream {@code safe:<unit>}. */
  record CashPaidIn(UUID deposit, String account, String slip, long piastres) implements CashFact {}

  record ShiftClosed(UUID shift, long expected, long counted) implements CashFact {}
}
