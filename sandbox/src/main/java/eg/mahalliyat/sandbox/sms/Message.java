package eg.mahalliyat.sandbox.sms;

import java.time.Instant;

/** A message as it lies on a handset: whole, with the number of parts that it took on the way. */
public record Message(String text, Instant at, String from, int parts) {}
