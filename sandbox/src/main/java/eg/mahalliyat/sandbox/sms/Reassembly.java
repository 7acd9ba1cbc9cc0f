package eg.mahalliyat.sandbox.sms;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Keeps parts until the last of a message has come, in whatever order. Thread-safe. */
final class Reassembly {
  private record Key(Msisdn to, String from, int reference, int total) {}

  private final Map<Key, SortedMap<Integer, String>> waiting = new HashMap<>();

  /** The whole text, once this part completes it. */
  synchronized Optional<String> add(Part part) {
    var key = new Key(part.to(), part.from(), part.reference(), part.total());
    var parts = waiting.computeIfAbsent(key, first -> new TreeMap<>());
    parts.put(part.number(), part.text());
    if (parts.size() < part.total()) {
      return Optional.empty();
    }
    waiting.remove(key);
    return Optional.of(String.join("", parts.values()));
  }
}
