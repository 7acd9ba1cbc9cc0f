package eg.mahalliyat.licences;

import static org.awaitility.Awaitility.await;

import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.BillState;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.PaymentFact;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.sandbox.Sandbox;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Licences to test with. */
@Component
public class TestLicences {
  static final String UNIT = "حي المعادي";
  private static final Actor.Machine CASHIER = new Actor.Machine("test-cashier");

  private final LicenceDoor door;
  private final TestRequests some;
  private final Requests requests;
  private final Payments payments;
  private final Journal journal;
  private final Transactions transactions;
  private final TestPeople people;
  private final Ids ids;
  private final PaymentDesk desk;
  private final Sandbox sandbox;
  private final Shares shares;
  private final Licences licences;
  private final TestPowers powers;

  TestLicences(LicenceDoor door, TestRequests some, Requests requests, Payments payments, Journal journal,
      Transactions transactions, TestPeople people, Ids ids, PaymentDesk desk, Sandbox sandbox,
      Shares shares, Licences licences, TestPowers powers) {
    this.door = door;
    this.some = some;
    this.requests = requests;
    this.payments = payments;
    this.journal = journal;
    this.transactions = transactions;
    this.people = people;
    this.ids = ids;
    this.desk = desk;
    this.sandbox = sandbox;
    this.shares = shares;
    this.licences = licences;
    this.powers = powers;
  }

  /** A grocery with a paper licence until that day. */
  UUID aLicence(Actor.Citizen holder, LocalDate expires) {
    return aLicence(ids.next(), holder, expires);
  }

  UUID aLicence(UUID id, Actor.Citizen holder, LocalDate expires) {
    Map<String, String> fields = Map.of("trade_name", "بقالة النيل", "activity", "بقالة", "area_m2", "35.5", "address",
        "12 شارع 9، خلف محطة المترو، الدور الأرضي، المعادي");
    String number = "131/2024/" + id.toString().substring(24);
    Licence licence = new Licence(new Licence.Identity(id, "shop-licence", people.unit(UNIT).id(), number),
        new Licence.Holder(holder.personId(), holder.name()), fields,
        new Licence.Paper(new Term(LocalDate.of(2024, 1, 1), expires), null),
        new Licence.Stored(LicenceState.ACTIVE, 1, false));
    transactions.run(Papers.SELF, () -> door.enter(Papers.SELF, licence));
    return id;
  }

  /** An approved renewal of a licence that is on file until that day; the fees are still to be paid. */
  public UUID anApprovedRenewal(Actor.Citizen holder, LocalDate expires) {
    UUID request = some.anApprovedRequest(holder);
    aLicence(licenceOf(holder, request), holder, expires);
    return request;
  }

  public UUID licenceOf(Actor actor, UUID request) {
    return Objects.requireNonNull(requests.request(actor, request).content().subject()).entryId();
  }

  /** A licence of somebody who gave this one a power of attorney. */
  public UUID anotherPersons(Actor.Citizen agent) {
    Actor.Citizen principal = people.aCitizen();
    powers.aPower(principal, agent);
    return aLicence(principal, LocalDate.of(2040, 1, 1));
  }

  /** A link to a licence of his own. */
  public UUID aShare(Actor.Citizen holder, UUID licence) {
    shares.make(holder, licences.licence(holder, licence), 7, List.of());
    return shares.of(holder, licence).getFirst().id();
  }

  /** Pays the fees for real: ordered, paid at the provider's counter, settled, and receipted under this number. */
  String payAtTheCounter(Actor.Citizen holder, UUID request) {
    UUID bill = transactions.as(holder, () -> payments.billsOf(Request.stream(request))).getFirst().id();
    UUID order = desk.place(holder, bill, "fawry", ids.next()).id();
    await().atMost(Duration.ofSeconds(25)).until(() -> desk.order(holder, order).channel().providerRef() != null);
    sandbox.fawry().pay(Objects.requireNonNull(desk.order(holder, order).channel().providerRef()));
    await().atMost(Duration.ofSeconds(25)).until(() -> desk.bill(holder, bill).state() == BillState.PAID);
    return Objects.requireNonNull(desk.bill(holder, bill).end().receipt());
  }

  /** The provider says that the fees are paid; the books know nothing of it. */
  public void pay(UUID request) {
    Bill bill = transactions.as(CASHIER, () -> payments.billsOf(Request.stream(request))).getFirst();
    transactions.run(CASHIER, () -> journal.append(CASHIER, "bill:" + bill.id(), Scope.NONE,
        new PaymentFact.BillPaid(bill.id(), bill.subject(), UUID.randomUUID(), "test", "0",
            bill.total().piastres(), "R-1")));
  }
}
