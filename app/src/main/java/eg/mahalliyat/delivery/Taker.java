package eg.mahalliyat.delivery;

import java.util.UUID;

/** Who stands there to take the output, by the number on his card. */
public sealed interface Taker {
  /** The one whose it is. */
  record Holder() implements Taker {}

  /** @param attorney the power of attorney under which an agent takes it */
  record Agent(UUID attorney, UUID agent) implements Taker {}

  /**
   * Somebody else, to whom it is not given.
   *
   * @param reasonKey word key of the sentence that says why
   */
  record Other(String reasonKey) implements Taker {}
}
