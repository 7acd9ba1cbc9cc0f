package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * From a request to a sealed paper in two steps, each of which may be repeated: number and term are fixed; the paper is
 * made outside of any transaction, and all that follows from it is one commit.
 */
@Component
final class Papers {
  static final Actor.Machine SELF = new Actor.Machine(Issuing.NAME);

  private final Register register;
  private final Allotting allotting;
  private final Requests requests;
  private final Making making;
  private final Filing filing;
  private final Transactions transactions;

  Papers(Register register, Allotting allotting, Requests requests, Making making, Filing filing,
      Transactions transactions) {
    this.register = register;
    this.allotting = allotting;
    this.requests = requests;
    this.making = making;
    this.filing = filing;
    this.transactions = transactions;
  }

  /** Takes the next numbers of the unit's register; the same papers keep theirs however often they are asked for. */
  List<Issue> number(Issue.Cause cause, String output) {
    return transactions.as(SELF, () -> allotting.allot(cause, requests.request(SELF, cause.requestId()), output));
  }

  /** Makes the paper, and with it renews the entry and moves the request on. Does nothing when that is done, or is done with. */
  void issue(UUID id) {
    transactions.as(SELF, () -> register.open(id)).ifPresent(issue -> {
      Request request = requests.request(SELF, issue.requestId());
      transactions.as(SELF, () -> register.due(id, request)).ifPresent(it -> make(it, request));
    });
  }

  private void make(Issue issue, Request request) {
    Making.Matter matter = transactions.as(SELF,
        () -> new Making.Matter(register.after(issue, request), register.original(issue).orElse(null)));
    Making.Made made = making.make(issue, matter, request);
    Optional<Photograph> photograph = filing.photograph(issue, request);
    transactions.run(SELF, () -> register.due(issue.id(), request).ifPresent(it -> {
      keep(it, request, made);
      photograph.ifPresent(seen -> filing.photograph(it, seen));
    }));
  }

  private void keep(Issue issue, Request request, Making.Made made) {
    register.issued(issue, request, filing.paper(issue, made.pdf()), made.token());
    if (register.complete(issue)) {
      requests.issued(SELF, issue.cause().requestId(), issue.cause().taskId(), issue.number().number());
    }
  }
}
