package eg.mahalliyat.bench;

import eg.mahalliyat.payments.WebBills;
import eg.mahalliyat.sandbox.biller.BillerDialect;
import eg.mahalliyat.sandbox.collect.Bill;
import eg.mahalliyat.sandbox.collect.Call;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider that tells of payments, outlets that ask for bills, and people who submit requests meanwhile. */
final class MoneyPeople implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final URI platform;
  private final List<NoticeMix.Notice> notices;
  private final List<WebBills.Made> bills;
  private final WebPeople people;
  private final Couriers couriers;
  private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final AtomicInteger bringing = new AtomicInteger();

  /** @param bills what outlets ask for */
  MoneyPeople(URI platform, WebStock stock, List<NoticeMix.Notice> notices, List<WebBills.Made> bills)
      throws IOException, InterruptedException {
    this.platform = platform;
    this.notices = notices;
    this.bills = bills;
    this.people = new WebPeople(platform, stock, List.of());
    this.couriers = new Couriers(platform);
    people.openForm();
  }

  List<LoadStream> streams(MoneyPlan plan, double factor) {
    return List.of(
        new LoadStream("notice", plan.notices() * factor,
            n -> couriers.bring(notices.get(bringing.getAndIncrement()))),
        people.submit(plan.submissions() * factor),
        new LoadStream("inquiry", plan.inquiries() * factor, n -> ask(bills.get(n % bills.size()))));
  }

  /** As the provider does for a shopkeeper: the answer must be rightly signed, and ask for what is owed. */
  private void ask(WebBills.Made bill) throws IOException, InterruptedException {
    Call call = BillerDialect.DEMO.inquiry(bill.account());
    HttpResponse<String> heard = http.send(HttpRequest.newBuilder(platform.resolve(call.path())).timeout(PATIENCE)
        .header("Content-Type", "application/json; charset=utf-8").POST(BodyPublishers.ofString(call.body())).build(),
        BodyHandlers.ofString());
    Bill told = heard.statusCode() == 200 ? BillerDialect.DEMO.bill(heard.body())
        : Bill.none(String.valueOf(heard.statusCode()));
    if (told.amount().piastres() != bill.piastres()) {
      throw new IOException("an inquiry is answered " + told + ", the bill is of " + bill.piastres());
    }
  }

  Couriers couriers() {
    return couriers;
  }

  WebPeople.Done submitted() {
    return people.submitted();
  }

  @Override
  public void close() {
    couriers.close();
    people.close();
    http.shutdownNow();
  }
}
