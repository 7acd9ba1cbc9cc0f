package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Given;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Subject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a paper is to do, by the definition with which its request began. */
record Plan(Output output, Request request) {
  static Plan of(Request request, String register) {
    return new Plan(Objects.requireNonNull(request.service().definition().outputs().get(register), register), request);
  }

  /**
   * The entry that the paper belongs to.
   *
   * @param fresh the id of a new one
   */
  UUID entry(UUID fresh) {
    return output.effect().goesOn() ? began().orElse(fresh) : fresh;
  }

  /** The entry whose standing allows the paper or forbids it; empty when it depends on none. */
  Optional<UUID> base() {
    return switch (output.effect()) {
      case NEW -> Optional.empty();
      case RENEW, REPLACE, TRANSFER, CANCEL -> began();
    };
  }

  /** The entry that comes to its end with the paper. */
  Optional<UUID> ends() {
    return switch (output.effect()) {
      case CANCEL -> began();
      case NEW, RENEW, REPLACE, TRANSFER -> Optional.empty();
    };
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

  /** What is given and was found. */
  Given given() {
    return request.given();
  }

  private Optional<UUID> began() {
    return Optional.ofNullable(request.content().subject()).map(Subject::entryId);
  }
}
