package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.requests.Request;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a paper is to do, by the definition with which its request began.
 *
 * @param about the entry that it is about: where the request began, or the one it names
 */
record Plan(Output output, Request request, Optional<UUID> about) {
  private static final int MOST_COPIES = 20;

  /**
   * The entry that the paper belongs to.
   *
   * @param fresh the id of a new one
   */
  UUID entry(UUID fresh) {
    return output.effect().goesOn() ? about.orElse(fresh) : fresh;
  }

  /** The entry whose standing allows the paper or forbids it; empty when it depends on none. */
  Optional<UUID> base() {
    return switch (output.effect()) {
      case NEW -> Optional.empty();
      case RENEW, REPLACE, TRANSFER, CANCEL, COPY -> about;
    };
  }

  /** The entry that comes to its end with the paper. */
  Optional<UUID> ends() {
    return output.effect() == Effect.CANCEL ? about : Optional.empty();
  }

  /** The entry of which certified copies are to be made; a paper of which no register knows is copied as a page. */
  Optional<UUID> copied() {
    return output.effect() == Effect.COPY ? about : Optional.empty();
  }

  /** How many certified copies. */
  int copies() {
    String asked = output.deed().copies();
    String many = asked.isEmpty() ? "1" : Output.value(asked, given());
    return many.matches("[1-9]\\d?") ? Math.min(MOST_COPIES, Integer.parseInt(many)) : 1;
  }

  /** What the entry says by it; number, days and holder are the entry's own. */
  Map<String, String> fields() {
    Map<String, String> fields = new LinkedHashMap<>();
    output.fill(given()).forEach((key, value) -> fields.put(Output.key(key), value));
    fields.keySet().removeAll(Licence.DERIVED);
    Output.Holder holder = output.holder();
    if (holder != null) {
      fields.keySet().removeAll(Set.of(Output.key(holder.nationalId()), Output.key(holder.name())));
    }
    fields.values().removeIf(String::isEmpty);
    return fields;
  }

  /** The same for an entry that stands: what was only typed to find it says nothing against the register. */
  Map<String, String> fields(Licence stands) {
    Map<String, String> fields = fields();
    Output.About named = output.deed().about();
    if (named != null) {
      fields.keySet().removeAll(stands.fields().keySet());
      fields.remove(Output.key(named.number()));
    }
    return fields;
  }

  /** What is given and was found. */
  Given given() {
    return request.given();
  }
}
