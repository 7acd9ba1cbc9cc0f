package eg.mahalliyat.expressions;

import dev.cel.common.types.CelType;
import dev.cel.common.types.OpaqueType;
import dev.cel.common.types.SimpleType;
import org.jspecify.annotations.Nullable;

/**
 * The type of a name. Values may come as plain text, as they are kept in JSON; what is absent counts as empty text,
 * zero or false, so that an unanswered question never stops a request.
 */
public enum ValueType {
  TEXT(SimpleType.STRING) {
    @Override
    Object read(@Nullable Object value) {
      return value == null ? "" : value.toString();
    }
  },
  /** An exact decimal number; whole and broken pounds alike. */
  NUMBER(OpaqueType.create("decimal")) {
    @Override
    Object read(@Nullable Object value) {
      return value == null || value.toString().isEmpty() ? Exact.of(0) : Exact.of(value.toString());
    }
  },
  /** True for {@code true} and for the answer {@code yes}. */
  TRUTH(SimpleType.BOOL) {
    @Override
    Object read(@Nullable Object value) {
      return value != null && (value.toString().equals("true") || value.toString().equals("yes"));
    }
  };

  private final CelType cel;

  ValueType(CelType cel) {
    this.cel = cel;
  }

  CelType cel() {
    return cel;
  }

  abstract Object read(@Nullable Object value);
}
