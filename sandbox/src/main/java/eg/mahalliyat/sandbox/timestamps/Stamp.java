package eg.mahalliyat.sandbox.timestamps;

import java.math.BigInteger;
import java.time.Instant;

/** One stamp that was given: its number, the time in it, and the digest that was stamped. */
public record Stamp(BigInteger number, Instant time, String digest) {}
