package eg.mahalliyat.licences;

/** What can be done with a register entry. */
enum LicenceCommand {
  ENTER,
  /** A sealed paper is issued: the first one, or that of a renewal. */
  ISSUE,
  /** A paper that was to be issued is not: the licence does not allow it any more. Changes nothing else. */
  TURN_DOWN,
  /** The paper that was just issued names another holder. Changes nothing else. */
  TRANSFER,
  /** A certified copy of the paper that stands was issued. Changes nothing else. */
  COPY,
  SUSPEND,
  RESUME,
  REVOKE,
  REPLACE,
  /** The holder gives it up, and the unit decided so. */
  CANCEL
}
