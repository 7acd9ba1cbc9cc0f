package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Journey;
import eg.mahalliyat.catalogue.Service;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What an applicant has told so far.
 *
 * @param unitId the local unit whose office will handle it
 */
public record Draft(UUID id, UUID personId, int unitId, Service service, Request.Content content, Fate fate) {
  /** @param requestId null until it is submitted */
  public record Fate(@Nullable UUID requestId, Instant updatedAt) {}

  /** The pages with these answers, computed anew. */
  public Journey journey() {
    return Journey.of(service.definition(), content.given());
  }
}
