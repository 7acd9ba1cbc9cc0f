package eg.mahalliyat.licences;

import eg.mahalliyat.licences.Measure.Kind;
import eg.mahalliyat.licences.Measure.State;
import eg.mahalliyat.people.FreshProof;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.NotFound;
import eg.mahalliyat.platform.Transactions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Suspending, lifting and revoking: one official proposes it with its grounds, another endorses it with a fresh proof. */
@Component
public final class Measures {
  private final MeasureRows rows;
  private final LicenceRows licences;
  private final LicenceDoor door;
  private final MeasureDesk desk;
  private final FreshProof proof;
  private final Transactions transactions;

  Measures(MeasureRows rows, LicenceRows licences, LicenceDoor door, MeasureDesk desk, FreshProof proof,
      Transactions transactions) {
    this.rows = rows;
    this.licences = licences;
    this.door = door;
    this.desk = desk;
    this.proof = proof;
    this.transactions = transactions;
  }

  /** A measure with the licence that it is about. */
  public record Case(Measure measure, Licence licence) {}

  /** What can be done about a licence as it stands, if nothing is proposed already. */
  public List<Kind> open(Licence licence) {
    return List.of(Kind.values()).stream()
        .filter(kind -> LicenceLifecycle.edge(licence.stored().state(), kind.command()).isPresent()).toList();
  }

  /** Of the official's unit: what waits for a decision first; 100 at most. */
  public List<Case> all(Actor.Staff official) {
    return transactions.as(official, () -> {
      List<Measure> all = rows.all();
      Map<UUID, Licence> about = licences.find(all.stream().map(Measure::licence).collect(Collectors.toSet())).stream()
          .collect(Collectors.toMap(it -> it.id().uuid(), Function.identity()));
      return all.stream().filter(it -> about.containsKey(it.licence()))
          .map(it -> new Case(it, Objects.requireNonNull(about.get(it.licence())))).toList();
    });
  }

  /** What the actor may know of what was decided about a licence, newest first: a holder reads no proposals. */
  public List<Measure> of(Actor actor, UUID licence) {
    return transactions.as(actor, () -> rows.ofEntry(licence));
  }

  /** @throws NotFound when it is not there for this official */
  public Case one(Actor.Staff official, UUID id) {
    return transactions.as(official, () -> {
      Measure measure = rows.find(id).orElseThrow(() -> new NotFound("measure"));
      return new Case(measure, licence(measure.licence()));
    });
  }

  /**
   * @return the measure's id
   * @throws Conflict when the licence does not allow it as it stands, or another one waits
   */
  public UUID propose(Actor.Staff official, UUID licence, Kind kind, Measure.Why why) {
    try {
      return transactions.as(official, () -> {
        Licence about = licence(licence);
        if (!open(about).contains(kind)) {
          throw new Conflict("licences.no-such-step", Map.of());
        }
        return desk.proposed(official, about, kind, why);
      });
    } catch (DuplicateKeyException twice) {
      throw new Conflict("licences.measure-waits", Map.of());
    }
  }

  /**
   * From now on the licence stands otherwise, and its holder is told.
   *
   * @throws Conflict for who proposed it, or when the licence moved on meanwhile
   */
  public void endorse(Actor.Staff official, UUID id) {
    proof.demand();
    transactions.run(official, () -> {
      Case it = decidable(official, id);
      desk.endorsed(official, it.measure());
      door.go(official, it.licence(), it.measure().kind().command(), fact(it.measure()));
    });
  }

  /** @throws Conflict for who proposed it */
  public void refuse(Actor.Staff official, UUID id, String reason) {
    proof.demand();
    transactions.run(official, () -> {
      Case it = decidable(official, id);
      desk.refused(official, it, reason);
    });
  }

  private Case decidable(Actor.Staff official, UUID id) {
    Case it = one(official, id);
    if (it.measure().state() != State.PROPOSED) {
      throw new Conflict("licences.measure-decided", Map.of());
    }
    if (it.measure().steps().proposedBy().equals(official.id())) {
      throw new Conflict("licences.measure-another", Map.of());
    }
    return it;
  }

  private Licence licence(UUID id) {
    return licences.find(id).orElseThrow(() -> new NotFound("licence"));
  }

  private static LicenceFact fact(Measure it) {
    return switch (it.kind()) {
      case SUSPEND -> new LicenceFact.LicenceSuspended(it.licence(), it.id());
      case RESUME -> new LicenceFact.LicenceResumed(it.licence(), it.id());
      case REVOKE -> new LicenceFact.LicenceRevoked(it.licence(), it.id());
    };
  }
}
