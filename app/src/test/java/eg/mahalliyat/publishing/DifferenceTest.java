package eg.mahalliyat.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.publishing.Difference.Kind;
import eg.mahalliyat.publishing.Difference.Line;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DifferenceTest {
  @Test
  void aChangedLineIsRemovedAndAdded() {
    assertThat(Difference.lines(List.of("a", "b", "c"), List.of("a", "x", "c"))).containsExactly(
        new Line(Kind.SAME, 1, "a"), new Line(Kind.REMOVED, 2, "b"), new Line(Kind.ADDED, 2, "x"),
        new Line(Kind.SAME, 3, "c"));
  }

  @Test
  void farLinesAreLeftOutAndSameFilesToo() {
    String before = String.join("\n", IntStream.range(0, 40).mapToObj(i -> "line " + i).toList());
    var files = Difference.of(new TreeMap<>(Map.of("a", before, "b", "same")),
        new TreeMap<>(Map.of("a", before.replace("line 20", "twenty"), "b", "same")));
    assertThat(files).containsOnlyKeys("a");
    assertThat(files.get("a")).extracting(Line::kind).containsExactly(Kind.SKIPPED, Kind.SAME, Kind.SAME, Kind.SAME,
        Kind.REMOVED, Kind.ADDED, Kind.SAME, Kind.SAME, Kind.SAME, Kind.SKIPPED);
  }

  /** Whatever was changed: without what was added it is the old text, without what was removed the new one. */
  @Test
  void bothTextsCanBeReadFromIt() {
    var random = new Random(3);
    for (int i = 0; i < 200; i++) {
      List<String> before = letters(random);
      List<String> after = letters(random);
      List<Line> lines = Difference.lines(before, after);
      assertThat(texts(lines, Kind.ADDED)).isEqualTo(before);
      assertThat(texts(lines, Kind.REMOVED)).isEqualTo(after);
    }
  }

  @Test
  void largeTextsAreComparedSoon() {
    List<String> before = Collections.nCopies(20_000, "x");
    List<String> after = new ArrayList<>(before);
    after.replaceAll(line -> "y");
    assertThat(Difference.lines(before, after)).hasSize(40_000);
  }

  private static List<String> texts(List<Line> lines, Kind without) {
    return lines.stream().filter(line -> line.kind() != without).map(Line::text).toList();
  }

  private static List<String> letters(Random random) {
    return random.ints(random.nextInt(12), 0, 4).mapToObj(String::valueOf).toList();
  }
}
