package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fact;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** What holders show of their licences, and who looked: for the holder's eyes alone. */
public sealed interface ShareFact extends Fact {
  /** A link was made; fact of the stream {@code licence:<uuid>}. */
  record ShareMade(UUID shareId, UUID licenceId, Instant endsAt, Set<String> shows) implements ShareFact {}

  /** Its maker ended it before its time; fact of the stream {@code licence:<uuid>}. */
  record ShareEnded(UUID shareId, UUID licenceId) implements ShareFact {}

  /** Somebody opened it; fact of the stream {@code share:<uuid>}, so that many visits bury nothing else. */
  record ShareOpened(UUID shareId, UUID licenceId) implements ShareFact {}

  /** What everybody sees who checks the code; fact of the stream {@code licence:<uuid>}. */
  record DisclosureChosen(UUID licenceId, Set<String> shows) implements ShareFact {}
}
