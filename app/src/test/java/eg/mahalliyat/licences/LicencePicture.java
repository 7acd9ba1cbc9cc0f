package eg.mahalliyat.licences;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Draws the edges of a licence for docs/generated. */
final class LicencePicture {
  private static final String FRAME = """
      # Licence

      Generated from `LicenceLifecycle` by `LicenceLifecycleTest`; do not edit. A command without an edge is refused. That
      a licence is expired follows from the day; it is no state.

      ```mermaid
      stateDiagram-v2
      %s
      ```

      | from | command | to | fact |
      |---|---|---|---|
      %s
      """;

  private LicencePicture() {}

  static String draw(List<LicenceEdge> edges) {
    String arrows = edges.stream().map(e -> "  %s --> %s: %s".formatted(from(e.from()), e.to(), e.command()))
        .collect(Collectors.joining("\n"));
    String rows = edges.stream().map(e -> "| %s | %s | %s | %s |".formatted(from(e.from()), e.command(), e.to(),
        e.fact().getSimpleName())).collect(Collectors.joining("\n"));
    return FRAME.formatted(arrows, rows);
  }

  private static String from(@Nullable LicenceState state) {
    return state == null ? "[*]" : state.name();
  }
}
