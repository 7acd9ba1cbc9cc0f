package eg.mahalliyat.payments;

import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.TestClock;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.reconciliation.ProviderStatements;
import eg.mahalliyat.reconciliation.ProviderStatements.Result;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.collect.Outlets;
import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.shared.Money;
import eg.mahalliyat.shared.WorkingDays;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.context.WebApplicationContext;

/** What was paid at each provider stands in its file in the morning after; what is wrong in the file is found. */
@PlatformTest
@Tag("slow")
class SettlementContractTest {
  @LocalServerPort int port;
  @Autowired ProviderStatements statements;
  @Autowired PaymentDesk desk;
  @Autowired PaymentWays ways;
  @Autowired Transactions transactions;
  @Autowired JdbcClient jdbc;
  @Autowired Sandbox sandbox;
  @Autowired TestClock clock;

  private final Paying paying;
  private final AtGateway gateway;
  private final Actor.Citizen citizen = Paying.citizen();
  private final Actor.Staff officer =
      new Actor.Staff(UUID.randomUUID(), "مسئول", ProviderStatements.OFFICE, Set.of("finance-officer"));
  private final LocalDate day = LocalDate.ofInstant(Clock.systemUTC().instant(), WorkingDays.CAIRO);

  @Autowired
  SettlementContractTest(WebApplicationContext platform) {
    paying = new Paying(platform);
    gateway = new AtGateway(platform);
  }

  @BeforeEach
  void listen() {
    sandbox.collectFor(URI.create("http://127.0.0.1:" + port));
    sandbox.fawry().notifyAt(URI.create("http://127.0.0.1:" + port + "/hooks/fawry/notifications"));
  }

  @AfterEach
  void wellAgain() {
    sandbox.faults().clear();
  }

