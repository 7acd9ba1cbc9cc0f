package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what a service is, and from what it starts. */
record AboutReader(Vocabulary vocabulary, List<Fault> faults) {
  private static final Set<String> CHANNELS = Set.of("portal", "counter", "national-portal");
  private static final Map<String, ValueType> FIELD_KINDS =
      Map.of("text", ValueType.TEXT, "number", ValueType.NUMBER, "date", ValueType.TEXT);

  About read(Yaml tree) {
    vocabulary.check(tree.at("category"), "categories", faults);
    tree.at("legal").items().forEach(law -> vocabulary.check(law, "laws", faults));
    for (Yaml channel : tree.at("channels").items()) {
      if (!CHANNELS.contains(channel.text())) {
        faults.add(channel.fault("about.channel", "text", channel.text()));
      }
    }
    if (!tree.at("competence").text().equals("unit-of-site")) {
      faults.add(tree.at("competence").fault("about.competence"));
    }
    return new About(tree.at("category").text(), tree.at("legal").texts(), tree.at("channels").texts(),
        tree.at("competence").text(), notOpen(tree.at("not-open")), subject(tree.at("subject")));
  }

  private String notOpen(Yaml reason) {
    if (reason.present()) {
      vocabulary.check(reason, "not-open", faults);
    }
    return reason.text();
  }

  private @Nullable Subject subject(Yaml subject) {
    if (!subject.present()) {
      return null;
    }
    subject.only(faults, "register", "states", "fields");
    vocabulary.check(subject.at("register"), "registers", faults);
    var fields = new LinkedHashMap<String, ValueType>();
    subject.at("fields").entries().forEach((key, kind) -> fields.put(key, type(kind)));
    return new Subject(subject.at("register").text(), Set.copyOf(subject.at("states").texts()), fields);
  }

  private ValueType type(Yaml kind) {
    ValueType type = FIELD_KINDS.get(kind.text());
    if (type == null) {
      faults.add(kind.fault("about.field", "text", kind.text()));
      return ValueType.TEXT;
    }
    return type;
  }
}
