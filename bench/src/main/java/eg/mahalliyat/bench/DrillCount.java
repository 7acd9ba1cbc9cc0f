package eg.mahalliyat.bench;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** What is lost or doubled when what people were told is laid beside what there is. */
final class DrillCount {
  private DrillCount() {}

  /** How many of what there should be are not there. */
  static <T> long lost(Collection<T> wanted, Collection<T> there) {
    Set<T> found = new HashSet<>(there);
    return wanted.stream().distinct().filter(one -> !found.contains(one)).count();
  }

  /** How many there are too many, where each may be there once. */
  static <T> long doubled(Collection<T> there) {
    return there.size() - there.stream().distinct().count();
  }
}
