package eg.mahalliyat.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import eg.mahalliyat.territory.LocalUnit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How long services take in each place, as it was counted last. */
@Component
public final class Paces {
  /** Of fewer, nothing is said: an estimate of four tells about each of them. */
  public static final int FEWEST = 5;

  private static final Actor.Machine SELF = new Actor.Machine("paces");
  private static final Duration FRESH = Duration.ofMinutes(5);

  /** @param place code of a unit or governorate */
  public record Counted(String service, String place, int finished, int median, int ninth) {}

  private record Key(String service, String unit) {}

  private final JdbcClient jdbc;
  private final Transactions transactions;
  private final Cache<Key, Pace> known = Caffeine.newBuilder().maximumSize(30_000).expireAfterWrite(FRESH).build();

  Paces(JdbcClient jdbc, Transactions transactions) {
    this.jdbc = jdbc;
    this.transactions = transactions;
  }

  /** Of the unit; where too few were finished there, of its governorate; else only what the law says. */
  public Pace of(String service, LocalUnit unit) {
    return known.get(new Key(service, unit.code()), key -> read(key, unit.governorate().code()));
  }

  /** Puts what was counted in the place of what was counted before. */
  public void keep(List<Counted> counted, LocalDate day) {
    transactions.run(SELF, () -> {
      List<Write> writes = new ArrayList<>(List.of(Write.of("DELETE FROM catalogue.pace")));
      if (!counted.isEmpty()) {
        writes.add(adding(counted, day));
      }
      transactions.write(writes);
    });
    known.invalidateAll();
  }

  private static Write adding(List<Counted> counted, LocalDate day) {
    return Write.of("""
        INSERT INTO catalogue.pace (service_code, place, finished, median_days, ninth_days, counted_on)
        SELECT c.*, ?::date FROM unnest(?::text[], ?::text[], ?::int[], ?::int[], ?::int[]) AS c""",
        day.toString(), texts(counted, Counted::service), texts(counted, Counted::place),
        numbers(counted, Counted::finished), numbers(counted, Counted::median), numbers(counted, Counted::ninth));
  }

  private static String[] texts(List<Counted> counted, Function<Counted, String> part) {
    return counted.stream().map(part).toArray(String[]::new);
  }

  private static Integer[] numbers(List<Counted> counted, Function<Counted, Integer> part) {
    return counted.stream().map(part).toArray(Integer[]::new);
  }

  private Pace read(Key key, String governorate) {
    Map<String, Pace> found = transactions.as(Actor.VISITOR, () -> jdbc.sql("""
            SELECT place, finished, median_days, ninth_days, counted_on FROM catalogue.pace
             WHERE service_code = ? AND place IN (?, ?)""")
        .params(key.service(), key.unit(), governorate)
        .query((row, n) -> Map.entry(row.getString("place"), new Pace(
            row.getString("place").equals(key.unit()) ? Pace.Basis.UNIT : Pace.Basis.GOVERNORATE, row.getInt("finished"),
            row.getInt("median_days"), row.getInt("ninth_days"), row.getObject("counted_on", LocalDate.class)))).list())
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    return found.getOrDefault(key.unit(), found.getOrDefault(governorate, Pace.BY_LAW));
  }
}
