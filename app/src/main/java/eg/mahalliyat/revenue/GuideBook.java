package eg.mahalliyat.revenue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The whole guide, past and future, as it was read at once.
 *
 * @param items versions by code, oldest first; the codes in their order
 * @param accounts versions by code and governorate, oldest first
 */
record GuideBook(Map<String, List<Item>> items, Map<Place, List<BeneficiaryAccount>> accounts) {
  /** An item in a governorate. */
  record Place(String code, String governorate) {}

  Optional<Item> item(String code, LocalDate day) {
    return holding(items.getOrDefault(code, List.of()), Item::validity, day);
  }

  Optional<BeneficiaryAccount> account(String code, String governorate, LocalDate day) {
    return holding(accounts.getOrDefault(new Place(code, governorate), List.of()), BeneficiaryAccount::validity, day);
  }

  /** The last version that has begun, if it is not over: what comes later takes the place of what was before. */
  private static <T> Optional<T> holding(List<T> versions, Function<T, Validity> validity, LocalDate day) {
    return versions.stream().filter(version -> !validity.apply(version).from().isAfter(day))
        .reduce((before, after) -> after).filter(version -> !validity.apply(version).over(day));
  }
}
