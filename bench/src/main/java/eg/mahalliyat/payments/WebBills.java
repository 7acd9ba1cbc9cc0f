package eg.mahalliyat.payments;

import eg.mahalliyat.payments.provider.ProviderUnavailable;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.springframework.context.ApplicationContext;

/**
 * Bills of two lines, made by the front doors of a platform whose jobs stand still. Many go into one transaction, calls
 * to the provider among them: nobody waits for their rows.
 */
public final class WebBills {
  private static final Ground WHY = new Ground("{\"inputs\":[]}", "", Mark.ILLUSTRATIVE);

  private static final int TRIES = 5;

  /** One of them. @param account its own number, as outlets ask for it */
  public record Made(UUID id, Actor.Citizen payer, long piastres, String account) {}

  private final ApplicationContext context;
  private final Transactions transactions;
  private final List<Integer> units;
  private final String second;

  /**
   * @param context of a running platform
   * @param units to which they are owed, in turn
   * @param second the revenue item of the second line
   */
  public WebBills(ApplicationContext context, List<Integer> units, String second) {
    this.context = context;
    this.transactions = context.getBean(Transactions.class);
    this.units = List.copyOf(units);
    this.second = second;
  }

  /** Somebody new. */
  public static Actor.Citizen somebody(int n) {
    return new Actor.Citizen(UUID.randomUUID(), "مواطن");
  }

  /** Bills of between 100 and 200 pounds, for all numbers from the first one to before the last one. */
  public List<Made> open(int from, int until, IntFunction<Actor.Citizen> payer) {
    return transactions.as(Settling.SELF,
        () -> IntStream.range(from, until).mapToObj(n -> open(n, payer.apply(n))).toList());
  }

  private Made open(int n, Actor.Citizen payer) {
    UUID id = UUID.randomUUID();
    List<Line> lines = List.of(
        new Line(1, "fee", "LF-SHOP", new Money(7_500 + n % 5_000), new Label("رسم", "Fee"), WHY),
        new Line(2, "second", second, new Money(2_500 + n % 3_333), new Label("بند ثان", "Second line"), WHY));
    NewBill bill = new NewBill(id, "drill:" + id, new Label("تجربة", "Drill"),
        new Payer(units.get(n % units.size()), payer.personId()), lines, null);
    transactions.write(context.getBean(Payments.class).opening(payer, bill, Instant.now()));
    return new Made(id, payer, bill.total().piastres(), context.getBean(OpenBills.class).account(id).digits());
  }

  /** Asks the provider for a number to pay under for each of them. */
  public List<String> offer(List<Made> bills) {
    return transactions.as(Settling.SELF, () -> bills.stream().map(this::offer).toList());
  }

  private String offer(Made bill) {
    UUID order =
        context.getBean(OrderOpening.class).open(bill.payer(), bill.id(), "fawry", UUID.randomUUID(), null).id();
    charged(order, TRIES);
    return Objects.requireNonNull(
        context.getBean(Orders.class).find(order).orElseThrow().channel().providerRef());
  }

  /** The same number twice is the same order with the provider: on a busy machine its answer may come too late. */
  private void charged(UUID order, int tries) {
    try {
      context.getBean(Charging.class).done(order);
    } catch (ProviderUnavailable late) {
      if (tries == 1) {
        throw late;
      }
      charged(order, tries - 1);
    }
  }
}
