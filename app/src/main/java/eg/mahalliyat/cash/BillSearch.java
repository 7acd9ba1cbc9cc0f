package eg.mahalliyat.cash;

import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.requests.Search;
import eg.mahalliyat.shared.ArabicText;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RequestNumber;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** Reads the one field of the desk: what a hand types, or what a scanner does. Only bills of the unit are found. */
@Component
public final class BillSearch {
  private static final int LONGEST = 200;
  private static final Pattern RECEIPT = Pattern.compile("\\d+-\\d{4}-\\d{6}");
  private static final Pattern BILL =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final Search requests;
  private final People people;
  private final Takings takings;
  private final Lookups lookups;
  private final PaymentDesk bills;
  private final CashStamps stamps;

  BillSearch(Search requests, People people, Takings takings, Lookups lookups, PaymentDesk bills,
      CashStamps stamps) {
    this.requests = requests;
    this.people = people;
    this.takings = takings;
    this.lookups = lookups;
    this.bills = bills;
    this.stamps = stamps;
  }

  /** @param typed number of a bill, a request or a receipt, or a national number, in either digit set */
  public Owed find(Actor.Staff cashier, String typed) {
    String text = ArabicText.westernDigits(typed.substring(0, Math.min(typed.length(), LONGEST))).strip();
    var bill = BILL.matcher(text);
    if (bill.find()) {
      return lookups.bill(cashier, UUID.fromString(bill.group()));
    }
    if (RECEIPT.matcher(text).matches()) {
      return receipt(cashier, text);
    }
    Optional<Bill> numbered = bills.numbered(cashier, text);
    if (numbered.isPresent()) {
      return lookups.bill(cashier, numbered.get().id());
    }
    Optional<RequestNumber> number = RequestNumber.parse(text);
    if (number.isPresent()) {
      return requests.byNumber(cashier, number.get()).map(id -> lookups.of(cashier, "request:" + id))
          .orElseGet(() -> new Owed.Nothing("cash.find-none"));
    }
    return NationalId.scanned(text, stamps.today()).map(id -> person(cashier, id))
        .orElseGet(() -> new Owed.Nothing("cash.find-what"));
  }

  private Owed receipt(Actor.Staff cashier, String number) {
    try {
      return new Owed.Taken(takings.taking(cashier, number).receipt());
    } catch (NotFound none) {
      return new Owed.Nothing("cash.find-no-receipt");
    }
  }

  private Owed person(Actor.Staff cashier, NationalId number) {
    return people.byNationalId(number).map(person -> lookups.person(cashier, person))
        .orElseGet(() -> new Owed.Nothing("cash.find-none"));
  }
}
