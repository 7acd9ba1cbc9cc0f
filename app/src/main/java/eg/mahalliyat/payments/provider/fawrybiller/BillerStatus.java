package eg.mahalliyat.payments.provider.fawrybiller;

/** How we answer (domain.md 4.2). */
enum BillerStatus {
  OK(200, "Success"),
  NOT_AUTHENTIC(31, "Message authentication error"),
  NO_SUCH_BILL(12006, "Billing account does not exist"),
  DUPLICATE(21021, "Duplicate payment"),
  FAILED(500, "Internal error");

  private final int code;
  private final String description;

  BillerStatus(int code, String description) {
    this.code = code;
    this.description = description;
  }

  int code() {
    return code;
  }

  String description() {
    return description;
  }
}
