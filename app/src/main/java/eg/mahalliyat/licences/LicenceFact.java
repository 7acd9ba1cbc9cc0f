package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** What happens to licences: facts of the stream {@code licence:<uuid>}. */
public sealed interface LicenceFact extends Fact {
  /** The register has a new entry: of a new licence, or taken over from the time before the platform. */
  record LicenceEntered(UUID licenceId, String register, String number) implements LicenceFact {}

  /** The sealed paper of this number is there. */
  record LicenceIssued(UUID licenceId, UUID requestId, String number) implements LicenceFact {}

  /** The sealed paper that a request asked for is never made; the request stays at its task to issue. */
  record LicenceNotIssued(UUID licenceId, UUID requestId, String reason) implements LicenceFact {}

  record LicenceSuspended(UUID licenceId) implements LicenceFact {}

  record LicenceResumed(UUID licenceId) implements LicenceFact {}

  record LicenceRevoked(UUID licenceId) implements LicenceFact {}

  record LicenceReplaced(UUID licenceId) implements LicenceFact {}

  /** @param requestId whose decision it was */
  record LicenceCancelled(UUID licenceId, UUID requestId) implements LicenceFact {}
}
