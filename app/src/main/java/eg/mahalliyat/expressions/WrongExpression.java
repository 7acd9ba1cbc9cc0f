package eg.mahalliyat.expressions;

import eg.mahalliyat.shared.Fault;
import java.util.Map;
import java.util.stream.Stream;

/** A text that is no expression of the wanted type over the declared names. */
public final class WrongExpression extends Exception {
  private static final long serialVersionUID = 1L;

  private final String key;
  private final transient Map<String, String> places;

  WrongExpression(String key, Map<String, String> places) {
    super(new Fault("", 1, key, places).sentence());
    this.key = key;
    this.places = places;
  }

  /** What is wrong, for the author, in English; the place in the file is known to the reader of the file. */
  public String sentence() {
    return String.valueOf(getMessage());
  }

  /** The key of the sentence. */
  public String key() {
    return key;
  }

  /** Names and values that fill the sentence, in turn. */
  public Object[] places() {
    return places.entrySet().stream().flatMap(place -> Stream.of(place.getKey(), place.getValue()))
        .toArray();
  }
}
