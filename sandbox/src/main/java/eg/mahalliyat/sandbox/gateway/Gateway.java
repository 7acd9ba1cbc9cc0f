package eg.mahalliyat.sandbox.gateway;

import eg.mahalliyat.sandbox.faults.Fault;
import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.fawry.Amount;
import eg.mahalliyat.sandbox.web.Request;
import eg.mahalliyat.sandbox.web.Route;
import java.net.URI;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** The gateway as a test drives it; the pages press the same buttons. */
public final class Gateway implements AutoCloseable {
  static final String SENDER = "mahalliyat";
  static final String PASSWORD = "sandbox";

  private static final SecureRandom RANDOM = new SecureRandom();

  private final GatewayKeys keys = new GatewayKeys();
  private final Map<String, GatewayOrder> byNumber = new LinkedHashMap<>();
  private final Confirmations confirmations;
  private final AtomicReference<@Nullable URI> merchant = new AtomicReference<>();
  private final Faults faults;
  private final InstantSource clock;

  public Gateway(Faults faults, InstantSource clock, ScheduledExecutorService timer) {
    this.faults = faults;
    this.clock = clock;
    this.confirmations = new Confirmations(timer);
  }

  /** What merchants are given to encrypt for the gateway: X.509 in Base64. */
  public String certificate() {
    return keys.certificate();
  }

  public List<Route> routes() {
    return new GatewayPages(this).routes();
  }

  /** Somebody pays: by card, or in cash under the code. False when there is nothing to pay. */
  public synchronized boolean pay(String numberOrCode) {
    var order = find(numberOrCode);
    if (order.isEmpty() || !order.get().status(clock.instant()).equals("0")) {
      return false;
    }
    var half = faults.strikes(Fault.NOTIFICATION_WRONG_AMOUNT);
    var total = order.get().total();
    var paid = order.get().paid(half ? total.half() : total, clock.instant());
    byNumber.put(paid.number(), paid);
    confirm(paid);
    return true;
  }

  /** What one settlement account was given by all payments. */
  public synchronized Amount collected(String account) {
    return byNumber.values().stream()
        .filter(order -> order.paid() != null)
        .flatMap(order -> order.shares().stream())
        .filter(share -> share.account().equals(account))
        .map(GatewayOrder.Share::amount)
        .reduce(Amount.NONE, Amount::plus);
  }

  /** How many confirmations the platform has answered with Response_Code 000. */
  public int confirmed() {
    return confirmations.taken();
  }

  public synchronized int size() {
    return byNumber.size();
  }

  synchronized List<GatewayOrder> newestFirst() {
    return List.copyOf(byNumber.values()).reversed();
  }

  synchronized Optional<GatewayOrder> find(String numberOrCode) {
    return byNumber.values().stream()
        .filter(o -> o.number().equals(numberOrCode) || o.code().equals(numberOrCode))
        .findFirst();
  }

  boolean isOpen(GatewayOrder order) {
    return order.status(clock.instant()).equals("0");
  }

  /** The same number again is the same order. */
  synchronized Optional<GatewayOrder> begin(Request request) {
    var code = String.valueOf(RANDOM.nextLong(1_000_000_000L, 10_000_000_000L));
    return Arrived.open(request, keys, SENDER, PASSWORD)
        .flatMap(arrived -> arrived.order(code))
        .map(order -> byNumber.computeIfAbsent(order.number(), number -> order));
  }

  /** The sealed answer to an inquiry; empty when it cannot be read. */
  synchronized Optional<String> status(Request request) {
    return Arrived.open(request, keys, SENDER, PASSWORD)
        .filter(arrived -> arrived.xml().root().equals("PaymentStatusInquiryReq"))
        .map(arrived -> arrived.key().seal(status(arrived.xml().text("SenderRequestNumber"))));
  }

  /** Where the merchant really listens, whatever host its requests name; null when they are right. */
  public void merchantAt(@Nullable URI address) {
    merchant.set(address);
  }

  URI atMerchant(URI link) {
    var host = merchant.get();
    return host == null ? link : host.resolve(link.getRawPath());
  }

  Faults faults() {
    return faults;
  }

  private String status(String number) {
    var order = Optional.ofNullable(byNumber.get(number));
    var fields = new LinkedHashMap<String, String>();
    fields.put("SenderRequestNumber", number);
    fields.put("PaymentRequestNumber", order.map(GatewayOrder::code).orElse(""));
    fields.put("Code", order.map(o -> o.status(clock.instant())).orElse("4"));
    fields.put("PaymentRequestTotalAmount", order.map(o -> o.total().plain()).orElse("0.00"));
    fields.put("CollectionFeesAmount", "0.00");
    fields.put(
        "CustomerAuthorizationAmount",
        order.flatMap(o -> Optional.ofNullable(o.paid())).map(Amount::plain).orElse("0.00"));
    return Xml.write("PaymentStatusInquiryRes", fields);
  }

  private void confirm(GatewayOrder order) {
    if (faults.strikes(Fault.NOTIFICATION_NEVER)) {
      return;
    }
    var to = atMerchant(order.links().confirmation());
    var after = faults.strike(Fault.NOTIFICATION_LATE).orElse(Duration.ZERO);
    var forged = faults.strikes(Fault.NOTIFICATION_WRONG_SIGNATURE);
    confirmations.bring(order, to, after, forged);
    if (faults.strikes(Fault.NOTIFICATION_TWICE)) {
      confirmations.bring(order, to, after, false);
    }
  }

  @Override
  public void close() {
    confirmations.close();
  }
}
