package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.payments.Bill;
import eg.mahalliyat.payments.Payments;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import eg.mahalliyat.tariff.Tariff;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Computes bills of requests once more: from the version of the definition with which the request began, the rules,
 * tables and reductions of the bill's day, and the inputs that the bill keeps. Nothing is written.
 */
@Component
public final class Recomputing {
  /** More than a unit opens on one day; each costs some milliseconds. */
  static final int MOST = 1000;

  private static final String REQUEST = "request:";

  /** @param checked how many there were; {@code different} those that came out otherwise */
  public record Batch(int checked, List<Recomputed> different, boolean more) {}

  private final Payments payments;
  private final Requests requests;
  private final Catalogue catalogue;
  private final Transactions transactions;

  Recomputing(Payments payments, Requests requests, Catalogue catalogue, Transactions transactions) {
    this.payments = payments;
    this.requests = requests;
    this.catalogue = catalogue;
    this.transactions = transactions;
  }

  /** @throws NotFound when the actor may not see the bill, or it is not a request's */
  public Recomputed of(Actor.Staff official, UUID bill) {
    return transactions.as(official, () -> again(official, payments.bill(bill)))
        .orElseThrow(() -> new NotFound("bill of a request"));
  }

  /** All bills that the official's unit opened on a day for requests that he may see, {@value #MOST} at most. */
  public Batch day(Actor.Staff official, LocalDate day) {
    return transactions.as(official, () -> {
      List<Bill> bills = payments.opened(official.unitId(), day.atStartOfDay(WorkingDays.CAIRO).toInstant(),
          day.plusDays(1).atStartOfDay(WorkingDays.CAIRO).toInstant(), MOST);
      List<Recomputed> again = bills.stream().flatMap(bill -> seen(official, bill).stream()).toList();
      return new Batch(again.size(), again.stream().filter(one -> !one.same()).toList(), bills.size() == MOST);
    });
  }

  /** A request of somebody close to him is hidden from him, and so is how its bill came about. */
  private Optional<Recomputed> seen(Actor.Staff official, Bill bill) {
    try {
      return again(official, bill);
    } catch (NotFound hidden) {
      return Optional.empty();
    }
  }

  private Optional<Recomputed> again(Actor.Staff official, Bill bill) {
    if (!bill.subject().startsWith(REQUEST) || bill.isSupplement()) {
      return Optional.empty();
    }
    return Optional.of(Recorded.of(bill.lines())
        .map(recorded -> compared(bill, recorded.service(catalogue), recorded.stage(), recorded.values(), true))
        .orElseGet(() -> fromRequest(bill, requests.request(official,
            UUID.fromString(bill.subject().substring(REQUEST.length()))))));
  }

  private static Recomputed fromRequest(Bill bill, Request request) {
    return compared(bill, request.service(), Recorded.stage(bill.lines()), request.given().values(), false);
  }

  private static Recomputed compared(Bill bill, Service service, String stage, Map<String, ?> values,
      boolean recorded) {
    LocalDate day = LocalDate.ofInstant(bill.end().openedAt(), WorkingDays.CAIRO);
    Tariff tariff = service.definition().tariff();
    return new Recomputed(bill, service.code() + "@" + service.version(), day, recorded,
        Recomputed.compare(bill.lines(), tariff.assess(stage, values, day)));
  }
}
