package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.expressions.Names;
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
record OutputReader(Vocabulary vocabulary, Names names, ExpressionReader expressions, @Nullable String start) {
  /** Whom all transfers ask for, by the same names. */
  private static final Output.Holder OTHER = new Output.Holder("answers.other_nid", "answers.other_name");

  Map<String, Output> read(Yaml outputs) {
    var all = new LinkedHashMap<String, Output>();
    outputs.entries().forEach((register, output) -> all.put(register, output(register, output)));
    return all;
  }

  private Output output(String register, Yaml output) {
    output.only(expressions.faults(), "valid-years", "valid-until", "mark", "fields", "effect", "holder",
        "of", "copies", "paper", "photograph");
    if (!vocabulary.keys("registers").contains(register)) {
      expressions.faults().add(output.fault(
          "no-such.register", "text", register, "known", String.join(", ", vocabulary.keys("registers"))));
    }
    output.at("fields").items().forEach(this::known);
    var validity =
        new Validity(expressions.formula(output.at("valid-years")), expressions.day(output.at("valid-until")));
    if (validity.years() != null && validity.until() != null) {
      expressions.faults().add(output.at("valid-until").fault("output.validity"));
    }
    Effect effect = effect(output, register, validity);
    var deed = new Output.Deed(effect, holder(output, effect), about(output, effect), copies(output, effect));
    return new Output(register, deed, validity, output.at("mark").mark(expressions.faults()),
        new Output.Says(output.at("fields").texts(),
            new TemplateReader(expressions.faults()).read(output.at("paper")), output.at("photograph").texts()));
  }

  private void known(Yaml name) {
    if (names.type(name.text()).isEmpty()) {
      expressions.faults().add(name.fault("output.field", "text", name.text()));
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
      expressions.faults().add(told.fault("output.effect"));
      return usual;
    }
    boolean named = output.at("of").present();
    if (effect == Effect.COPY && (itself || start == null && !named)) {
      expressions.faults().add(told.fault("output.copy"));
    }
    if (effect.goesOn() && !itself && !(effect == Effect.TRANSFER && named)) {
      expressions.faults().add(told.fault("output.other-register", "text", register, "effect", effect.word()));
    }
    if (effect == Effect.CANCEL && (itself || start == null)) {
      expressions.faults().add(told.fault("output.cancellation"));
    }
    return effect;
  }

  private Output.@Nullable Holder holder(Yaml output, Effect effect) {
    Yaml holder = output.at("holder");
    if (!holder.present()) {
      return effect == Effect.TRANSFER && !output.at("of").present() ? other(output) : null;
    }
    holder.only(expressions.faults(), "national-id", "name");
    known(holder.at("national-id"));
    known(holder.at("name"));
    return new Output.Holder(holder.at("national-id").text(), holder.at("name").text());
  }

  /** The entry told by its number: where nothing on file could be begun from. */
  private Output.@Nullable About about(Yaml output, Effect effect) {
    Yaml of = output.at("of");
    if (!of.present()) {
      return null;
    }
    of.only(expressions.faults(), "number", "by", "registers");
    if (start != null || effect != Effect.TRANSFER && effect != Effect.COPY) {
      expressions.faults().add(of.fault("output.of"));
    }
    known(of.at("number"));
    if (of.at("by").present()) {
      known(of.at("by"));
    }
    var registers = new LinkedHashMap<String, String>();
    of.at("registers").entries().forEach((word, register) -> {
      registers.put(word, register.text());
      if (!vocabulary.keys("registers").contains(register.text())) {
        expressions.faults().add(register.fault("no-such.register", "text", register.text(), "known",
            String.join(", ", vocabulary.keys("registers"))));
      }
    });
    return new Output.About(of.at("number").text(), of.at("by").text(), registers);
  }

  private String copies(Yaml output, Effect effect) {
    Yaml copies = output.at("copies");
    if (copies.present()) {
      known(copies);
      if (effect != Effect.COPY) {
        expressions.faults().add(copies.fault("output.copies"));
      }
    }
    return copies.text();
  }

  private Output.Holder other(Yaml output) {
    if (names.type(OTHER.nationalId()).isEmpty() || names.type(OTHER.name()).isEmpty()) {
      expressions.faults().add(output.fault("output.holder"));
    }
    return OTHER;
  }
}
