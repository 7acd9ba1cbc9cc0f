package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Term;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A licence: one entry of a register.
 *
 * @param fields what is licensed, by the keys of the service definitions
 * @param paper the paper that stands
 */
public record Licence(Identity id, Holder holder, Map<String, String> fields, Paper paper, Stored stored) {
  private static final String NUMBER = "licence_number";
  private static final String ISSUED = "issued_on";
  private static final String EXPIRES = "expires_on";
  /** In the fields of a certified copy: the number of the paper that was copied. */
  static final String COPIED = "licence_no";
  /** In the fields of a certified copy: which one it is. */
  static final String COPY_NUMBER = "copy_no";
  /** What definitions may read of every entry, and no field says. */
  static final Set<String> DERIVED = Set.of(NUMBER, ISSUED, EXPIRES);

  /** @param number of the paper that stands, from the register of the unit */
  public record Identity(UUID uuid, String register, int unitId, String number) {}

  /** Whose it is; the name as it stood when the entry was made. */
  public record Holder(UUID personId, String name) {}

  /** @param requestId the request that issued it; null for what was licensed before the platform */
  public record Paper(Term term, @Nullable UUID requestId) {}

  /** @param illustrative true for made-up entries of a trial */
  record Stored(LicenceState state, int version, boolean illustrative) {}

  public Licence {
    fields = Map.copyOf(fields);
  }

  /** The stream of its facts. */
  public static String stream(UUID id) {
    return "licence:" + id;
  }

  public boolean illustrative() {
    return stored.illustrative();
  }

  /** What stands in a field; empty when nothing does. */
  public String field(String key) {
    return fields.getOrDefault(key, "");
  }

  public Standing standing(LocalDate today) {
    return standing(stored.state(), paper.term(), today);
  }

  /** An expired licence that is suspended as well is suspended: to renew it would not open the shop. */
  static Standing standing(LicenceState state, Term term, LocalDate today) {
    return switch (state) {
      case SUSPENDED -> Standing.SUSPENDED;
      case REVOKED -> Standing.REVOKED;
      case REPLACED -> Standing.REPLACED;
      case CANCELLED -> Standing.CANCELLED;
      case ACTIVE -> term.over(today) ? Standing.EXPIRED : Standing.ACTIVE;
    };
  }

  /** Everything on file that a request may start from. */
  Map<String, String> onFile() {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.put(NUMBER, id.number());
    all.put(ISSUED, paper.term().issued().toString());
    if (paper.term().expires() != null) {
      all.put(EXPIRES, paper.term().expires().toString());
    }
    return all;
  }

  /** The same with the next paper. */
  Licence with(String number, Paper next) {
    return new Licence(new Identity(id.uuid(), id.register(), id.unitId(), number), holder, fields, next, stored);
  }

  /** The same with what else its next paper says: whose it is, and these fields over those that stand. */
  Licence saying(Holder whose, Map<String, String> more) {
    Map<String, String> all = new LinkedHashMap<>(fields);
    all.putAll(more);
    return new Licence(id, whose, all, paper, stored);
  }
}
