package eg.mahalliyat.bench;

import java.util.UUID;

/**
 * Who decided what: as somebody was told, or as the journal has it.
 *
 * @param actor as the journal names him
 */
record DrillDecision(UUID request, String task, String actor, String decision) {
  /** What may be decided once. */
  record Once(UUID request, String task) {}

  Once once() {
    return new Once(request, task);
  }
}
