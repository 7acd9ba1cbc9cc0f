package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.expressions.Expressions;
import eg.mahalliyat.expressions.Names;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.procedure.Known;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Procedures;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import eg.mahalliyat.tariff.ClosedNames;
import eg.mahalliyat.tariff.Tariff;
import eg.mahalliyat.tariff.Tariffs;
import eg.mahalliyat.territory.Grade;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** From the tree of {@code service.yaml} to a definition. */
final class DefinitionReader {
  private final Yaml tree;
  private final Vocabulary vocabulary;
  private final List<Fault> faults;
  private final Map<String, QuestionKind> kinds = new LinkedHashMap<>();

  DefinitionReader(Yaml tree, Vocabulary vocabulary, List<Fault> faults) {
    this.tree = tree;
    this.vocabulary = vocabulary;
    this.faults = faults;
  }

  Optional<Definition> read() {
    tree.only(faults, "code", "version", "not-open", "category", "legal", "channels", "competence", "subject", "questions",
        "documents", "tables", "fees", "reductions", "procedure", "outputs");
    About about = new AboutReader(vocabulary, faults).read(tree);
    Subject start = about.subject();
    var questions = new QuestionReader(faults, start == null ? Set.of() : start.fields().keySet());
    tree.at("questions").items().forEach(q -> kinds.put(q.at("key").text(), questions.kind(q)));
    Names names = names(about);
    Tariff tariff = Tariffs.read(tree, names, closed(), vocabulary.revenueItems(), faults);
    names = names.with("fees", totals(tariff));
    var expressions = new ExpressionReader(new Expressions(names), faults);
    var papers = new PaperReader(vocabulary, expressions).read(tree.at("documents"));
    var outputs = new OutputReader(vocabulary, names, expressions, start == null ? null : start.register())
        .read(tree.at("outputs"));
    var known = new Known(vocabulary.keys("roles"), tariff.stages(), outputs.keySet(),
        vocabulary.keys("bodies"), vocabulary.keys("inventories"));
    Optional<Procedure> procedure = Procedures.read(tree.at("procedure"), names, known, faults);
    procedure.ifPresent(way -> photographs(way.stages().values()));
    List<Question> asked = asked(questions, expressions);
    return procedure.map(way -> new Definition(about, asked, papers, way, tariff, outputs));
  }

  /** What shows a place to everybody is what an official of the unit photographed there. */
  private void photographs(Collection<Stage> stages) {
    Set<String> taking = stages.stream().flatMap(stage -> stage.tasks().stream())
        .filter(task -> task.kind() == TaskKind.INSPECTION && task.work().evidence().photographs() > 0)
        .map(TaskDefinition::id).collect(Collectors.toCollection(TreeSet::new));
    tree.at("outputs").entries().values().stream().flatMap(output -> output.at("photograph").items().stream())
        .filter(named -> !taking.contains(named.text()))
        .forEach(named -> faults.add(named.fault("output.photograph", "text", named.text(), "known",
            String.join(", ", taking))));
  }

  private List<Question> asked(QuestionReader reader, ExpressionReader expressions) {
    var asked = new ArrayList<Question>();
    for (Yaml question : tree.at("questions").items()) {
      String key = question.at("key").text();
      if (asked.stream().anyMatch(other -> other.key().equals(key))) {
        faults.add(question.fault("question.twice", "key", key));
      }
      QuestionKind kind = kinds.getOrDefault(key, new YesNoQuestion());
      asked.add(reader.read(question, kind, expressions));
    }
    return asked;
  }

  private Names names(About about) {
    var answers = new LinkedHashMap<String, ValueType>();
    kinds.forEach((key, kind) -> {
      answers.put(key, kind.type());
      if (kind instanceof RepeatQuestion rows) {
        answers.putAll(rows.names(key));
      }
    });
    var documents = new LinkedHashMap<String, ValueType>();
    tree.at("documents").items().forEach(paper -> documents.put(paper.at("key").text(), ValueType.TRUTH));
    Subject subject = about.subject();
    return new Names(Map.of(
        "answers", answers,
        "documents", documents,
        "findings", Procedures.findings(tree.at("procedure")),
        "subject", subject == null ? Map.of() : subject.fields(),
        "applicant", Map.of("kind", ValueType.TEXT)));
  }

  /** Of which names all values are known. A question that is not always asked may be without an answer. */
  private ClosedNames closed() {
    var closed = new LinkedHashMap<String, List<String>>(Map.of("applicant.kind", List.of("person", "company"),
        "place.road", Stream.concat(Stream.of(""), Grade.ROADS.stream()).toList(),
        "place.zone", Stream.concat(Stream.of(""), Grade.ZONES.stream()).toList()));
    tree.at("questions").items().forEach(question -> {
      List<String> values = switch (kinds.get(question.at("key").text())) {
        case ChoiceQuestion choice -> choice.options();
        case YesNoQuestion _ -> List.of("yes", "no");
        case null, default -> List.of();
      };
      if (!values.isEmpty()) {
        closed.put("answers." + question.at("key").text(), question.at("when").present()
            ? Stream.concat(Stream.of(""), values.stream()).toList() : values);
      }
    });
    return new ClosedNames(closed);
  }

  private static Map<String, ValueType> totals(Tariff tariff) {
    var totals = new LinkedHashMap<String, ValueType>();
    tariff.stages().stream()
        .filter(stage -> stage.matches("\\w+"))
        .forEach(stage -> totals.put(stage, ValueType.NUMBER));
    return totals;
  }
}
