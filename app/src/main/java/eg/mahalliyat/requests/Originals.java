package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Which originals were seen at the counter, where the definition asks for that before the decision. */
@Component
public final class Originals {
  private final Requests requests;
  private final Journal journal;
  private final Transactions transactions;

  Originals(Requests requests, Journal journal, Transactions transactions) {
    this.requests = requests;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** Keys of the papers of a request whose originals have to be seen. */
  public static List<String> wanted(Request request) {
    return request.service().definition().papers().stream().filter(paper -> paper.upload().originalAtCounter())
        .map(Paper::key).filter(request.content().papers()::containsKey).toList();
  }

  /** Keys of those that were seen. */
  public Set<String> seen(Actor actor, UUID request) {
    Set<String> seen = new LinkedHashSet<>();
    for (Entry entry : transactions.as(actor, () -> journal.history(Request.stream(request)))) {
      switch (entry.type()) {
        case "ReceivedAtCounter" -> seen.addAll(entry.as(Facts.ReceivedAtCounter.class).originals());
        case "OriginalSeen" -> seen.add(entry.as(Facts.OriginalSeen.class).paper());
        default -> { }
      }
    }
    return seen;
  }

  /** Notes that the original of a paper was seen; noting it twice changes nothing. */
  public void see(Actor.Staff clerk, UUID id, String paper) {
    Request request = requests.request(clerk, id);
    if (!wanted(request).contains(paper)) {
      throw new NotFound("paper");
    }
    if (!seen(clerk, id).contains(paper)) {
      transactions.run(clerk, () -> journal.append(clerk, request.stream(), Requests.scope(request),
          new Facts.OriginalSeen(id, paper)));
    }
  }
}
