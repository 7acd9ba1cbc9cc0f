package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a service issues.
 *
 * @param start the register from whose entry a request begins; null when it begins from nothing
 */
record OutputReader(Vocabulary vocabulary, Names names, Conditions conditions, @Nullable String start) {
  /** Whom all transfers ask for, by the same names. */
  private static final Output.Holder OTHER = new Output.Holder("answers.other_nid", "answers.other_name");

  Map<String, Output> read(Yaml outputs) {
    var all = new LinkedHashMap<String, Output>();
    outputs.entries().forEach((register, output) -> all.put(register, output(register, output)));
    return all;
  }

  private Output output(String register, Yaml output) {
    output.only(conditions.faults(), "valid-years", "valid-until", "mark", "fields", "effect", "holder");
    if (!vocabulary.keys("registers").contains(register)) {
      conditions.faults().add(output.fault(
          "no-such.register", "text", register, "known", String.join(", ", vocabulary.keys("registers"))));
    }
    output.at("fields").items().forEach(this::known);
    var validity =
        new Validity(conditions.formula(output.at("valid-years")), conditions.day(output.at("valid-until")));
    if (validity.years() != null && validity.until() != null) {
      conditions.faults().add(output.at("valid-until").fault("output.validity"));
    }
    Effect effect = effect(output, register, validity);
    return new Output(register, effect, holder(output, effect), validity, mark(output.at("mark")),
        output.at("fields").texts());
  }

  private void known(Yaml name) {
    if (names.type(name.text()).isEmpty()) {
      conditions.faults().add(name.fault("output.field", "text", name.text()));
    }
  }

  /**
   * Where nothing is said: a paper for the entry itself transfers it when it names another person, renews it when it has
   * a term, and replaces it otherwise.
   */
  private static Effect usual(boolean itself, Yaml output, Validity validity) {
    if (!itself) {
      return Effect.NEW;
    }
    boolean other = output.at("fields").texts().containsAll(List.of(OTHER.nationalId(), OTHER.name()));
    return other ? Effect.TRANSFER : validity.unlimited() ? Effect.REPLACE : Effect.RENEW;
  }

  private Effect effect(Yaml output, String register, Validity validity) {
    boolean itself = register.equals(start);
    Effect usual = usual(itself, output, validity);
    Yaml told = output.at("effect");
    if (!told.present()) {
      return usual;
    }
    Effect effect = Effect.of(told.text()).orElse(null);
    if (effect == null) {
      conditions.faults().add(told.fault("output.effect"));
      return usual;
    }
    if (effect.goesOn() && !itself) {
      conditions.faults().add(told.fault("output.other-register", "text", register, "effect", effect.word()));
    }
    if (effect == Effect.CANCEL && (itself || start == null)) {
      conditions.faults().add(told.fault("output.cancellation"));
    }
    return effect;
  }

  private Output.@Nullable Holder holder(Yaml output, Effect effect) {
    Yaml holder = output.at("holder");
    if (!holder.present()) {
      return effect == Effect.TRANSFER ? other(output) : null;
    }
    holder.only(conditions.faults(), "national-id", "name");
    known(holder.at("national-id"));
    known(holder.at("name"));
    return new Output.Holder(holder.at("national-id").text(), holder.at("name").text());
  }

  private Output.Holder other(Yaml output) {
    if (names.type(OTHER.nationalId()).isEmpty() || names.type(OTHER.name()).isEmpty()) {
      conditions.faults().add(output.fault("output.holder"));
    }
    return OTHER;
  }

  private Mark mark(Yaml mark) {
    try {
      return Mark.of(mark.text());
    } catch (IllegalArgumentException e) {
      conditions.faults().add(mark.fault("mark"));
      return Mark.ILLUSTRATIVE;
    }
  }
}
