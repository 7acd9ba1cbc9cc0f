package eg.mahalliyat.sandbox.fawry;

import eg.mahalliyat.sandbox.faults.Faults;
import eg.mahalliyat.sandbox.settlement.DayFile;
import eg.mahalliyat.sandbox.web.Route;
import java.net.URI;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Fawry as a test drives it: the merchants, the book of orders, the notifications (domain.md 4.1).
 */
public final class Fawry implements AutoCloseable {
  private final FawrySettings settings;
  private final Faults faults;
  private final Orders orders;
  private final Notifier notifier;
  private final AtomicReference<@Nullable URI> notificationUrl = new AtomicReference<>();

  public Fawry(
      FawrySettings settings, Faults faults, InstantSource clock, ScheduledExecutorService timer) {
    this.settings = settings;
    this.faults = faults;
    this.orders = new Orders(clock, settings.fees(), this::announce);
    this.notifier = new Notifier(timer, clock, settings.retries());
    // A provider tells of an expiry by itself, without being asked.
    var _ = timer.scheduleWithFixedDelay(orders::expireOverdue, 1, 1, TimeUnit.SECONDS);
  }

  /** The merchant API, the outlet, and the file of a day. */
  public List<Route> routes() {
    var api = new FawryApi(this, orders, faults).routes();
    return Stream.of(api, new OutletPages(this).routes(), new SettlementFile(this, new DayFile(faults)).routes())
        .flatMap(List::stream)
        .toList();
  }

  /** Someone pays this reference at an outlet, as the button of the page does. */
  public Outcome pay(String reference) {
    return orders.pay(reference);
  }

  public Optional<Order> order(String reference) {
    return orders.find(reference);
  }

  /** All orders, newest first. */
  public List<Order> orders() {
    return orders.newestFirst();
  }

  /** Every attempt to bring a notification, oldest first. */
  public List<Attempt> attempts() {
    return notifier.attempts();
  }

  /** Where notifications go for merchants and charges that name no address of their own. */
  public void notifyAt(@Nullable URI url) {
    notificationUrl.set(url);
  }

  Optional<Merchant> merchant(String code) {
    return settings.merchants().stream()
        .filter(merchant -> merchant.code().equals(code))
        .findFirst();
  }

  private void announce(Change change) {
    var charge = change.after().charge();
    var merchant = merchant(charge.merchantCode()).orElseThrow();
    Stream.of(
            Optional.ofNullable(charge.webhook()),
            Optional.ofNullable(merchant.notificationUrl()).flatMap(this::absolute),
            Optional.ofNullable(notificationUrl.get()))
        .flatMap(Optional::stream)
        .findFirst()
        .ifPresent(
            to ->
                new DeliveryPlan(faults, change, merchant, to)
                    .deliveries()
                    .forEach(notifier::bring));
  }

  /** A merchant may name only the path of its own door. */
  private Optional<URI> absolute(URI door) {
    var usual = notificationUrl.get();
    return Optional.of(usual == null ? door : usual.resolve(door)).filter(URI::isAbsolute);
  }

  @Override
  public void close() {
    notifier.close();
  }
}
