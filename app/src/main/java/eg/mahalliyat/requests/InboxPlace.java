package eg.mahalliyat.requests;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;

/**
 * A place in the order of an inbox: by due time, what has none last.
 *
 * @param task the id of the opening
 */
record InboxPlace(Instant due, UUID request, String task) {
  /** What the index puts in place of no time. */
  static final Instant NEVER = Instant.parse("9999-12-31T00:00:00Z");
  static final InboxPlace START = new InboxPlace(Instant.EPOCH, new UUID(0, 0), "");

  private static final int PARTS = 3;

  static InboxPlace of(Inboxes.Waiting waiting) {
    Instant due = waiting.dueAt();
    return new InboxPlace(due == null ? NEVER : due, waiting.request().id(), waiting.taskId());
  }

  /** What was not written by {@link #written} leads to the start. */
  static InboxPlace of(String written) {
    try {
      String[] parts = written.split("_", PARTS);
      Instant due = parts.length < PARTS ? NEVER : Instant.parse(parts[0]);
      return parts.length < PARTS || due.isBefore(Instant.EPOCH) || due.isAfter(NEVER) ? START
          : new InboxPlace(due, UUID.fromString(parts[1]), parts[2].replace('\0', ' '));
    } catch (DateTimeParseException | IllegalArgumentException e) {
      return START;
    }
  }

  String written() {
    return due + "_" + request + "_" + task;
  }
}
