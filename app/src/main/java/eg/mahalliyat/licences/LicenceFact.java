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

  /** @param measureId the decision of the unit, with its grounds */
  record LicenceSuspended(UUID licenceId, UUID measureId) implements LicenceFact {}

  /** @param measureId the decision of the unit, with its grounds */
  record LicenceResumed(UUID licenceId, UUID measureId) implements LicenceFact {}

  /** @param measureId the decision of the unit, with its grounds */
  record LicenceRevoked(UUID licenceId, UUID measureId) implements LicenceFact {}

  /** By the decision of this request its paper, issued now, names another holder. */
  record LicenceTransferred(UUID licenceId, UUID requestId) implements LicenceFact {}

  /** A certified copy of the paper that stands was issued: the so-many-th, under this number of its own. */
  record LicenceCopied(UUID licenceId, UUID requestId, String number, int copy) implements LicenceFact {}

  record LicenceReplaced(UUID licenceId) implements LicenceFact {}

  /** @param requestId whose decision it was */
  record LicenceCancelled(UUID licenceId, UUID requestId) implements LicenceFact {}
}
