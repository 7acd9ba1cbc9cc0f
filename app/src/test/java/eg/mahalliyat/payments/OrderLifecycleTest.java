package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.Generated;
import eg.mahalliyat.platform.Fact;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class OrderLifecycleTest {
  private static final Set<OrderState> SETTLED = Set.of(OrderState.PAID, OrderState.OVERPAID, OrderState.MISMATCHED);

  @Test
  void reachesEveryState() {
    assertThat(OrderLifecycle.EDGES).extracting(OrderEdge::to).contains(OrderState.values());
  }

  @Test
  void usesEveryCommand() {
    assertThat(OrderLifecycle.EDGES).extracting(OrderEdge::command).contains(OrderCommand.values());
  }

  @Test
  void hasOneWayOnlyForEachCommandInAState() {
    Set<List<Object>> seen = new HashSet<>();
    assertThat(OrderLifecycle.EDGES).allMatch(e -> seen.add(List.of(String.valueOf(e.from()), e.command())));
  }

  @Test
  void tellsEveryFactOfAnOrder() {
    Set<Class<?>> told = OrderLifecycle.EDGES.stream().map(OrderEdge::fact).collect(Collectors.toSet());
    Set<Class<?>> known = Set.of(PaymentFact.class.getPermittedSubclasses());
    assertThat(known).containsAll(told);
    assertThat(known.stream().filter(f -> !told.contains(f)).map(Class::getSimpleName)).as("not of an order")
        .containsExactlyInAnyOrder("BillOpened", "BillCancelled", "BillExpired", "NoticeReceived", "NoticeRefused",
            "BillReopened", "PaymentReversed", "ReceiptVoided", "RefundProposed", "RefundApproved", "RefundRefused",
            "RefundFailed", "RefundPaidOut", "MoneyDecisionProposed", "MoneyDecided", "MoneyDecisionRefused");
    assertThat(known).allMatch(Fact.class::isAssignableFrom);
  }

  @Test
  void losesNoMoney() {
    for (OrderState state : OrderState.values()) {
      for (OrderCommand money : List.of(OrderCommand.SETTLE, OrderCommand.SETTLE_CLOSED, OrderCommand.SETTLE_OTHER)) {
        assertThat(OrderLifecycle.edge(state, money).isPresent()).as(state + " " + money)
            .isNotEqualTo(SETTLED.contains(state));
      }
    }
  }

  @Test
  void neverLeavesASettledState() {
    assertThat(OrderLifecycle.EDGES).noneMatch(e -> e.from() != null && SETTLED.contains(e.from()));
  }

  @Test
  @Tag("generated")
  void isDrawnAsItIs() {
    Generated.check("states/payment-order.md", OrderPicture.draw(OrderLifecycle.EDGES));
  }
}
