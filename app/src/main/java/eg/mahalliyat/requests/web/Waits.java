package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.Supplement;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What a request waits for, in words for the applicant: the office, never the person. */
final class Waits {
  private final Web web;
  private final Words words;
  private final Procedure procedure;

  private Waits(Web web, Request request) {
    this.web = web;
    this.words = request.service().words(web.words().locale());
    this.procedure = request.service().definition().procedure();
  }

  /** @param settling true when an open payment has no bill to pay any more: its money is being confirmed */
  static List<String> of(Web web, Request request, boolean settling) {
    Waits waits = new Waits(web, request);
    return request.state().openTasks().stream().flatMap(task -> waits.sentence(task, settling)).distinct().toList();
  }

  private Stream<String> sentence(TaskState task, boolean settling) {
    String office = task.role() == null ? "" : RoleNames.office(web, words, task.role());
    String about = TaskViews.about(words, task.kind(), procedure.task(task.task()).work().object());
    if (task.task().equals(Supplement.TASK)) {
      return Stream.of(web.t("supplements.waits"));
    }
    if (procedure.stageOf(task.task()) == null) {
      return Stream.of(web.t("requests.waits.term", "office", office));
    }
    return switch (task.kind()) {
      case REVIEW, ENDORSEMENT -> Stream.of(web.t("requests.waits.office", "office", office));
      case INSPECTION -> Stream.of(web.t("requests.waits.inspection", "office", office));
      case LETTER -> Stream.of(web.t("requests.waits.letter", "body", about));
      case ALLOCATION -> Stream.of(web.t("requests.waits.allocation", "inventory", about));
      case WAIT -> Stream.of(web.t("requests.waits.wait", "day", day(task)));
      case ISSUE -> Stream.of(web.t("requests.waits.issue"));
      case HANDOVER -> Stream.of(web.t("requests.waits.handover", Map.of("office", office)));
      case PAYMENT -> settling ? Stream.of(web.t("requests.waits.payment")) : Stream.of();
      case COMPLETION -> Stream.of();
    };
  }

  private String day(TaskState task) {
    return task.dueAt() == null ? "" : web.day(task.dueAt());
  }
}
