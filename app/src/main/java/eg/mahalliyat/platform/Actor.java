package eg.mahalliyat.platform;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;

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
   */
  record Staff(UUID staffId, String name, int unitId, Set<String> roles) implements Actor {
    public Staff {
      roles = Set.copyOf(roles);
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
