package eg.mahalliyat.rights;

import static org.awaitility.Awaitility.await;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.cash.TestCash;
import eg.mahalliyat.counter.TestCounter;
import eg.mahalliyat.delivery.TestOutputs;
import eg.mahalliyat.licences.TestLicences;
import eg.mahalliyat.licences.TestMeasures;
import eg.mahalliyat.payments.PaymentDesk;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.payments.TestRefunds;
import eg.mahalliyat.payments.TestUnfit;
import eg.mahalliyat.reconciliation.ProviderStatements;
import eg.mahalliyat.reconciliation.TestStatements;
import eg.mahalliyat.people.Attorney;
import eg.mahalliyat.people.Attorneys;
import eg.mahalliyat.people.People;
import eg.mahalliyat.people.Role;
import eg.mahalliyat.people.TestPeople;
import eg.mahalliyat.people.TestSessions;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import eg.mahalliyat.requests.TestRequests;
import eg.mahalliyat.requests.TestSupplements;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes the {@link World}: one of everything that has an address of its own, all of one citizen. */
@Component
class TestWorld {
  static final String UNIT = "حي المعادي";
  private static final String OFFICE = "محافظة القاهرة";
  private static final String NAME = "زبيدة نعمان المصفوفة";
  private static final String GRIEVANCE = "تظلم لا يقرؤه إلا من يبت فيه";
  private static final Actor.Machine MACHINE = new Actor.Machine("test");

  private final TestPeople people;
  private final People registered;
  private final TestSessions sessions;
  private final TestRequests some;
  private final TestLicences licences;
  private final TestMeasures measures;
  private final TestCounter counter;
  private final Requests requests;
  private final Payments payments;
  private final PaymentDesk desk;
  private final TestOutputs outputs;
  private final Attorneys attorneys;
  private final TestRefunds refunds;
  private final TestUnfit strange;
  private final TestSupplements supplements;
  private final TestStatements statements;
  private final TestCash cash;
  private final Transactions transactions;

  TestWorld(TestPeople people, People registered, TestSessions sessions, TestRequests some, TestLicences licences,
      TestMeasures measures, TestCounter counter, Requests requests, Payments payments, PaymentDesk desk,
      TestOutputs outputs, Attorneys attorneys, TestRefunds refunds, TestUnfit strange,
      TestSupplements supplements, TestStatements statements, TestCash cash, Transactions transactions) {
    this.people = people;
    this.registered = registered;
    this.sessions = sessions;
    this.some = some;
    this.licences = licences;
    this.measures = measures;
    this.counter = counter;
    this.requests = requests;
    this.payments = payments;
    this.desk = desk;
    this.outputs = outputs;
    this.attorneys = attorneys;
    this.refunds = refunds;
    this.strange = strange;
    this.supplements = supplements;
    this.statements = statements;
    this.cash = cash;
    this.transactions = transactions;
  }

  World made(int port) {
    Actor.Citizen owner = people.aCitizen(NAME);
    Map<String, String> things = new HashMap<>();
    Request open = request(owner, things);
    Request renewal = renewal(owner, things);
    atTheCounter(port, owner, things);
    things.put("copy", aCopy(port));
    things.put("power", aPower(owner, things).toString());
    things.put("refund", refunds.proposed(owner, people.unit(UNIT).id()).toString());
    things.put("supplement", supplements.proposed(open.id().uuid(), people.unit(UNIT).id()).toString());
    things.put("unfit", strange.overpaid(owner, people.unit(UNIT).id()).toString());
    things.put("shift", cash.aShift(UNIT).toString());
    things.put("discrepancy", statements.aDiscrepancy().toString());
    things.put("grievance", aGrievance(port, owner));
    things.put("official", people.anOfficial(Role.ARCHIVIST, UNIT).staffId().toString());
    int office = people.unit(OFFICE).id();
    return new World(owner, people.unit(UNIT).id(), things, Map.of("grievance", office, "official", office, "discrepancy", ProviderStatements.OFFICE),
        List.of(NAME, GRIEVANCE, open.id().number().shown(), renewal.id().number().shown(),
            registered.person(owner.personId()).nationalId().orElseThrow().digits(), people.mobileOf(owner)));
  }

  private Request request(Actor.Citizen owner, Map<String, String> things) {
    Request open = requests.request(MACHINE, some.aRequest(owner));
    things.put("request", open.id().uuid().toString());
    things.put("tracking", open.id().trackingToken());
    things.put("document", Objects.requireNonNull(open.content().papers().get("TENURE")).toString());
    things.put("draft", some.aFullDraft(owner).toString());
    return open;
  }

  /** Paid for without the provider, and issued. */
  private Request renewal(Actor.Citizen owner, Map<String, String> things) {
    UUID renewal = licences.anApprovedRenewal(owner, LocalDate.of(2027, 1, 1));
    UUID bill = transactions.as(owner, () -> payments.billsOf(Request.stream(renewal))).getFirst().id();
    things.put("renewal", renewal.toString());
    things.put("bill", bill.toString());
    things.put("order", desk.place(owner, bill, "fawry", UUID.randomUUID()).id().toString());
    licences.pay(renewal);
    await().atMost(Duration.ofSeconds(40)).until(() -> requests.request(MACHINE, renewal).state().end() != null);
    UUID licence = licences.licenceOf(owner, renewal);
    things.put("licence", licence.toString());
    things.put("share", licences.aShare(owner, licence).toString());
    things.put("acted", licences.anotherPersons(owner).toString());
    things.put("measure", measures.proposed(licence).toString());
    return requests.request(MACHINE, renewal);
  }

  private void atTheCounter(int port, Actor.Citizen owner, Map<String, String> things) {
    Surfer clerk = sessions.official(port, Role.COUNTER_CLERK, UNIT);
    things.put("visit", lastOf(counter.confirmed(clerk, owner)));
    things.put("intake", counter.aDraft(clerk, owner, "CRT-01").toString());
    UUID fetched = outputs.ready(owner, UNIT);
    clerk.upload("/delivery/" + fetched, "photograph", "صورة.png", TestRequests.aPicture(), "nationalId",
        counter.numberOf(owner));
    things.put("fetched", fetched.toString());
  }

  private UUID aPower(Actor.Citizen owner, Map<String, String> things) {
    UUID scan = UUID.fromString(Objects.requireNonNull(things.get("document")));
    return attorneys.record(people.aClerkOf(UNIT), new Attorney(UUID.randomUUID(), owner.personId(),
        people.aCitizen().personId(), new Attorney.Deed("7", "مكتب توثيق المعادي", 2025, scan),
        new Attorney.Extent(Set.of(), null)));
  }

  private String aCopy(int port) {
    Surfer publisher = sessions.official(port, Role.PUBLISHER, UNIT);
    return lastOf(publisher.post("/publish", "code", "GEN-" + (700 + port % 200), "place", "").location());
  }

  private String aGrievance(int port, Actor.Citizen owner) {
    UUID refused = some.aRequest(owner);
    some.decide(Role.COUNTER_CLERK, refused, "complete");
    some.decide(Role.REVENUE_OFFICER, refused, "clear");
    some.decide(Role.UNIT_HEAD, refused, "refuse");
    return lastOf(sessions.citizen(port, owner).post("/requests/" + refused + "/grievance", "told", GRIEVANCE)
        .location());
  }

  private static String lastOf(String address) {
    return address.substring(address.lastIndexOf('/') + 1);
  }
}
