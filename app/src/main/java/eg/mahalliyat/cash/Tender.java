package eg.mahalliyat.cash;

import eg.mahalliyat.shared.Money;
import org.jspecify.annotations.Nullable;

/** How somebody pays at the desk. */
public sealed interface Tender {
  /** As payments call the way. */
  String channel();

  /**
   * @param given what the payer put down
   * @param paper number of the paper receipt (form 33) that he got while the platform was down, or null
   * @param told the payer was told that as much is to be paid electronically
   */
  record Cash(Money given, @Nullable String paper, boolean told) implements Tender {
    @Override
    public String channel() {
      return "cash";
    }
  }

  /**
   * Through the terminal on the desk; the card itself is never known here.
   *
   * @param terminal number of the terminal
   * @param approval the code of its slip
   * @param cardEnd the last four digits
   */
  record Card(String terminal, String approval, String cardEnd) implements Tender {
    @Override
    public String channel() {
      return "pos";
    }
  }
}
