package eg.mahalliyat.ledger;

/** What a posting tells of. The pair of kind and source is unique. */
public enum Kind {
  /** A bill was paid: the provider's holding or the drawer against the bill's items. Source: the order. */
  PAYMENT,
  /** Money came for a bill that was closed already. Source: the order. */
  OVERPAYMENT,
  /** Money came with another amount than was asked. Source: the order. */
  MISMATCH,
  /** A provider handed over what it held, less its fee. Source: its settlement and the beneficiary. */
  SETTLEMENT,
  /** It was decided to give money back. Source: the decision. */
  REFUND_DUE,
  /** Money went back to who paid it. Source: the refund. */
  REFUND,
  /** A deposit went back. Source: the return. */
  DEPOSIT_RETURN,
  /** A cashier took over a drawer. Source: the shift. */
  SHIFT_OPENED,
  /** A drawer was counted: what was over or short. Source: the shift. */
  SHIFT_CLOSED,
  /** Cash of a drawer was paid into an account. Source: the pay-in slip. */
  CASH_PAID_IN,
  /** Undoes another posting. Source: that posting. */
  REVERSAL
}
