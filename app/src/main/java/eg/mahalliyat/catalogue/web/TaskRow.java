package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.LegalTerm;
import eg.mahalliyat.procedure.TaskDefinition;

/** A task of the procedure: what, who, how long; the last may be empty. Conditional when some requests skip it. */
public record TaskRow(String title, String who, String within, boolean conditional) {
  static TaskRow of(TaskDefinition task, Words words, Web web) {
    LegalTerm within = task.timing().within();
    return new TaskRow(words.text("tasks." + task.id()), who(task, words, web),
        within == null ? "" : Said.term(within, web), task.when() != null);
  }

  private static String who(TaskDefinition task, Words words, Web web) {
    String role = task.doer().role();
    String object = task.work().object();
    return switch (task.kind()) {
      case COMPLETION, PAYMENT -> words.text("roles.applicant");
      case LETTER -> words.find("bodies." + object).orElseGet(() -> web.t("catalogue.other-body"));
      default -> role == null ? web.t("catalogue.platform") : words.find("roles." + role).orElse(role);
    };
  }
}