  /** A provider has one file a day: all about it is one story. */
  @ParameterizedTest
  @CsvSource({
    "fawry,/outlet/settlement.csv?merchant=mahalliyat&day=,0", "fawry-dahab,/outlet/settlement.csv?merchant=dahab&day=,150",
    "e-finance,/gateway/settlement.csv?day=,37", "fawry-biller,/biller/settlement.csv?day=,100",
    "post-office,/post-office/settlement.csv?day=,100"})
  void theFileOfTheDayIsReadAndWhatIsWrongInItFound(String provider, String address, long fee) throws Exception {
    List<UUID> paid = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      paid.add(pay(provider));
    }
    learnedToday(paid);
    clock.pass(Duration.ofDays(1));
    byte[] right = file(address);
    refusesWhatIsNotTheFile(provider, right);
    for (Fault fault : List.of(Fault.SETTLEMENT_MISSING_LINE, Fault.SETTLEMENT_CHANGED_AMOUNT,
        Fault.SETTLEMENT_DUPLICATE_LINE, Fault.SETTLEMENT_EXTRA_LINE)) {
      sandbox.faults().set(fault);
    }
    byte[] wrong = file(address);
    assertThat(take(provider, wrong, lines(wrong))).isInstanceOf(Result.Done.class);
    assertThat(outcomes(paid)).containsExactlyInAnyOrder("MATCHED 0 " + fee, "MATCHED 1 " + fee, "DUPLICATE 1 " + fee,
        "AMOUNT_DIFFERS 2 " + fee);
    assertThat(cases(provider, paid)).contains("MISSING_THERE 3", "AMOUNT_DIFFERS 2", "DUPLICATE 1");
    assertThat(strange(provider)).as("the line of nobody").isPositive();
    assertThatThrownBy(() -> take(provider, wrong, lines(wrong))).as("twice").isInstanceOf(Conflict.class);
  }

  private void refusesWhatIsNotTheFile(String provider, byte[] right) {
    List<String> lines = lines(right);
    String text = new String(right, StandardCharsets.UTF_8);
    refused(provider, text.replace(day.toString() + ",PAID", day.minusDays(1) + ",PAID").getBytes(StandardCharsets.UTF_8),
        lines, "other-day");
    refused(provider, Arrays.copyOf(right, right.length - 20), lines, "cut");
    refused(provider, (text.substring(0, text.stripTrailing().lastIndexOf('\n')) + "\n").getBytes(StandardCharsets.UTF_8),
        lines, "control");
    refused(provider, text.getBytes(StandardCharsets.UTF_16), lines, "encoding");
    refused(provider, text.replace("OUTLET", "=1+1").replace("CARD", "=1+1").getBytes(StandardCharsets.UTF_8), lines,
        "formula");
    refused(provider, text.replace(",EGP,", ",USD,").getBytes(StandardCharsets.UTF_8), lines, "currency");
  }

  private void refused(String provider, byte[] file, List<String> control, String fault) {
    assertThat(take(provider, file, control)).isInstanceOfSatisfying(Result.Refused.class,
        no -> assertThat(no.why().fault()).isEqualTo(fault));
  }

  private Result take(String provider, byte[] file, List<String> control) {
    long gross = control.stream().mapToLong(line -> Money.parseExact(line.split(",")[3]).piastres()).sum();
    return statements.take(officer, provider, day, new ProviderStatements.Control(control.size(), new Money(gross)), file);
  }

  /** @return the payment's order, once its money was counted */
  private UUID pay(String provider) throws Exception {
    Bill bill = paying.open(citizen);
    switch (provider) {
      case "fawry-biller", "post-office" -> {
        Outlets outlets = provider.equals("post-office") ? sandbox.postOffice() : sandbox.biller();
        assertThat(outlets.pay(ways.of(citizen, bill).account())).isPresent();
      }
      case "e-finance" -> {
        PaymentOrder order = ordered(bill, provider);
        sandbox.gateway().pay(gateway.carry(citizen, order, sandbox.baseUrl().resolve("/gateway")));
      }
      default -> sandbox.fawry().pay(paying.reference(citizen, ordered(bill, provider)));
    }
    await().atMost(Duration.ofSeconds(25)).until(() -> desk.bill(citizen, bill.id()).state() == BillState.PAID);
    return desk.receipts(citizen, bill.id()).getFirst().orderId();
  }

  private PaymentOrder ordered(Bill bill, String provider) {
    PaymentOrder order = desk.place(citizen, bill.id(), provider, UUID.randomUUID());
    paying.reference(citizen, order);
    return order;
  }

  /** On the day of the outside world, whatever days other tests have let pass here. */
  private void learnedToday(List<UUID> orders) {
    transactions.run(Settling.SELF, () -> orders.forEach(order -> jdbc.sql(
        "UPDATE payments.payment_order SET changed_at = ? WHERE id = ?")
        .params(day.atTime(12, 0).atZone(WorkingDays.CAIRO).toInstant().atOffset(UTC), order).update()));
  }

  private List<String> outcomes(List<UUID> paid) {
    return transactions.as(Settling.SELF, () -> jdbc.sql("""
            SELECT outcome || ' ' || array_position(?::uuid[], order_id) - 1 || ' ' || fee FROM reconciliation.item
             WHERE order_id = ANY (?::uuid[])""")
        .params(paid.toArray(UUID[]::new), paid.toArray(UUID[]::new)).query(String.class).list());
  }

  private List<String> cases(String provider, List<UUID> paid) {
    return transactions.as(Settling.SELF, () -> jdbc.sql("""
            SELECT kind || ' ' || array_position(?::uuid[], order_id) - 1 FROM reconciliation.exception
             WHERE provider = ? AND order_id = ANY (?::uuid[])""")
        .params(paid.toArray(UUID[]::new), provider, paid.toArray(UUID[]::new)).query(String.class).list());
  }

  private long strange(String provider) {
    return transactions.as(Settling.SELF, () -> jdbc.sql("""
            SELECT count(*) FROM reconciliation.exception
             WHERE provider = ? AND kind = 'MISSING_HERE' AND provider_ref LIKE 'X%'""").param(provider)
        .query(Long.class).single());
  }

  private static List<String> lines(byte[] file) {
    return new String(file, StandardCharsets.UTF_8).lines().skip(1).toList();
  }

  private byte[] file(String address) throws Exception {
    try (HttpClient http = HttpClient.newHttpClient()) {
      return http.send(HttpRequest.newBuilder(URI.create(sandbox.baseUrl() + address + day)).build(),
          BodyHandlers.ofByteArray()).body();
    }
  }
}
