package eg.mahalliyat.counter;

import static org.awaitility.Awaitility.await;

import eg.mahalliyat.Surfer;
import eg.mahalliyat.documents.Samples;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.PaymentFact;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.people.People;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What a clerk does at the counter, page by page. */
@Component
public class TestCounter {
  private static final Actor.Machine CASHIER = new Actor.Machine("test-cashier");
  private static final Duration PATIENCE = Duration.ofSeconds(40);
  private static final Pattern SCAN = Pattern.compile("name=\"sort-([0-9a-f-]{36})\"");

  private final People people;
  private final Requests requests;
  private final Payments payments;
  private final Journal journal;
  private final Transactions transactions;

  TestCounter(People people, Requests requests, Payments payments, Journal journal, Transactions transactions) {
    this.people = people;
    this.requests = requests;
    this.payments = payments;
    this.journal = journal;
    this.transactions = transactions;
  }

  public String numberOf(Actor.Citizen citizen) {
    return people.person(citizen.personId()).nationalId().orElseThrow().digits();
  }

  public static String arabicDigits(String digits) {
    return digits.chars().mapToObj(c -> Character.toString(c - '0' + '٠')).reduce("", String::concat);
  }

  /** The citizen stands there himself; the address of the visit. */
  public String confirmed(Surfer clerk, Actor.Citizen citizen) {
    String visit = clerk.post("/counter", "q", numberOf(citizen)).location();
    clerk.post(visit + "/confirm", "who", "self");
    return visit;
  }

  public UUID aDraft(Surfer clerk, Actor.Citizen citizen, String service) {
    Surfer.Page begun = clerk.post(confirmed(clerk, citizen) + "/drafts", "service", service);
    return UUID.fromString(begun.location().replace("/counter/drafts/", ""));
  }

  /** Sends the page of questions with these answers; the others stay as they are on it. */
  public Surfer.Page answered(Surfer clerk, UUID draft, String... answers) {
    String page = "/counter/drafts/" + draft;
    List<String> fields = new ArrayList<>();
    for (int i = 0; i < answers.length; i += 2) {
      fields.addAll(List.of("answer-" + answers[i], answers[i + 1]));
    }
    Pattern.compile("name=\"asked\" value=\"(\\w+)\"").matcher(clerk.get(page).body()).results()
        .map(m -> m.group(1)).forEach(key -> fields.addAll(List.of("asked", key)));
    return clerk.post(page, fields.toArray(String[]::new));
  }

  public UUID scanned(Surfer clerk, UUID draft) {
    String papers = "/counter/drafts/" + draft;
    List<UUID> before = scans(clerk.get(papers + "/papers").body());
    clerk.upload(papers + "/scans", "files", Map.of("مسح.png", Samples.aPicture("png")));
    List<UUID> after = new ArrayList<>(scans(clerk.get(papers + "/papers").body()));
    after.removeAll(before);
    return after.getFirst();
  }

  public Surfer.Page sorted(Surfer clerk, UUID draft, UUID scan, String as, String... more) {
    List<String> fields = new ArrayList<>(List.of("then", "check", "sort-" + scan, as));
    fields.addAll(List.of(more));
    return clerk.post("/counter/drafts/" + draft + "/papers", fields.toArray(String[]::new));
  }

  /** What stands on the page to be sorted. */
  public List<UUID> scans(String body) {
    return SCAN.matcher(body).results().map(MatchResult::group).map(name -> UUID.fromString(name.substring(11, 47)))
        .distinct().toList();
  }

  /** The request in the address of its receipt. */
  public UUID requestIn(String location) {
    return UUID.fromString(location.replaceAll("/desk/([0-9a-f-]{36})/receipt", "$1"));
  }

  /** The provider says that each bill is paid; waits until the request has come to the stage. */
  public void paid(Actor.Citizen citizen, UUID request, String stage) {
    for (Bill bill : transactions.as(citizen, () -> payments.billsOf(Request.stream(request)))) {
      transactions.run(CASHIER, () -> journal.append(CASHIER, "bill:" + bill.id(), Scope.NONE,
          new PaymentFact.BillPaid(bill.id(), bill.subject(), UUID.randomUUID(), "test", "0",
              bill.total().piastres(), "R-1")));
    }
    await().atMost(PATIENCE).until(() -> requests.request(citizen, request).state().stage().equals(stage));
  }
}
