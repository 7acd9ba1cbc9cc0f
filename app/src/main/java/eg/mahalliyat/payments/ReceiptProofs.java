package eg.mahalliyat.payments;

import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import eg.mahalliyat.shared.Base32;
import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Proves that a receipt is genuine: an address that nobody can guess leads to what the books say of it. It follows from
 * the number and a key of ours, so that every receipt ever given has one.
 */
@Component
public final class ReceiptProofs {
  private static final int BYTES = 15;

  /** What anybody may know who holds the receipt. */
  public record Proven(String number, Money amount, Instant issuedAt, int unitId, boolean cancelled) {}

  private final Receipts receipts;
  private final Bills bills;
  private final Vault vault;
  private final Settings settings;
  private final Transactions transactions;

  ReceiptProofs(Receipts receipts, Bills bills, Vault vault, Settings settings, Transactions transactions) {
    this.receipts = receipts;
    this.bills = bills;
    this.vault = vault;
    this.settings = settings;
    this.transactions = transactions;
  }

  /** The whole address under which the receipt is proven, as its code carries it. */
  public String address(String number) {
    return String.valueOf(settings.publicUrl()).replaceAll("/+$", "") + "/rc/" + number + "/" + code(number);
  }

  /** Takes whatever a stranger may send. The database is asked only about what we have written ourselves. */
  public Optional<Proven> check(String number, String code) {
    byte[] given = code.toUpperCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
    return MessageDigest.isEqual(given, code(number).getBytes(StandardCharsets.UTF_8))
        ? transactions.as(Settling.SELF, () -> receipts.find(number).flatMap(this::proven)) : Optional.empty();
  }

  private Optional<Proven> proven(Receipt receipt) {
    return bills.find(receipt.billId()).map(bill -> new Proven(receipt.number(), receipt.amount(), receipt.issuedAt(),
        bill.payer().unitId(), receipt.cancelled()));
  }

  private String code(String number) {
    return Base32.encode(Arrays.copyOf(vault.hash("receipt-proof", number), BYTES));
  }
}
