package eg.mahalliyat.documents;

import eg.mahalliyat.people.Limits;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.FileStore;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Transactions;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** How a file becomes a paper: content check, scanner, file store, row. */
@Component
class Intake {
  private final Limits limits;
  private final VirusScanner scanner;
  private final DocumentRows rows;
  private final FileStore files;
  private final Transactions transactions;
  private final Ids ids;
  private final InstantSource clock;

  Intake(Limits limits, VirusScanner scanner, DocumentRows rows, FileStore files, Transactions transactions, Ids ids,
      InstantSource clock) {
    this.limits = limits;
    this.scanner = scanner;
    this.rows = rows;
    this.files = files;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  StoreResult take(Actor actor, Upload upload, Accepted accepted) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      throw new IllegalStateException("the scanner is not asked inside a transaction");
    }
    if (actor instanceof Actor.Citizen citizen && !limits.allow(Limits.Of.PAPERS, citizen.personId().toString())) {
      return new StoreResult.Rejected("documents.refused.too-many", Map.of());
    }
    String mediaType = Contents.mediaType(upload.bytes());
    Optional<StoreResult.Rejected> fault = Contents.fault(upload.bytes(), mediaType)
        .or(() -> accepted.fault(mediaType, upload.bytes().length));
    VirusScanner.Verdict verdict = fault.isPresent() ? VirusScanner.Verdict.UNKNOWN : scanner.scan(upload.bytes());
    Document document = new Document(ids.next(), unitOf(actor), upload.personId(), upload.purpose(),
        FileName.tidy(upload.fileName(), mediaType), mediaType, upload.bytes().length, state(verdict), clock.instant());
    if (verdict == VirusScanner.Verdict.INFECTED) {
      fault = Optional.of(new StoreResult.Rejected("documents.refused.infected", Map.of()));
    }
    return fault.<StoreResult>map(why -> refuse(actor, document, why))
        .orElseGet(() -> keep(actor, document, upload.bytes(), false));
  }

  Document keep(Actor actor, Paper paper) {
    Document document = new Document(ids.next(), paper.unitId(), paper.personId(), paper.purpose(), paper.fileName(),
        paper.mediaType(), paper.bytes().length, Document.State.CLEAN, clock.instant());
    keep(actor, document, paper.bytes(), true);
    return document;
  }

  private StoreResult.Rejected refuse(Actor actor, Document document, StoreResult.Rejected why) {
    transactions.run(actor, () -> rows.note(actor, document,
        new UploadRefused(document.id(), document.purpose(), why.reasonKey(), false)));
    return why;
  }

  /** The file first: a row without its file could never be read, a file without a row is only litter. */
  private StoreResult.Stored keep(Actor actor, Document document, byte[] bytes, boolean generated) {
    if (TransactionSynchronizationManager.isActualTransactionActive()) {
      TransactionSynchronizationManager.registerSynchronization(undoing(document.id()));
    }
    files.put(document.id(), bytes);
    try {
      transactions.run(actor, () -> {
        rows.insert(document, bytes, generated);
        rows.note(actor, document,
            new DocumentStored(document.id(), document.purpose(), document.mediaType(), document.size()));
        if (document.state() == Document.State.CLEAN && !generated) {
          rows.note(actor, document, new DocumentReleased(document.id(), document.purpose()));
        }
      });
    } catch (RuntimeException e) {
      files.delete(document.id());
      throw e;
    }
    return new StoreResult.Stored(document);
  }

  /** A transaction that was joined may still be rolled back long after the row was written. */
  private TransactionSynchronization undoing(UUID file) {
    return new TransactionSynchronization() {
      @Override
      public void afterCompletion(int status) {
        if (status == STATUS_ROLLED_BACK) {
          files.delete(file);
        }
      }
    };
  }

  private static @Nullable Integer unitOf(Actor actor) {
    return actor instanceof Actor.Staff staff ? staff.unitId() : null;
  }

  private static Document.State state(VirusScanner.Verdict verdict) {
    return verdict == VirusScanner.Verdict.CLEAN ? Document.State.CLEAN : Document.State.WAITING;
  }
}
