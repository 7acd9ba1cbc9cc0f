package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.territory.LocalUnit;
import eg.mahalliyat.territory.Territory;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Prints and seals a paper. Asks the authority for time stamps, so it must be called outside of a transaction. */
@Component
final class Making {
  /**
   * What the paper is about.
   *
   * @param licence as it is to be
   * @param copied the licence of which it is a certified copy; null when it is none
   */
  record Matter(Licence licence, @Nullable Licence copied) {}

  /** @param token the text of the QR code */
  record Made(byte[] pdf, String token) {}

  private final Press press;
  private final Payments payments;
  private final Territory territory;
  private final Transactions transactions;
  private final PaperWords words;
  private final InstantSource clock;

  Making(Press press, Payments payments, Territory territory, Transactions transactions, PaperWords words,
      InstantSource clock) {
    this.press = press;
    this.payments = payments;
    this.territory = territory;
    this.transactions = transactions;
    this.words = words;
    this.clock = clock;
  }

  Made make(Issue issue, Matter matter, Request request) {
    List<Bill> bills = transactions.as(Papers.SELF, () -> payments.billsOf(request.stream()));
    LocalUnit unit = territory.unit(issue.number().unitId());
    LicenceDocument document = words.document(unit, matter, request, fees(bills));
    String token = press.sign(LicenceClaims.of(document, words.prefix(matter.licence()), unit.code()));
    var sealing = new Press.Sealing(words.reason(), clock.instant());
    return new Made(press.print(document, token, issue.made().numberedAt(), sealing), token);
  }

  private static Fees fees(List<Bill> bills) {
    List<Bill> paid = bills.stream().filter(bill -> bill.state() == BillState.PAID).toList();
    String receipts = paid.stream().map(bill -> bill.end().receipt()).filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
    return new Fees(paid.stream().mapToLong(bill -> bill.total().piastres()).sum(), receipts.isEmpty() ? "-" : receipts);
  }
}
