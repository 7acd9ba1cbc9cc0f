package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Ids;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Vault;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a holder shows of his licences: by links that end, and to everybody who checks the code. */
@Component
public final class Shares {
  /** How many days a link may last. */
  public static final List<Integer> DAYS = List.of(1, 7, 30);

  static final String SECRET = "licence-share";
  /** 160 bits of chance. */
  private static final int BYTES = 20;
  private static final int LIVE = 10;

  private final ShareRows rows;
  private final Vault vault;
  private final Ids ids;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;
  private final SecureRandom random = new SecureRandom();

  Shares(ShareRows rows, Vault vault, Ids ids, Journal journal, Transactions transactions, InstantSource clock) {
    this.rows = rows;
    this.vault = vault;
    this.ids = ids;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What a link to the licence may show. */
  public List<String> choices(Licence licence) {
    return Disclosed.choicesOfLink(licence);
  }

  /**
   * Makes a link to a licence of one's own.
   *
   * @param days one of {@link #DAYS}
   * @param shows in the words of {@link Disclosed}
   * @return the secret that the link ends in; it is kept nowhere and can never be shown again
   * @throws Conflict when there are ten already that have not ended
   */
  public String make(Actor.Citizen holder, Licence licence, int days, Collection<String> shows) {
    if (!DAYS.contains(days)) {
      throw new IllegalArgumentException("a link of " + days + " days");
    }
    byte[] bytes = new byte[BYTES];
    random.nextBytes(bytes);
    String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    Instant now = clock.instant();
    UUID entry = licence.id().uuid();
    Share share = new Share(ids.next(), entry, Disclosed.among(choices(licence), shows),
        new Share.Lasts(now, now.plus(Duration.ofDays(days)), null), new Share.Opened(0, null));
    transactions.run(holder, () -> {
      if (rows.of(entry).stream().filter(it -> it.live(now)).count() >= LIVE) {
        throw new Conflict("licences.share-many", Map.of("most", String.valueOf(LIVE)));
      }
      rows.insert(share, holder.personId(), vault.hash(SECRET, secret));
      tell(holder, entry, new ShareFact.ShareMade(share.id(), entry, share.lasts().endsAt(), share.shows()));
    });
    return secret;
  }

  /** The links to a licence that this holder made, newest first; 30 at most. */
  public List<Share> of(Actor.Citizen holder, UUID licence) {
    return transactions.as(holder, () -> rows.of(licence));
  }

  /**
   * Ends a link at once; sent again it changes nothing.
   *
   * @throws NotFound when it is none of his
   */
  public void end(Actor.Citizen holder, UUID licence, UUID share) {
    transactions.run(holder, () -> {
      if (rows.of(licence).stream().noneMatch(it -> it.id().equals(share))) {
        throw new NotFound("share");
      }
      if (rows.end(licence, share, clock.instant())) {
        tell(holder, licence, new ShareFact.ShareEnded(share, licence));
      }
    });
  }

  /** What the holder lets everybody see who checks the code. */
  public Set<String> shown(Actor.Citizen holder, UUID licence) {
    return transactions.as(holder, () -> rows.shown(licence, holder.personId()));
  }

  /** Chooses what everybody sees who checks the code, beyond what everybody may know; from now on. */
  public void show(Actor.Citizen holder, Licence licence, Collection<String> shows) {
    UUID entry = licence.id().uuid();
    Set<String> chosen = Disclosed.among(Disclosed.choices(licence), shows);
    transactions.run(holder, () -> {
      rows.show(entry, holder.personId(), chosen, clock.instant());
      tell(holder, entry, new ShareFact.DisclosureChosen(entry, chosen));
    });
  }

  private void tell(Actor.Citizen holder, UUID licence, ShareFact fact) {
    journal.append(holder, Licence.stream(licence), Scope.person(holder.personId()), fact);
  }
}
