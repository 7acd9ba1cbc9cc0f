package eg.mahalliyat.payments.provider;

/** Where adapters hand over what providers send. */
public interface NoticeInbox {
  /** What became of a notice. */
  enum Taken {
    STORED,
    /** The very same bytes came before. */
    REPEATED,
    UNKNOWN_REFERENCE
  }

  /** Keeps the message and plans an inquiry; quick, no remote call. */
  Taken take(SignedNotice notice);

  /** Tells the history that a message was not believed; only some of very many are written down. */
  void refused(String provider, String reason);
}
