package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;

/**
 * Lays a variant over a definition. The parts keep their own file and line, so that whatever is wrong after merging is
 * told where it was written.
 */
record VariantMerge(List<Fault> faults) {
  /** About the variant itself. */
  static final Set<String> HEAD = Set.of("code", "place", "decision", "since", "mark", "open", "instead", "words");

  /** What a place may decide by itself; the questions, the way and the outputs are the law's. */
  private static final String[] OWN = {"code", "place", "decision", "since", "mark", "open", "instead", "words",
    "channels", "tables", "fees", "reductions", "documents", "procedure"};

  Yaml over(Yaml definition, Yaml variant, String code) {
    check(variant, code);
    var merged = new LinkedHashMap<>(definition.entries());
    variant.entries().forEach((key, part) -> {
      switch (key) {
        case "channels" -> merged.put(key, part);
        case "tables" -> merged.put(key, laid(definition.at(key), part));
        case "reductions" -> merged.put(key, rules(definition.at(key), part));
        case "fees" -> merged.put(key, fees(definition.at(key), part));
        case "documents" -> merged.put(key, named(definition.at(key), part));
        case "procedure" -> merged.put(key, procedure(definition.at(key), part, variant.at("mark")));
        default -> { }
      }
    });
    return definition.with(merged);
  }

  /** Words of the variant over those of the definition. */
  static Yaml words(Yaml own, Yaml variant) {
    if (!variant.isMap() || !own.isMap()) {
      return variant.present() ? variant : own;
    }
    var merged = new LinkedHashMap<>(own.entries());
    variant.entries().forEach((key, part) -> merged.put(key, words(own.at(key), part)));
    return own.with(merged);
  }

  static String name(Yaml item) {
    return item.at("id").value().orElse(item.at("key").text());
  }

  private void check(Yaml variant, String code) {
    variant.only(faults, OWN);
    if (!variant.at("code").text().equals(code)) {
      faults.add(variant.at("code").fault("variant.code", "code", code));
    }
    String place = variant.at("place").text();
    if (!Variant.place(place) || !variant.file().contains("/" + place + "/")) {
      faults.add(variant.at("place").fault("variant.place", "place", place));
    }
    if (variant.at("decision").value().isEmpty() || !Variant.day(variant.at("since").text())) {
      faults.add(variant.fault("variant.decision"));
    }
    String open = variant.at("open").text();
    if (variant.at("open").present() && !open.equals("true") && !open.equals("false")) {
      faults.add(variant.at("open").fault("truth", "text", open));
    }
    if (variant.at("instead").present() && !Variant.place(variant.at("instead").text())) {
      faults.add(variant.at("instead").fault("variant.instead", "place", variant.at("instead").text()));
    }
  }

  /** All rules of a fee that the variant names are the variant's. */
  private Yaml fees(Yaml definition, Yaml variant) {
    var stages = new LinkedHashMap<>(definition.entries());
    variant.entries().forEach((stage, fees) -> {
      if (!stages.containsKey(stage)) {
        faults.add(fees.fault("variant.unknown", "name", stage));
      }
      stages.put(stage, rules(definition.at(stage), fees));
    });
    return variant.with(stages);
  }

  private static Yaml rules(Yaml definition, Yaml variant) {
    List<String> keys = variant.items().stream().map(VariantMerge::name).toList();
    var rules = new ArrayList<Yaml>();
    definition.items().stream().filter(rule -> !keys.contains(name(rule))).forEach(rules::add);
    rules.addAll(variant.items());
    return variant.with(rules);
  }

  /** Items of the same key are changed in what the variant names; others are added. */
  private Yaml named(Yaml definition, Yaml variant) {
    var items = new ArrayList<Yaml>();
    for (Yaml item : definition.items()) {
      items.add(variant.items().stream().filter(other -> name(other).equals(name(item))).findFirst()
          .map(other -> laid(item, other)).orElse(item));
    }
    variant.items().stream()
        .filter(other -> definition.items().stream().noneMatch(item -> name(item).equals(name(other))))
        .forEach(items::add);
    return variant.with(items);
  }

  /** Only terms: how long the law gives, and the targets of tasks that are there. */
  private Yaml procedure(Yaml definition, Yaml variant, Yaml mark) {
    variant.only(faults, "clock", "stages");
    variant.at("clock").only(faults, "decide-within", "mark");
    var merged = new LinkedHashMap<>(definition.entries());
    if (variant.at("clock").present()) {
      merged.put("clock", laid(definition.at("clock"), marked(variant.at("clock"), mark)));
    }
    var stages = new LinkedHashMap<>(definition.at("stages").entries());
    variant.at("stages").entries().forEach((key, stage) -> {
      if (!stages.containsKey(key)) {
        faults.add(stage.fault("variant.unknown", "name", key));
      } else {
        stages.put(key, stage(definition.at("stages").at(key), stage));
      }
    });
    merged.put("stages", definition.at("stages").with(stages));
    return definition.with(merged);
  }

  /** What the place decided is as sure as the rest of its decision, not as what the country's definition says. */
  private static Yaml marked(Yaml clock, Yaml mark) {
    var entries = new LinkedHashMap<>(clock.entries());
    entries.putIfAbsent("mark", mark);
    return clock.with(entries);
  }

  private Yaml stage(Yaml definition, Yaml variant) {
    variant.only(faults, "tasks");
    for (Yaml task : variant.at("tasks").items()) {
      task.only(faults, "id", "within", "expires", "reply-within");
      if (definition.at("tasks").items().stream().noneMatch(other -> name(other).equals(name(task)))) {
        faults.add(task.fault("variant.unknown", "name", name(task)));
      }
    }
    var merged = new LinkedHashMap<>(definition.entries());
    merged.put("tasks", named(definition.at("tasks"), variant.at("tasks")));
    return definition.with(merged);
  }

  private static Yaml laid(Yaml under, Yaml over) {
    var merged = new LinkedHashMap<>(under.entries());
    merged.putAll(over.entries());
    return under.with(merged);
  }
}
