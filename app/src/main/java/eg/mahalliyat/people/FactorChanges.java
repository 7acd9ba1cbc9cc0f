package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Transactions;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How the ways into an account have changed: told to its owner, and made by an administrator for whom all are lost. */
@Component
public final class FactorChanges {
  private static final Duration LATELY = Duration.ofDays(3);
  private static final int LATEST = 200;
  private static final int SHOWN = 10;
  private static final Set<String> OF_PASSKEYS =
      types(StaffPasskeyEnrolled.class, StaffPasskeyRemoved.class, StaffPasskeyCopied.class);
  private static final Set<String> OTHERS = types(StaffFactorEnrolled.class, StaffFactorDropped.class,
      StaffRecoveryCodeUsed.class, StaffPasswordGiven.class, StaffPasswordChanged.class);

  private final Entitlement entitlement;
  private final SecondFactor factor;
  private final Passkeys passkeys;
  private final Transactions transactions;
  private final Journal journal;
  private final InstantSource clock;

  FactorChanges(Entitlement entitlement, SecondFactor factor, Passkeys passkeys, Transactions transactions,
      Journal journal, InstantSource clock) {
    this.entitlement = entitlement;
    this.factor = factor;
    this.passkeys = passkeys;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  /** The last of them, the newest first. */
  public List<Entry> of(UUID staff) {
    return found(staff, entry -> OF_PASSKEYS.contains(entry.type()) || OTHERS.contains(entry.type()));
  }

  /**
   * Whether a passkey was set up, taken away or copied in the last three days. Whoever comes in is told, each time: one
   * that he is told of once could be hidden from him by whoever did it.
   */
  public boolean lately(UUID staff) {
    Instant since = clock.instant().minus(LATELY);
    // The new ones by themselves: many failures, one after the other, would push their facts out of sight.
    return passkeys.of(staff).stream().anyMatch(one -> one.enrolledAt().isAfter(since))
        || !found(staff, entry -> OF_PASSKEYS.contains(entry.type()) && entry.at().isAfter(since)).isEmpty();
  }

  /**
   * The devices are lost: their owner comes in by his password alone or, where more is asked for, sets up a new one.
   *
   * @throws eg.mahalliyat.platform.Conflict when this administrator may not do it
   */
  public void takeAway(Actor.Staff by, UUID staff) {
    transactions.run(People.SELF, () -> entitlement.manages(by, staff));
    factor.drop(by, staff);
    passkeys.removeAll(by, staff);
  }

  private List<Entry> found(UUID staff, Predicate<Entry> which) {
    return transactions.as(People.SELF, () -> journal.latest("staff:" + staff, LATEST)).stream().filter(which)
        .limit(SHOWN).toList();
  }

  private static Set<String> types(Class<?>... facts) {
    return Arrays.stream(facts).map(Class::getSimpleName).collect(Collectors.toSet());
  }
}
