package eg.mahalliyat.documents;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Transactions.Change;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Which official has opened which paper: a fact on the first time of a day, at each node. The page of a case shows many
 * papers again and again; what he opens again on that day says nothing new.
 */
@Component
class PaperLooks {
  private record Look(UUID staff, UUID paper, LocalDate day) {}

  private static final int MANY = 200_000;

  private final Cache<Look, Boolean> today =
      Caffeine.newBuilder().maximumSize(MANY).expireAfterWrite(Duration.ofDays(1)).build();
  private final DocumentRows rows;
  private final Transactions transactions;
  private final InstantSource clock;

  PaperLooks(DocumentRows rows, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** @throws NotFound when there is no such paper, or not for this actor */
  Document open(Actor actor, UUID id) {
    if (!(actor instanceof Actor.Staff official)) {
      return read(actor, id, List.of());
    }
    Instant now = clock.instant();
    Look look = new Look(official.staffId(), id, LocalDate.ofInstant(now, WorkingDays.CAIRO));
    if (today.getIfPresent(look) != null) {
      return read(actor, id, List.of());
    }
    String role = official.roles().stream().sorted().findFirst().orElse("");
    Document document = read(actor, id, List.of(new PaperOpened(id, role)));
    if (document.state() == Document.State.CLEAN) {
      today.put(look, true);
    }
    return document;
  }

  /** The fact travels with the end of the transaction that reads: no round trip more than reading alone. */
  private Document read(Actor actor, UUID id, List<PaperOpened> facts) {
    return transactions.<Document, Document>changing(actor, DocumentRows.finding(id), DocumentRows::document, found -> {
      if (found == null) {
        throw new NotFound("document");
      }
      // What the scanner has not let pass is not handed out, and so nobody has seen it.
      boolean nothing = facts.isEmpty() || found.state() != Document.State.CLEAN;
      return new Change<>(found, nothing ? List.of() : List.of(rows.noting(actor, found, clock.instant(), facts)));
    });
  }
}
