package eg.mahalliyat.sandbox.fawry;

/**
 * Why Fawry says no. 9901 to 9954 are documented by Fawry; it documents no code for the last four
 * cases, so these numbers are the sandbox's own: a client must treat any code but 200 as a refusal.
 */
public enum Refusal {
  UNKNOWN_MERCHANT(9901, "merchant code is blank or invalid"),
  REFUND_TOO_LARGE(9935, "refunded amount is greater than paid amount"),
  NO_SUCH_ORDER(9938, "order not found"),
  BLANK_REFERENCE(9944, "reference number is blank"),
  WRONG_SIGNATURE(9946, "blank or invalid signature"),
  NOT_PAID(9954, "order is not paid"),
  WRONG_FIELD(9990, "a field is missing or invalid"),
  OTHER_AMOUNT(9991, "merchant reference number was used with another amount"),
  NOT_UNPAID(9992, "order is not unpaid"),
  UNSUPPORTED(9993, "this sandbox does not play that payment method");

  private final int code;
  private final String description;

  Refusal(int code, String description) {
    this.code = code;
    this.description = description;
  }

  public int code() {
    return code;
  }

  public String description() {
    return description;
  }
}
