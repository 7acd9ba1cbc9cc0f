package eg.mahalliyat.counter;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.StoreResult;
import eg.mahalliyat.documents.Upload;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.CounterDrafts;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Papers scanned in one go, and how they come to the list of those that the service asks for. */
@Component
public final class Scans {
  /** What a document may be besides a paper of the list: not sorted yet, or no paper of this request. */
  public static final String LATER = "";
  public static final String ASIDE = "aside";

  private static final String PURPOSE = "counter-scan";

  private final Documents documents;
  private final CounterDrafts drafts;
  private final IntakeRows rows;
  private final Transactions transactions;
  private final InstantSource clock;

  Scans(Documents documents, CounterDrafts drafts, IntakeRows rows, Transactions transactions, InstantSource clock) {
    this.documents = documents;
    this.drafts = drafts;
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** Takes one file. Checked and scanned before it is kept; must be called outside of a transaction. */
  public StoreResult add(Actor.Staff clerk, Intake intake, String fileName, byte[] bytes) {
    StoreResult result =
        documents.store(clerk, new Upload(intake.draft().personId(), PURPOSE, fileName, bytes));
    if (result instanceof StoreResult.Stored stored) {
      transactions.run(clerk, () ->
          rows.scanned(clerk, intake.draft().id(), stored.document().id(), clock.instant()));
    }
    return result;
  }

  /**
   * Sorts what was scanned; of two documents for one paper the later one counts, and the other waits again.
   *
   * @param chosen by document: the key of a paper, {@link #LATER} or {@link #ASIDE}; documents that are not of this
   *     intake and papers that the service does not ask for are passed over
   * @param originals keys of the papers whose originals were seen
   * @return why a document cannot be what was chosen, by document; it waits as before
   */
  public Map<UUID, StoreResult.Rejected> sort(Actor.Staff clerk, Intake intake, Map<UUID, String> chosen,
      List<String> originals) {
    Sheet sheet = Sheet.of(intake.draft());
    Sorting sorting = new Sorting(sheet, intake.scans(), chosen);
    sorting.sort(scan -> documents.get(clerk, scan));
    drafts.sort(clerk, intake.draft(), sorting.papers(), sorting.answers());
    transactions.run(clerk, () -> {
      rows.setAside(intake.draft().id(), sorting.aside());
      rows.originals(intake.draft().id(), originals.stream().filter(key -> sheet.wanted(key).isPresent()).toList());
    });
    return sorting.refused();
  }
}
