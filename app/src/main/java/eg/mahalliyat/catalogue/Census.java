package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Stage;
import org.jspecify.annotations.Nullable;

/** How much there is of something. */
record Census(int services, int stages, int tasks, int questions, int papers, int expressions, int cases) {
  static final Census NOTHING = new Census(0, 0, 0, 0, 0, 0, 0);

  static Census of(Service service, ServiceFiles files) {
    Definition definition = service.definition();
    var stages = definition.procedure().stages().values();
    int tasks = stages.stream().mapToInt(stage -> stage.tasks().size()).sum();
    return new Census(1, stages.size(), tasks, definition.questions().size(), definition.papers().size(),
        expressions(definition), files.cases().size());
  }

  Census plus(Census more) {
    return new Census(services + more.services, stages + more.stages, tasks + more.tasks, questions + more.questions,
        papers + more.papers, expressions + more.expressions, cases + more.cases);
  }

  private static int expressions(Definition definition) {
    int all = definition.tariff().rules();
    for (Question question : definition.questions()) {
      all += one(question.when()) + one(question.stop());
    }
    for (Paper paper : definition.papers()) {
      all += one(paper.required());
    }
    for (Output output : definition.outputs().values()) {
      all += one(output.validYears());
    }
    for (Stage stage : definition.procedure().stages().values()) {
      all += stage.tasks().stream().mapToInt(task -> one(task.when())).sum();
      all += stage.next().stream().mapToInt(rule -> one(rule.when())).sum();
    }
    return all;
  }

  private static int one(@Nullable Object expression) {
    return expression == null ? 0 : 1;
  }

  @Override
  public String toString() {
    return "%d services, %d stages, %d tasks, %d questions, %d papers, %d expressions, %d golden cases"
        .formatted(services, stages, tasks, questions, papers, expressions, cases);
  }
}
