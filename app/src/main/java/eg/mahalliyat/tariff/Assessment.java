package eg.mahalliyat.tariff;

import eg.mahalliyat.shared.Money;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What is to be paid at a stage, line by line. Lines of nothing are left out, unless a reduction made them so.
 *
 * @param read all that was read for it, also by rules that gave nothing: with it the same comes out again
 */
public record Assessment(List<FeeLine> lines, Map<String, String> read) {
  /** Nothing is to be paid. */
  public static final Assessment NOTHING = new Assessment(List.of(), Map.of());

  public Assessment {
    lines = List.copyOf(lines);
    read = Collections.unmodifiableMap(new TreeMap<>(read));
  }

  public Money total() {
    return lines.stream().map(FeeLine::amount).reduce(Money.ZERO, Money::plus);
  }
}
