package eg.mahalliyat.catalogue;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a paper does to the register, and to the entry that the request began from. */
public enum Effect {
  /** A new entry. What the request began from stays as it is. */
  NEW,
  /** The entry goes on with its next term. */
  RENEW,
  /** The entry goes on under the same term, with what the paper says now: amended, or printed again. */
  REPLACE,
  /** As {@link #REPLACE}, for another holder. */
  TRANSFER,
  /** A decision, entered in a register of its own; the entry that it speaks of has come to its end. */
  CANCEL,
  /** Certified copies of the paper that stands: each an entry of another register, and standing and falling with it. */
  COPY;

  /** Whether the paper belongs to the entry that the request began from. */
  public boolean goesOn() {
    return this == RENEW || this == REPLACE || this == TRANSFER;
  }

  /** The word of the definition. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Effect> of(String word) {
    return Arrays.stream(values()).filter(effect -> effect.word().equals(word)).findFirst();
  }
}
