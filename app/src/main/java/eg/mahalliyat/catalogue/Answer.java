package eg.mahalliyat.catalogue;

import java.util.Map;

/** What became of something typed. */
public sealed interface Answer {
  /** @param value in its one form: Western digits, ISO dates, {@code yes} or {@code no} */
  record Valid(String value) implements Answer {}

  /**
   * @param errorKey the last part of a word key: {@code questions.<key>.errors.<errorKey>}, or else
   *     {@code errors.<errorKey>}
   * @param about values for the sentence: min, max, decimals
   */
  record Wrong(String errorKey, Map<String, String> about) implements Answer {
    Wrong(String errorKey) {
      this(errorKey, Map.of());
    }
  }
}
