package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Fact;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.platform.Write;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Stores the people of a list, some hundred in a round trip. Within the platform's transaction. */
@Component
class StaffIntake {
  private static final int AT_ONCE = 100;
  /** So many facts go into one row of the journal. */
  private static final int FACTS = 64;

  private final AccountRows accounts;
  private final PostRows posts;
  private final NoPassword noPassword;
  private final Journal journal;
  private final Transactions transactions;
  private final InstantSource clock;

  StaffIntake(AccountRows accounts, PostRows posts, NoPassword noPassword, Journal journal, Transactions transactions,
      InstantSource clock) {
    this.accounts = accounts;
    this.posts = posts;
    this.noPassword = noPassword;
    this.journal = journal;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** The facts stand in a stream of the list's own: a lock for each of ten thousand streams would be too many. */
  void store(Actor.Staff by, List<Newcomer> newcomers) {
    List<Write> writes = new ArrayList<>();
    List<Fact> facts = new ArrayList<>();
    newcomers.forEach(newcomer -> add(newcomer, writes, facts));
    String stream = "staff-list:" + accounts.nextId();
    Instant now = clock.instant();
    for (int i = 0; i < facts.size(); i += FACTS) {
      writes.add(journal.appending(by, stream, Scope.unit(by.unitId()), now,
          facts.subList(i, Math.min(i + FACTS, facts.size()))));
    }
    for (int i = 0; i < writes.size(); i += AT_ONCE) {
      transactions.write(writes.subList(i, Math.min(i + AT_ONCE, writes.size())));
    }
  }

  private void add(Newcomer newcomer, List<Write> writes, List<Fact> facts) {
    UUID id = accounts.nextId();
    writes.add(accounts.inserting(id, newcomer.official(), noPassword.hash()));
    facts.add(new StaffEngaged(id));
    Newcomer.Placing place = newcomer.placing();
    for (Role role : place.roles()) {
      UUID post = posts.nextId();
      writes.add(posts.inserting(post, new Post(id, place.unitId(), place.department(), role, place.from(),
          place.until())));
      facts.add(new PostGiven(post, id, place.unitId(), role.code(), place.from(), place.until()));
    }
  }
}
