package eg.mahalliyat.platform;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whose a fact is: the unit and the person that may read it under row-level security. */
public record Scope(@Nullable Integer unitId, @Nullable UUID personId) {
  public static final Scope NONE = new Scope(null, null);

  public static Scope of(int unitId, UUID personId) {
    return new Scope(unitId, personId);
  }

  public static Scope person(UUID personId) {
    return new Scope(null, personId);
  }

  public static Scope unit(int unitId) {
    return new Scope(unitId, null);
  }
}
