package eg.mahalliyat.licences;

/** What can be done with a register entry. */
enum LicenceCommand {
  ENTER,
  /** A sealed paper is issued: the first one, or that of a renewal. */
  ISSUE,
  SUSPEND,
  RESUME,
  REVOKE,
  REPLACE
}
