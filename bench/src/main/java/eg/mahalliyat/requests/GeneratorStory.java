package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Service;
import java.time.Instant;
import java.util.List;

/** One way that the platform's own procedure went, ready to be told of many applicants. */
record GeneratorStory(GeneratorWay way, Service service, Stand stand, List<Task> tasks, List<Told> facts) {
  /** @param state as JSON */
  record Stand(int version, String stage, GeneratorText state, Instant submittedAt, Instant dueAt) {}

  /** @param row the columns of {@code requests.task} behind the person's */
  record Task(String id, String row) {}

  /**
   * What was appended to the journal at once.
   *
   * @param last number of its last fact
   * @param types as an array in SQL
   * @param data as JSON
   */
  record Told(int last, String types, GeneratorText actor, Instant at, GeneratorText data) {}
}
