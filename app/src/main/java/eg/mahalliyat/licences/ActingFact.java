package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** What an agent looked at: facts of the stream {@code licence-look:<uuid>}, for the licence's holder alone. */
public sealed interface ActingFact extends Fact {
  /** The power of attorney by which he looked. */
  UUID power();

  UUID agent();

  /** He opened the page of the licence. */
  record LicenceSeenByAgent(UUID licence, UUID agent, UUID power) implements ActingFact {}

  /** He fetched the sealed paper. */
  record LicenceFetchedByAgent(UUID licence, UUID agent, UUID power) implements ActingFact {}
}
