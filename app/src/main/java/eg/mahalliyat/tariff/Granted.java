package eg.mahalliyat.tariff;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A reduction as the guide page shows it, before anything is known of the case.
 *
 * @param key word key below {@code reductions.}
 * @param fees the fees from which it is taken off
 * @param value the percentage or the amount in pounds as it is written, which may be a formula
 * @param percent whether it is a percentage
 * @param condition as its author wrote it; null where everybody has it
 */
public record Granted(String key, Set<String> fees, String value, boolean percent, @Nullable String condition,
    Terms terms) {
  /** @param places codes of the governorates and units that have it; empty for the whole country */
  public record Terms(Validity validity, Source source, Set<String> places) {
    /** @param place code of a unit or a governorate; empty for no place in particular */
    public boolean in(String place) {
      return places.isEmpty() || place.isEmpty()
          || places.stream().anyMatch(one -> place.equals(one) || place.startsWith(one + "-"));
    }
  }

  static Granted of(Reduction reduction, Set<String> fees) {
    var when = reduction.scope().when();
    return new Granted(reduction.key(), fees, reduction.less().value().text(), reduction.less().percent(),
        when == null ? null : when.text(),
        new Terms(reduction.validity(), reduction.source(), reduction.scope().places()));
  }
}
