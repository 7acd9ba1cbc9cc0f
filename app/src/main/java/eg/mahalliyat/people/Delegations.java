package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.WorkingDays;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who acts for whom. Call it outside of a transaction. */
@Component
public final class Delegations {
  /** For so long a page may still offer what was just revoked; the deed itself is checked each time. */
  private static final Duration FRESH = Duration.ofSeconds(5);
  private static final int LONGEST_DAYS = 366;

  private record Place(UUID to, int unitId) {}

  private record Snapshot(Instant at, LocalDate day, Map<Place, List<ActingFor>> lent) {}

  private final DelegationRows rows;
  private final PostRows posts;
  private final Entitlement entitlement;
  private final Transactions transactions;
  private final Journal journal;
  private final InstantSource clock;
  private volatile @Nullable Snapshot snapshot;

  Delegations(DelegationRows rows, PostRows posts, Entitlement entitlement, Transactions transactions, Journal journal,
      InstantSource clock) {
    this.rows = rows;
    this.posts = posts;
    this.entitlement = entitlement;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /** For whom somebody acts today in the unit, asked of the database now: for deeds. */
  public List<ActingFor> actingFor(UUID staff, int unitId) {
    return transactions.as(People.SELF, () -> rows.actingFor(staff, unitId, today()));
  }

  /** The same from memory, a few seconds old at most: for what pages offer, without a round trip of their own. */
  public List<ActingFor> lentTo(UUID staff, int unitId) {
    return fresh().lent().getOrDefault(new Place(staff, unitId), List.of());
  }

  /** What was lent to somebody, or by him; the newest first. */
  public List<Delegation.Given> of(UUID staff) {
    return transactions.as(People.SELF, () -> rows.of(staff));
  }

  /**
   * Given by the office-holder himself or by his administrator.
   *
   * @throws Conflict when the office-holder does not hold the role all the time, the delegate works elsewhere, or the
   *     same was given before
   */
  public UUID give(Actor by, Delegation delegation) {
    UUID id = transactions.as(People.SELF, () -> {
      entitled(by, delegation.from());
      return given(by, delegation, null);
    });
    forget();
    return id;
  }

  /** @throws Conflict when it was revoked before */
  public void revoke(Actor by, UUID id) {
    transactions.run(People.SELF, () -> {
      Delegation.Given given = rows.find(id).orElseThrow(() -> new NotFound("delegation"));
      entitled(by, given.delegation().from());
      if (!rows.revoke(id)) {
        throw new Conflict("people.delegation.over", Map.of());
      }
      tell(by, given);
    });
    forget();
  }

  public Delegation.Given delegation(UUID id) {
    return transactions.as(People.SELF, () -> rows.find(id)).orElseThrow(() -> new NotFound("delegation"));
  }

  /** Within the platform's transaction. */
  UUID given(Actor by, Delegation it, @Nullable UUID leave) {
    check(it);
    UUID id = rows.insert(it, leave, by.id()).orElseThrow(() -> new Conflict("people.delegation.given", Map.of()));
    journal.append(by, "staff:" + it.to(), Scope.unit(it.unitId()),
        new DelegationGiven(id, it.from(), it.to(), it.role().code(), it.first(), it.last()));
    return id;
  }

  /** Something was changed by this node: its pages need not wait to see it. */
  void forget() {
    snapshot = null;
  }

  /** What a leave that has ended had lent; within the platform's transaction. */
  void endLeave(Actor by, UUID leave) {
    for (UUID id : rows.ofLeave(leave)) {
      rows.find(id).filter(given -> rows.revoke(id)).ifPresent(given -> tell(by, given));
    }
  }

  private void entitled(Actor by, UUID from) {
    if (by instanceof Actor.Staff official) {
      if (!official.staffId().equals(from)) {
        entitlement.manages(official, from);
      }
    } else if (!(by instanceof Actor.Machine)) {
      throw new NotFound("delegation");
    }
  }

  private void check(Delegation it) {
    if (it.from().equals(it.to())) {
      throw new Conflict("people.delegation.himself", Map.of());
    }
    if (it.last().isBefore(it.first()) || it.last().isBefore(today())
        || it.last().isAfter(it.first().plusDays(LONGEST_DAYS))) {
      throw new Conflict("people.delegation.days", Map.of());
    }
    if (!it.role().lendable() || !posts.covers(it.from(), it.unitId(), it.role(), it.first(), it.last())) {
      throw new Conflict("people.delegation.not-his", Map.of());
    }
    if (!posts.worksIn(it.to(), it.unitId(), it.first())) {
      throw new Conflict("people.delegation.elsewhere", Map.of());
    }
  }

  private void tell(Actor by, Delegation.Given given) {
    Delegation it = given.delegation();
    journal.append(by, "staff:" + it.to(), Scope.unit(it.unitId()),
        new DelegationRevoked(given.id(), it.from(), it.to()));
  }

  private Snapshot fresh() {
    Instant now = clock.instant();
    Snapshot kept = snapshot;
    if (kept == null || !kept.day().equals(today()) || now.isBefore(kept.at())
        || Duration.between(kept.at(), now).compareTo(FRESH) > 0) {
      kept = new Snapshot(now, today(), transactions.as(People.SELF, () -> rows.lent(today())).stream()
          .collect(Collectors.groupingBy(l -> new Place(l.to(), l.unitId()),
              Collectors.mapping(DelegationRows.Lent::actingFor, Collectors.toList()))));
      snapshot = kept;
    }
    return kept;
  }

  private LocalDate today() {
    return clock.instant().atZone(WorkingDays.CAIRO).toLocalDate();
  }
}
