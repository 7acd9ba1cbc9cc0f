package eg.mahalliyat.payments;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the table of edges as a Mermaid diagram with the table under it. */
final class OrderPicture {
  private OrderPicture() {}

  static String draw(List<OrderEdge> edges) {
    return """
        # Payment order

        Generated from `OrderLifecycle` by `OrderLifecycleTest`; do not edit. A command without an edge changes nothing.

        ```mermaid
        stateDiagram-v2
        %s
        ```

        | from | command | to | fact |
        |---|---|---|---|
        %s
        """.formatted(lines(edges, "  %1$s --> %3$s: %2$s"), lines(edges, "| %1$s | %2$s | %3$s | %4$s |"));
  }

  private static String lines(List<OrderEdge> edges, String pattern) {
    return edges.stream()
        .map(e -> pattern.formatted(name(e.from()), e.command(), e.to(), e.fact().getSimpleName()))
        .collect(Collectors.joining("\n"));
  }

  private static String name(@Nullable OrderState state) {
    return state == null ? "[*]" : state.name();
  }
}
