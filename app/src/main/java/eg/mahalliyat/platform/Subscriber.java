package eg.mahalliyat.platform;

import java.util.Set;

/**
 * Follows the journal and does what committed facts ask for. Each fact is handed over once, in order within its stream;
 * what {@link #on} writes to the database commits together with the position. Effects outside of the database are
 * planned here and done by a job.
 */
public interface Subscriber {
  /** A name that never changes: the position is kept under it. */
  String name();

  /** The types of facts that are of interest. */
  Set<String> types();

  /** Runs in a transaction of {@link Actor.Machine} with this subscriber's name. A failure is tried again later. */
  void on(Entry fact);
}
