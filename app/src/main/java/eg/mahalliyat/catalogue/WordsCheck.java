package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which words a definition needs, and whether they are all there and nothing besides. */
final class WordsCheck {
  private static final Set<String> PLACES = Set.of("number", "amount");
  private static final int ARABIC_LETTERS = 70;
  private static final int LATIN_LETTERS = 160;
  private static final List<String> OPTIONAL = List.of("synonyms.", "documents.");

  private final Definition definition;
  private final Set<String> needed =
      new TreeSet<>(List.of("title", "summary", "who.0", "steps.0", "sms.received", "sms.withdrawn"));

  private WordsCheck(Definition definition) {
    this.definition = definition;
  }

  /** The dotted keys that a definition needs. */
  static Set<String> needed(Definition definition) {
    var check = new WordsCheck(definition);
    check.journey();
    definition.procedure().stages().values().forEach(check::stage);
    definition.tariff().keys().forEach(key -> check.needed.add("fees." + key));
    definition.tariff().tables().forEach(table -> check.needed.add("tables." + table));
    definition.tariff().reductions().forEach(key -> check.needed.add("reductions." + key));
    definition.outputs().values().forEach(check::output);
    return check.needed;
  }

  /**
   * @param own the service's words
   * @param all the same with the common ones below them
   */
  static void check(Definition definition, Yaml own, Map<String, String> all, List<Fault> faults) {
    Set<String> needed = needed(definition);
    needed.stream().filter(key -> all.getOrDefault(key, "").isBlank()).forEach(key ->
        faults.add(WordsReader.at(own, key).fault("words.missing", "key", key)));
    WordsReader.flatten(own).forEach((key, text) -> {
      if (!needed.contains(key) && !optional(key) && !kept(definition, key)) {
        faults.add(WordsReader.at(own, key).fault("words.unused", "key", key));
      }
      if (key.startsWith("sms.") && !PLACES.containsAll(WordsReader.places(text))) {
        faults.add(WordsReader.at(own, key).fault("words.sms-places", "key", key));
      }
      int letters = longest(text).length();
      int most = text.matches("(?s).*\\p{IsArabic}.*") ? ARABIC_LETTERS : LATIN_LETTERS;
      if (key.startsWith("sms.") && letters > most) {
        faults.add(WordsReader.at(own, key).fault("words.sms-long", "key", key, "letters", letters, "most", most));
      }
    });
    TemplateCheck.check(definition, own, all, faults);
  }

  /** With a number and an amount as long as they get. */
  private static String longest(String text) {
    return text.replace("{number}", "26-0000-1234-5").replace("{amount}", "99,999.99");
  }

  /** How a word that a register keeps in a field is said, as {@code values.<field>.<word>}. */
  private static boolean kept(Definition definition, String key) {
    Subject subject = definition.about().subject();
    return subject != null && key.matches("values\\.\\w+\\.\\w+") && subject.fields().containsKey(key.split("\\.")[1]);
  }

  private static boolean optional(String key) {
    return OPTIONAL.stream().anyMatch(key::startsWith)
        || key.matches("(who|steps)\\.\\d+|questions\\.\\w+\\.(hint|errors\\.[a-z-]+)");
  }

  private void output(Output output) {
    needed.add("outputs." + output.register());
    PaperTemplate template = output.template();
    if (template != null) {
      template.words(output.register()).forEach(needed::add);
    }
  }

  private void journey() {
    Subject subject = definition.about().subject();
    if (subject != null) {
      subject.fields().keySet().forEach(field -> needed.add("subject." + field));
    }
    definition.questions().forEach(this::question);
    definition.papers().forEach(paper -> needed.add("documents." + paper.key() + ".title"));
  }

  private void question(Question question) {
    String key = "questions." + question.key() + ".";
    needed.add(key + "label");
    if (question.kind() instanceof ChoiceQuestion choice) {
      choice.options().forEach(option -> needed.add(key + "options." + option));
    }
    if (question.kind() instanceof RepeatQuestion rows) {
      rows.fields().forEach((field, kind) -> {
        needed.add(key + "fields." + field);
        kind.options().forEach(option -> needed.add(key + "options." + field + "." + option));
      });
    }
    if (question.stop() != null) {
      needed.add(key + "stop");
    }
    if (!question.must().isEmpty()) {
      needed.add(key + "errors.must");
    }
  }

  private void stage(Stage stage) {
    needed.add("stages." + stage.key());
    stage.tasks().forEach(this::task);
    for (Rule rule : stage.next()) {
      if (rule.target() instanceof Rule.Target.Ends ends) {
        needed.add("sms." + ends.end().word());
      }
    }
  }

  private void task(TaskDefinition task) {
    needed.add("tasks." + task.id());
    task.work().choices().forEach(choice -> choice(task, choice));
    task.work().evidence().checklist().keySet().forEach(item -> needed.add("findings." + task.id() + "." + item));
    MessageKeys.of(task.kind()).ifPresent(key -> needed.add("sms." + key));
    if (task.timing().lapse() != null) {
      needed.add("sms." + task.timing().lapse().word());
    }
  }

  private void choice(TaskDefinition task, Choice choice) {
    boolean way = task.kind() == TaskKind.HANDOVER;
    needed.add(way ? "ways." + choice.key() : "decisions." + task.id() + "." + choice.key());
    choice.reasons().forEach(reason -> needed.add("reasons." + task.id() + "." + choice.key() + "." + reason));
  }
}
