package eg.mahalliyat.cash;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.Money;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;

/**
 * Notes and coins as they were counted.
 *
 * @param many how many of each value, by its piastres
 */
public record Pieces(Map<Integer, Integer> many) {
  /** What is in circulation, in piastres, the largest first (K: notes from 200 pounds, coins down to a quarter). */
  public static final List<Integer> VALUES = List.of(20_000, 10_000, 5_000, 2_000, 1_000, 500, 100, 50, 25);

  /** More of one value does not fit into a drawer: a slip of the hand. */
  public static final int MOST = 9_999;

  private static final TypeReference<LinkedHashMap<Integer, Integer>> COUNTS = new TypeReference<>() {};

  public Pieces {
    many.forEach((value, count) -> {
      if (!VALUES.contains(value) || count < 0 || count > MOST) {
        throw new IllegalArgumentException("no pieces: " + count + " of " + value);
      }
    });
    many = Map.copyOf(many);
  }

  public Money total() {
    return new Money(many.entrySet().stream().mapToLong(e -> (long) e.getKey() * e.getValue()).sum());
  }

  String json() {
    return Json.write(many);
  }

  static Pieces read(String json) {
    return new Pieces(Json.MAPPER.readValue(json, COUNTS));
  }
}
