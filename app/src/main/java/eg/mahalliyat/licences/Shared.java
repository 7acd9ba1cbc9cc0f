package eg.mahalliyat.licences;

import java.time.Instant;

/**
 * What a link shows to who opened it.
 *
 * @param known the licence as it stands now, with what its holder chose to show
 * @param document whether the sealed file may be opened as well
 */
public record Shared(Verdict.Known known, boolean document, Instant endsAt) {}
