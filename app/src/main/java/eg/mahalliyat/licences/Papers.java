package eg.mahalliyat.licences;

import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.documents.Paper;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
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
  private final Requests requests;
  private final Making making;
  private final Documents documents;
  private final Transactions transactions;
  private final Ids ids;

  Papers(Register register, Requests requests, Making making, Documents documents, Transactions transactions, Ids ids) {
    this.register = register;
    this.requests = requests;
    this.making = making;
    this.documents = documents;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** Takes the next number of the unit's register; the same paper has the same number however often it is asked for. */
  Issue number(Issue.Cause cause, String output) {
    return transactions.as(SELF, () -> register.issue(cause).orElseGet(() -> {
      Plan plan = Plan.of(requests.request(SELF, cause.requestId()), output);
      return register.number(ids.next(), cause, plan);
    }));
  }

  /** Makes the paper, and with it renews the entry and moves the request on. Does nothing when that is done, or is done with. */
  void issue(UUID id) {
    transactions.as(SELF, () -> register.open(id)).ifPresent(issue -> {
      Request request = requests.request(SELF, issue.requestId());
      transactions.as(SELF, () -> register.due(id, request)).ifPresent(it -> make(it, request));
    });
  }

  private void make(Issue issue, Request request) {
    Licence licence = transactions.as(SELF, () -> register.after(issue, request));
    Making.Made made = making.make(issue, licence, request);
    transactions.run(SELF, () -> register.due(issue.id(), request).ifPresent(it -> keep(it, request, made)));
  }

  private void keep(Issue issue, Request request, Making.Made made) {
    UUID document = documents.storeGenerated(SELF, new Paper(issue.number().unitId(), issue.made().personId(),
        issue.number().register(), fileName(issue), "application/pdf", made.pdf())).id();
    register.issued(issue, request, document, made.token());
    requests.issued(SELF, issue.cause().requestId(), issue.cause().taskId(), issue.number().number());
  }

  private static String fileName(Issue issue) {
    return issue.number().register() + "-" + issue.number().number().replace('/', '-') + ".pdf";
  }
}
