package eg.mahalliyat.bench;

/**
 * One program that takes a licence request from its submission to its issue, in the eight steps of {@link Step}, each a
 * durable commit of its own that keeps who did what and when. Used by many callers at once.
 */
public interface Engine extends AutoCloseable {
  /**
   * Makes ready what is not to be measured, such as drafts, for lifecycles to come.
   *
   * @param lifecycles at least so many more will be run; {@link #lifecycle} may fail when there are more
   */
  void prepare(int lifecycles);

  /** Runs one lifecycle on the caller's thread, each of its steps through {@code steps}. */
  void lifecycle(Steps steps) throws Exception;

  @Override
  void close() throws Exception;

  /** The steps of a lifecycle, in their order; the two reviews are open side by side. */
  enum Step {
    /** 20 answers and 4 references to documents. */
    SUBMIT,
    COMPLETENESS,
    SITE_REVIEW,
    DEBTS_REVIEW,
    /** Assessed, so that it can be paid. */
    FEE,
    PAYMENT,
    ENDORSEMENT,
    ISSUE
  }

  /** Takes the time of each step. */
  @FunctionalInterface
  interface Steps {
    void take(Step step, Work work) throws Exception;
  }

  /** What a step does; when it returns, its commit is on the disk. */
  @FunctionalInterface
  interface Work {
    void run() throws Exception;
  }
}
