package eg.mahalliyat.requests.web;

import java.util.List;

/** What the script of the inspector's page says: keys below {@code requests.field-}. */
public final class FieldWords {
  public static final List<String> ALL = List.of("address", "again", "answer-missing", "back", "conflict-kept",
      "decision", "decision-missing", "empty", "far", "forget", "gone", "grounds", "grounds-hint",
      "grounds-missing", "keeps", "latitude", "leaving", "locate", "locate-failed", "longitude", "mend", "missing",
      "no", "no-address", "no-worker", "nobody", "offline", "offline-form", "online", "photograph-add",
      "photograph-at", "photograph-nowhere", "photograph-remove", "photographs", "photographs-count",
      "photographs-missing", "place", "place-known", "place-missing", "place-optional", "ready", "reasons",
      "see-case", "sending", "sent", "sign-in", "signed-out", "state-conflict", "state-noted", "state-ready",
      "state-wrong", "sure", "unreachable", "waiting", "yes");

  private FieldWords() {}
}
