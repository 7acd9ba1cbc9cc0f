package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What officials scanned in the street: kept once, however often a device sends it. */
@Component
public final class StreetScans {
  private final ScanRows rows;
  private final Verification verification;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  StreetScans(ScanRows rows, Verification verification, Journal journal, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.verification = verification;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /**
   * A scan with what the register says of it now.
   *
   * @param licence when it is one of the official's unit
   * @param number as the code says it; null when nobody of us signed that
   */
  record Arrived(Actor.Staff official, Instant at, @Nullable UUID licence, @Nullable String number, String verdict) {}

  /** One of the unit's scans, as officials read it. */
  public record Kept(Instant at, String by, About about, Scan.Finding finding, Scan.@Nullable Place place) {}

  /**
   * @param seen what the device made of the code
   * @param verdict what the register said when the scan arrived
   */
  public record About(@Nullable UUID licence, @Nullable String number, String seen, String verdict) {}

  /** Keeps it; what came before changes nothing. */
  public void keep(Actor.Staff official, Scan scan) {
    Verdict verdict = verification.verify(scan.code());
    Optional<LicenceClaims.Subject> subject = verification.subject(scan.code());
    transactions.run(official, () -> {
      UUID licence = subject.flatMap(rows::entry).orElse(null);
      String number = subject.map(LicenceClaims.Subject::number).orElse(null);
      if (rows.insert(scan, new Arrived(official, clock.instant(), licence, number, verdict.key()))) {
        journal.append(official, licence == null ? "scan:" + scan.id() : Licence.stream(licence),
            Scope.unit(official.unitId()),
            new ScanFact.LicenceScanned(scan.id(), licence, verdict.key(), scan.finding().what()));
      }
    });
  }

  /** Of the official's unit, newest first; 100 at most. */
  public List<Kept> newest(Actor.Staff official) {
    return transactions.as(official, rows::newest);
  }
}
