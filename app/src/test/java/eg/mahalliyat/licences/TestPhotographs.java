package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Transactions;
import java.io.IOException;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Photographs behind papers that are on file already. */
@Component
class TestPhotographs {
  private final IssueRows issues;
  private final Filing filing;
  private final Transactions transactions;
  private final Ids ids;

  TestPhotographs(IssueRows issues, Filing filing, Transactions transactions, Ids ids) {
    this.issues = issues;
    this.filing = filing;
    this.transactions = transactions;
    this.ids = ids;
  }

  /** With the newest paper of the licence. */
  void put(UUID licence, byte[] taken) throws IOException {
    var photograph = new Photograph(ids.next(), new byte[32], SmallPicture.of(taken));
    transactions.run(Papers.SELF, () -> filing.photograph(issues.ofEntry(licence).getFirst(), photograph));
  }
}
