package eg.mahalliyat.sandbox.sms;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The phones of the country and what lies on them. Thread-safe. */
final class Handsets {
  private final SortedMap<Msisdn, List<Message>> inboxes = new TreeMap<>();
  private final InstantSource clock;

  Handsets(InstantSource clock) {
    this.clock = clock;
  }

  synchronized void receive(Msisdn phone, String from, String text, int parts) {
    Instant at = clock.instant();
    inboxes
        .computeIfAbsent(phone, nobody -> new ArrayList<>())
        .add(new Message(text, at, from, parts));
  }

  /** Newest first. */
  synchronized List<Message> messages(Msisdn phone) {
    return List.copyOf(inboxes.getOrDefault(phone, List.of()).reversed());
  }

  synchronized List<Msisdn> phones() {
    return List.copyOf(inboxes.keySet());
  }
}
