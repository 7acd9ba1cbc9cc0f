package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.FileStore;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The papers. Who asks is always named: row-level security decides which papers there are for him. */
@Component
public final class Documents {
  private final Intake intake;
  private final DocumentRows rows;
  private final PaperLooks looks;
  private final FileStore files;
  private final Transactions transactions;

  Documents(Intake intake, DocumentRows rows, PaperLooks looks, FileStore files, Transactions transactions) {
    this.intake = intake;
    this.rows = rows;
    this.looks = looks;
    this.files = files;
    this.transactions = transactions;
  }

  /**
   * Checks, scans and keeps a file. Asks the scanner, so it must be called outside of a transaction. A paper that an
   * official uploads belongs to his unit at once.
   */
  public StoreResult store(Actor actor, Upload upload) {
    return store(actor, upload, Accepted.ANY);
  }

  /** The same for something of which not every kind or size is wanted. */
  public StoreResult store(Actor actor, Upload upload, Accepted accepted) {
    return intake.take(actor, upload, accepted);
  }

  /** Keeps a paper that the platform made, within the running transaction if there is one. */
  public Document storeGenerated(Actor actor, Paper paper) {
    return intake.keep(actor, paper);
  }

  /**
   * What is known of a paper.
   *
   * @throws NotFound when there is none, or not for this actor
   */
  public Document get(Actor actor, UUID document) {
    return transactions.as(actor, () -> rows.find(document)).orElseThrow(() -> new NotFound("document"));
  }

  /**
   * The content, once the scanner has let it pass.
   *
   * @throws Conflict while it still waits for the scanner
   * @throws NotFound when it is not there, not for this actor, or was infected
   */
  public byte[] content(Actor actor, UUID document) {
    return content(get(actor, document));
  }

  /** A paper with its content. */
  public record Opened(Document document, byte[] content) {
    /** The content does not belong into a log. */
    @Override
    public String toString() {
      return "Opened[" + document.id() + "]";
    }
  }

  /**
   * Somebody looks at a paper, or downloads it. That an official did is a fact, once a day for each paper.
   *
   * @throws Conflict while it still waits for the scanner
   * @throws NotFound when it is not there, not for this actor, or was infected
   */
  public Opened open(Actor actor, UUID document) {
    Document opened = looks.open(actor, document);
    return new Opened(opened, content(opened));
  }

  private byte[] content(Document document) {
    return switch (document.state()) {
      case CLEAN -> files.get(document.id());
      case WAITING -> throw new Conflict("documents.waiting", Map.of());
      case INFECTED -> throw new NotFound("document");
    };
  }

  /**
   * Lets the officials of a unit see the papers, because a request of theirs has taken them. To be sent inside the
   * transaction of their owner (or of the unit); raises {@link eg.mahalliyat.platform.Stale} when one is not there.
   */
  public Write linking(Collection<UUID> documents, int unitId) {
    return Write.of("SELECT documents.link(?::uuid[], ?)", documents.stream().distinct().toArray(UUID[]::new), unitId);
  }

  /** The same for one paper alone. */
  public void link(Actor actor, UUID document, int unitId) {
    transactions.run(actor, () -> transactions.write(List.of(linking(List.of(document), unitId))));
  }
}
