package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Choice;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.Stage;
import eg.mahalliyat.procedure.TaskDefinition;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A service at a glance, for reviewers of a change: its stages, tasks, roles, fees, papers and questions. */
final class GuidePage {
  private static final LocalDate ANY_DAY = LocalDate.of(2026, 7, 1);

  private final Service service;
  private final Words words;
  private final StringBuilder out = new StringBuilder();

  private GuidePage(Service service) {
    this.service = service;
    this.words = service.words(Locale.ENGLISH);
  }

  static String of(Service service) {
    var page = new GuidePage(service);
    page.head();
    page.stages();
    page.questions();
    page.papers();
    page.fees();
    return page.out.toString();
  }

  private void head() {
    Procedure procedure = service.definition().procedure();
    line("# %s %s", service.code(), words.text("title"));
    line("");
    line("Generated from `services/%s/` by a test; do not edit. Arabic title: %s.", service.code(),
        service.title(Locale.of("ar")));
    line("Version %d. Decide within %s; silence: %s.", service.version(), term(procedure.decideWithin()),
        procedure.silence().name().toLowerCase(Locale.ROOT));
  }

  private void stages() {
    line("%n## Stages%n");
    line("| stage | task | kind | by | within | decisions or ways | goes to |");
    line("|---|---|---|---|---|---|---|");
    for (Stage stage : service.definition().procedure().stages().values()) {
      for (TaskDefinition task : stage.tasks()) {
        line("| %s | %s | %s | %s | %s | %s | %s |", stage.key(), task.id() + when(task), task.kind().word(),
            Optional.ofNullable(task.doer().role()).orElse("platform"),
            Optional.ofNullable(task.timing().within()).map(GuidePage::term).orElse(""), choices(task), next(stage));
      }
    }
  }

  private void questions() {
    line("%n## Questions%n");
    line("| key | kind | question |");
    line("|---|---|---|");
    service.definition().questions().forEach(question -> line("| %s | %s | %s |", question.key(),
        question.kind().word(), words.text("questions." + question.key() + ".label")));
  }

  private void papers() {
    line("%n## Papers%n");
    line("| key | paper | how |");
    line("|---|---|---|");
    service.definition().papers().forEach(paper -> line("| %s | %s | %s |", paper.key(),
        words.text("documents." + paper.key() + ".title"), how(paper)));
  }

  private void fees() {
    line("%n## Fees%n");
    line("Mark A is illustrative: no tariff in force.%n");
    line("| stage | fee | revenue item | formula | law | mark |");
    line("|---|---|---|---|---|---|");
    for (String stage : service.definition().tariff().stages()) {
      service.definition().tariff().published(stage, ANY_DAY).forEach(fee -> line("| %s | %s | %s | `%s` | %s | %s |",
          stage, words.text("fees." + fee.key()), fee.revenueItem(), fee.formula(), fee.legal(), fee.mark().letter()));
    }
  }

  private static String how(Paper paper) {
    return paper.uploaded()
        ? "upload: %s, up to %d MB".formatted(String.join(", ", paper.upload().accept()), paper.upload().maxMegabytes())
        : "on file: " + paper.onFile();
  }

  private static String when(TaskDefinition task) {
    return task.when() == null ? "" : " (when `" + task.when().text() + "`)";
  }

  private static String choices(TaskDefinition task) {
    return task.work().choices().stream().map(Choice::key).collect(Collectors.joining(", "));
  }

  private static String next(Stage stage) {
    return stage.next().stream().map(GuidePage::rule).collect(Collectors.joining("; "));
  }

  private static String rule(Rule rule) {
    String to = switch (rule.target()) {
      case Rule.Target.To target -> target.stage();
      case Rule.Target.Ends ends -> "**" + ends.end().word() + "**";
    };
    String advice = rule.suggest() == null ? "" : " (suggests " + rule.suggest() + ")";
    return (rule.when() == null ? "" : "`" + rule.when().text() + "`: ") + to + advice;
  }

  private static String term(LegalTerm term) {
    return "%d %s days".formatted(term.days(), term.kind().name().toLowerCase(Locale.ROOT));
  }

  private void line(String format, Object... values) {
    out.append(format.formatted(values)).append('\n');
  }
}
