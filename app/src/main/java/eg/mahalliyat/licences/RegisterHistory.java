package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What became of a register entry: its facts in the journal, with the decisions that they rest on. */
@Component
public final class RegisterHistory {
  private static final int MOST = 200;

  /**
   * One thing that happened.
   *
   * @param fact its type; the words are {@code licences.history.<type>}
   * @param by as the journal names who did it
   * @param rests on which measure or request
   */
  public record Line(Instant at, String fact, String by, Rests rests) {}

  /**
   * @param number of a paper; empty when it is about none
   * @param requestId whose decision it was
   */
  public record Rests(@Nullable Measure measure, @Nullable UUID requestId, String number) {}

  private final Journal journal;
  private final MeasureRows measures;
  private final Transactions transactions;

  RegisterHistory(Journal journal, MeasureRows measures, Transactions transactions) {
    this.journal = journal;
    this.measures = measures;
    this.transactions = transactions;
  }

  /** What this actor may know of it, newest first: row-level security leaves out what is not his. */
  public List<Line> of(Actor actor, UUID licence) {
    return transactions.as(actor, () -> {
      Map<UUID, Measure> known =
          measures.ofEntry(licence).stream().collect(Collectors.toMap(Measure::id, Function.identity()));
      return journal.latest(Licence.stream(licence), MOST).stream().map(entry -> line(entry, known)).toList();
    });
  }

  private static Line line(Entry entry, Map<UUID, Measure> known) {
    return new Line(entry.at(), entry.type(), entry.actor(), switch (entry.type()) {
      case "LicenceEntered" -> paper(null, entry.as(LicenceFact.LicenceEntered.class).number());
      case "LicenceIssued" -> paper(entry.as(LicenceFact.LicenceIssued.class).requestId(),
          entry.as(LicenceFact.LicenceIssued.class).number());
      case "LicenceNotIssued" -> paper(entry.as(LicenceFact.LicenceNotIssued.class).requestId(), "");
      case "LicenceTransferred" -> paper(entry.as(LicenceFact.LicenceTransferred.class).requestId(), "");
      case "LicenceCopied" -> paper(entry.as(LicenceFact.LicenceCopied.class).requestId(),
          entry.as(LicenceFact.LicenceCopied.class).number());
      case "LicenceCancelled" -> paper(entry.as(LicenceFact.LicenceCancelled.class).requestId(), "");
      case "LicenceExpiring" -> paper(null, entry.as(LicenceExpiring.class).number());
      case "LicenceSuspended" -> measure(entry.as(LicenceFact.LicenceSuspended.class).measureId(), known);
      case "LicenceResumed" -> measure(entry.as(LicenceFact.LicenceResumed.class).measureId(), known);
      case "LicenceRevoked" -> measure(entry.as(LicenceFact.LicenceRevoked.class).measureId(), known);
      case "MeasureProposed" -> measure(entry.as(MeasureFact.MeasureProposed.class).measureId(), known);
      case "MeasureRefused" -> measure(entry.as(MeasureFact.MeasureRefused.class).measureId(), known);
      default -> paper(null, "");
    });
  }

  private static Rests paper(@Nullable UUID request, String number) {
    return new Rests(null, request, number);
  }

  private static Rests measure(@Nullable UUID id, Map<UUID, Measure> known) {
    return new Rests(id == null ? null : known.get(id), null, "");
  }
}
