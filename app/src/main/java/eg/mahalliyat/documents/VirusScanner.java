package eg.mahalliyat.documents;

/** Looks for malicious content. */
public interface VirusScanner {
  /** What it found. */
  enum Verdict {
    CLEAN,
    INFECTED,
    /** It is not there or did not answer in time: nothing is known, so nothing is released. */
    UNKNOWN
  }

  Verdict scan(byte[] bytes);
}
