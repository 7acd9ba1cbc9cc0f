package eg.mahalliyat.platform;

import eg.mahalliyat.shared.Sight;
import java.io.Serializable;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts. Kept in the session, written beside every fact, and told to the database in every transaction. */
public sealed interface Actor extends Serializable {
  Visitor VISITOR = new Visitor();

  /** The name that the journal keeps: kind and id, no personal data. */
  String id();

  /** Someone who has not signed in. */
  record Visitor() implements Actor {
    @Override
    public String id() {
      return "visitor";
    }
  }

  /**
   * A citizen who confirmed a mobile number.
   *
   * @param name shown in the page's head only
   */
  record Citizen(UUID personId, String name) implements Actor {
    @Override
    public String id() {
      return "person:" + personId;
    }
  }

  /**
   * An official in one post of one local unit.
   *
   * @param roles role codes as the procedures name them, such as {@code counter-clerk}
   * @param sight what he may read, and read alone, beyond his own unit
   * @param actingFor the office-holder in whose place he acts, with that one's roles; null in his own name
   */
  record Staff(UUID staffId, String name, int unitId, Set<String> roles, Sight sight, @Nullable UUID actingFor)
      implements Actor {
    public Staff {
      roles = Set.copyOf(roles);
      // A session may have been kept by a version that knew of no sight.
      sight = Objects.requireNonNullElse(sight, Sight.NOTHING);
    }

    /** Somebody who acts in his own name and sees his own unit. */
    public Staff(UUID staffId, String name, int unitId, Set<String> roles) {
      this(staffId, name, unitId, roles, Sight.NOTHING, null);
    }

    /** The same official in the same seat, with other roles. */
    public Staff as(Set<String> others) {
      return new Staff(staffId, name, unitId, others, sight, actingFor);
    }

    /** The same official in the place of somebody else, with what that one lent. */
    public Staff inPlaceOf(UUID officeHolder, Set<String> lent) {
      return new Staff(staffId, name, unitId, lent, sight, officeHolder);
    }

    /** The same official, who may look into these units. */
    public Staff seeing(Sight below) {
      return new Staff(staffId, name, unitId, roles, below, actingFor);
    }

    @Override
    public String id() {
      return "staff:" + staffId;
    }
  }

  /** A subscriber, a scheduled job or a provider's verified message. Sees every unit. */
  record Machine(String name) implements Actor {
    @Override
    public String id() {
      return "system:" + name;
    }
  }

  /** Someone who holds the way to one request: its receipt, or its number with the mobile number. */
  record Holder(UUID requestId) implements Actor {
    @Override
    public String id() {
      return "holder:" + requestId;
    }
  }
}
