package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads what a service issues. */
record OutputReader(Vocabulary vocabulary, Names names, Conditions conditions) {
  Map<String, Output> read(Yaml outputs) {
    var all = new LinkedHashMap<String, Output>();
    outputs.entries().forEach((register, output) -> all.put(register, output(register, output)));
    return all;
  }

  private Output output(String register, Yaml output) {
    output.only(conditions.faults(), "valid-years", "mark", "fields");
    if (!vocabulary.keys("registers").contains(register)) {
      conditions.faults().add(output.fault("no-such.register", "text", register, "known", String.join(", ", vocabulary.keys("registers"))));
    }
    for (Yaml field : output.at("fields").items()) {
      if (names.type(field.text()).isEmpty()) {
        conditions.faults().add(field.fault("output.field", "text", field.text()));
      }
    }
    return new Output(
        register, conditions.formula(output.at("valid-years")), mark(output.at("mark")), output.at("fields").texts());
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
