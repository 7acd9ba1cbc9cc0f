package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.licences.LicenceDocument.Term;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From when until when a paper is good. */
final class Terms {
  private Terms() {}

  /**
   * @param given what is given and was found
   * @param before the term of the paper that stands; null for a new entry
   */
  static Term of(Output output, Given given, @Nullable Term before, LocalDate today) {
    if (before != null && output.effect().goesOn() && output.validity().unlimited()) {
      return before.again(today);
    }
    Term from = before != null && output.effect() == Effect.RENEW ? before : new Term(today, null);
    Optional<LocalDate> last = output.validity().lastDay(given);
    if (last.isPresent()) {
      return new Term(today, last.get().isBefore(today) ? today : last.get());
    }
    return output.validity().months(given).map(months -> from.longer(today, months)).orElse(new Term(today, null));
  }
}
