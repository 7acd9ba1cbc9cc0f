package eg.mahalliyat.sandbox.collect;

import eg.mahalliyat.sandbox.fawry.Amount;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The collector's own book of what it took and gave back; nothing is ever removed from it. */
final class Ledger {
  private static final SecureRandom RANDOM = new SecureRandom();

  private final Map<String, Taking> byId = new LinkedHashMap<>();
  private final InstantSource clock;

  Ledger(InstantSource clock) {
    this.clock = clock;
  }

  synchronized Taking take(String account, Amount amount) {
    var id = fresh();
    return keep(new Taking(id, account, amount, id, clock.instant()));
  }

  /** Once only, and the whole amount. */
  synchronized Optional<Taking> reverse(String id) {
    return Optional.ofNullable(byId.get(id))
        .filter(known -> !known.isReversal() && !isReversed(id))
        .map(known -> new Taking(fresh(), known.account(), known.amount(), id, clock.instant()))
        .map(this::keep);
  }

  synchronized boolean isReversed(String id) {
    return byId.values().stream().anyMatch(t -> t.isReversal() && t.of().equals(id));
  }

  synchronized List<Taking> newestFirst() {
    return List.copyOf(byId.values()).reversed();
  }

  private Taking keep(Taking taking) {
    byId.put(taking.id(), taking);
    return taking;
  }

  /** Drawn and not counted: a restarted sandbox must not use yesterday's numbers again. */
  private String fresh() {
    var id = String.valueOf(RANDOM.nextLong(1_000_000_000L, 10_000_000_000L));
    return byId.containsKey(id) ? fresh() : id;
  }
}
