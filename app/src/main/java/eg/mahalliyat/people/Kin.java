package eg.mahalliyat.people;

import eg.mahalliyat.shared.NationalId;
import java.util.UUID;

/**
 * A relative whom an official has declared.
 *
 * @param nationalId shown to the official himself alone
 */
public record Kin(UUID id, NationalId nationalId, Relation relation) {
  /** How near he is. */
  public enum Relation {
    SPOUSE,
    PARENT,
    CHILD,
    SIBLING,
    GRANDPARENT,
    GRANDCHILD,
    UNCLE_OR_AUNT,
    NEPHEW_OR_NIECE,
    COUSIN,
    BY_MARRIAGE,
    PARTNER_IN_BUSINESS;

    /** As it is kept and as forms send it. */
    public String code() {
      return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    public String wordKey() {
      return "people.kin." + code();
    }

    public static java.util.Optional<Relation> ofCode(String code) {
      return java.util.Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
    }
  }
}
