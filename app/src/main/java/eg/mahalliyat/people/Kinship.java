package eg.mahalliyat.people;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.Journal;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Scope;
import eg.mahalliyat.platform.Transactions;
import eg.mahalliyat.shared.NationalId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What each official declares about himself and his relatives, so that he is kept from deciding about them. */
@Component
public final class Kinship {
  private final KinRows rows;
  private final Transactions transactions;
  private final Journal journal;

  Kinship(KinRows rows, Transactions transactions, Journal journal) {
    this.rows = rows;
    this.transactions = transactions;
    this.journal = journal;
  }

  public Optional<NationalId> own(Actor.Staff staff) {
    return transactions.as(People.SELF, () -> rows.own(staff.staffId()));
  }

  public List<Kin> of(Actor.Staff staff) {
    return transactions.as(People.SELF, () -> rows.of(staff.staffId()));
  }

  /**
   * Said once; a mistake is mended by the administrator.
   *
   * @throws Conflict when he has said another, or the number is another official's
   */
  public void declareOwn(Actor.Staff staff, NationalId number) {
    declareOwn(staff, staff.staffId(), number);
  }

  void declareOwn(Actor by, UUID staff, NationalId number) {
    transactions.run(People.SELF, () -> {
      if (!rows.own(staff, number)) {
        throw new Conflict("people.kin.own-taken", Map.of());
      }
      journal.append(by, stream(staff), Scope.NONE, new OwnNumberDeclared(staff));
    });
  }

  /** @throws Conflict when this relative is declared already, or it is his own number */
  public void declare(Actor.Staff staff, NationalId number, Kin.Relation relation) {
    transactions.run(People.SELF, () -> {
      if (rows.own(staff.staffId()).filter(number::equals).isPresent()) {
        throw new Conflict("people.kin.himself", Map.of());
      }
      UUID kin = rows.insert(staff.staffId(), number, relation)
          .orElseThrow(() -> new Conflict("people.kin.declared", Map.of()));
      journal.append(staff, stream(staff.staffId()), Scope.NONE,
          new KinDeclared(staff.staffId(), kin, relation.code()));
    });
  }

  /** He is a relative no longer; what was is kept. */
  public void end(Actor.Staff staff, UUID kin) {
    transactions.run(People.SELF, () -> {
      if (!rows.end(staff.staffId(), kin)) {
        throw new NotFound("kin");
      }
      journal.append(staff, stream(staff.staffId()), Scope.NONE, new KinEnded(staff.staffId(), kin));
    });
  }

  private static String stream(UUID staff) {
    return "staff:" + staff;
  }
}
