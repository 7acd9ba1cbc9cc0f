package eg.mahalliyat.sandbox.collect;

import eg.mahalliyat.sandbox.fawry.Amount;

/** What the platform says of a bill; {@code code} is its own word for how the question went. */
public record Bill(String code, String account, Amount amount, String title) {
  public static Bill none(String code) {
    return new Bill(code, "", Amount.NONE, "");
  }

  public boolean isFound() {
    return amount.isPositive();
  }
}
