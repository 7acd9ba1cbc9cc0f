package eg.mahalliyat.people;

import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How many messages with a code one mobile number gets, known here by its hash. */
@Component
class CodeLimit {
  private final Limits limits;

  CodeLimit(Limits limits) {
    this.limits = limits;
  }

  /** Who has no number gets no message: nothing is counted. */
  boolean allow(byte @Nullable [] mobileHash) {
    return mobileHash == null || limits.allow(Limits.Of.MOBILE, HexFormat.of().formatHex(mobileHash));
  }

  void giveBack(byte[] mobileHash) {
    limits.giveBack(Limits.Of.MOBILE, HexFormat.of().formatHex(mobileHash));
  }
}
