package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.platform.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OrderLifecycleTest {
  private static final Path PICTURE = Path.of("../docs/generated/states/payment-order.md");
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
        .containsExactlyInAnyOrder("BillOpened", "BillCancelled", "BillExpired", "NoticeReceived", "NoticeRefused");
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
  void isDrawnAsItIs() throws IOException {
    String drawn = OrderPicture.draw(OrderLifecycle.EDGES);
    if (Boolean.getBoolean("regenerate")) {
      Files.createDirectories(PICTURE.getParent());
      Files.writeString(PICTURE, drawn);
    }
    assertThat(PICTURE).as("stale: run this test with -Dregenerate=true").hasContent(drawn);
  }
}
