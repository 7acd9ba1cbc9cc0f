package eg.mahalliyat.payments.provider;

/**
 * Somebody whose outlets ask us for a bill by its number and then tell us what they took for it. Nothing is ordered
 * beforehand; the adapter's hooks use {@link BillDoor}.
 */
public interface BillCollector {
  /** In addresses, tables and facts, as {@code fawry-biller}: small letters and dashes. */
  String name();

  /** False when the operator has given no account: its outlets are not named to citizens. */
  boolean isReady();
}
