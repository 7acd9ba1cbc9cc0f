package eg.mahalliyat.licences;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The registers. Who asks is always named: row-level security decides which licences there are for him. */
@Component
public final class Licences {
  private final LicenceRows rows;
  private final IssueRows issues;
  private final LicenceDoor door;
  private final Documents documents;
  private final Transactions transactions;
  private final InstantSource clock;

  Licences(LicenceRows rows, IssueRows issues, LicenceDoor door, Documents documents, Transactions transactions,
      InstantSource clock) {
    this.rows = rows;
    this.issues = issues;
    this.door = door;
    this.documents = documents;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The day that licences are judged by. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), WorkingDays.CAIRO);
  }

  /** A person's own licences, the one that expires next first; 100 at most. */
  public List<Licence> own(Actor.Citizen actor) {
    return transactions.as(actor, () -> rows.of(actor.personId()));
  }

  /** Of the official's unit, by the number on a paper of it, also an earlier one; one of each register at most. */
  public List<Licence> numbered(Actor.Staff official, String number) {
    return transactions.as(official, () -> rows.numbered(official.unitId(), number));
  }

  /** @throws NotFound when there is none, or not for this actor */
  public Licence licence(Actor actor, UUID id) {
    return transactions.as(actor, () -> rows.find(id)).orElseThrow(() -> new NotFound("licence"));
  }

  /**
   * The entry that a request has issued a paper for; the newest when it issued several.
   *
   * @throws NotFound when there is none yet, or not for this actor
   */
  public UUID issuedFor(Actor actor, UUID request) {
    return transactions.as(actor, () -> issues.entryOf(request)).orElseThrow(() -> new NotFound("licence"));
  }

  /** The sealed papers of a licence, newest first. */
  public List<Issue> papers(Actor actor, UUID id) {
    return transactions.as(actor, () -> issues.ofEntry(id));
  }

  /** The papers that were paid for and are never made, newest first: an official must find out what is to become of it. */
  public List<Issue> inVain(Actor actor, UUID id) {
    return transactions.as(actor, () -> issues.inVain(id));
  }

  /**
   * The sealed paper that stands.
   *
   * @throws NotFound when there is none: the licence is not this actor's, or was licensed before the platform
   */
  public byte[] document(Actor actor, UUID id) {
    UUID document = papers(actor, id).stream().map(issue -> issue.made().documentId()).findFirst()
        .orElseThrow(() -> new NotFound("licence document"));
    return documents.content(actor, document);
  }

  /** Another entry takes its place. */
  public void replace(Actor.Staff actor, UUID id) {
    go(actor, id, LicenceCommand.REPLACE, new LicenceFact.LicenceReplaced(id));
  }

  private void go(Actor.Staff actor, UUID id, LicenceCommand command, LicenceFact fact) {
    transactions.run(actor, () -> door.go(actor, licence(actor, id), command, fact));
  }
}
