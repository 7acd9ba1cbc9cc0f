package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.Entry;
import eg.mahalliyat.platform.web.Step;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.procedure.ProcedureFact;
import eg.mahalliyat.procedure.Rule;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Tracking.Followed;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The line of steps: what is behind, where the request is now, and what comes if nothing else happens. */
final class Way {
  private final Web web;
  private final Words words;
  private final Request request;

  private Way(Web web, Request request) {
    this.web = web;
    this.request = request;
    this.words = request.service().words(web.words().locale());
  }

  static List<Step> of(Web web, Followed followed) {
    Way way = new Way(web, followed.request());
    List<Step> steps = new ArrayList<>();
    steps.add(new Step(Step.State.DONE, web.t("requests.submitted"), "",
        web.moment(followed.request().times().submittedAt())));
    List<Entry> entered = followed.history().stream().filter(e -> e.type().equals("StageEntered")).toList();
    for (Entry entry : entered) {
      way.behind(steps, entry, entry == entered.getLast());
    }
    if (followed.request().ended()) {
      steps.add(way.end());
    } else {
      way.ahead().forEach(stage -> steps.add(new Step(Step.State.NEXT, way.title(stage), "", "")));
    }
    return steps;
  }

  /** All ways through the procedure, with the one that the request took. */
  static ProcedurePicture picture(Web web, Followed followed) {
    Request request = followed.request();
    List<String> entered = followed.history().stream().filter(e -> e.type().equals("StageEntered")).map(Way::stage)
        .toList();
    return ProcedurePicture.of(web, request.service().definition().procedure(),
        request.service().words(web.words().locale())::find, request.state(), entered);
  }

  private void behind(List<Step> steps, Entry entry, boolean last) {
    String stage = stage(entry);
    // Stages in which nothing waits for anybody are not steps: their only task was not needed.
    if (request.state().end() != null && stage.equals(request.state().stage()) && untouched(stage)) {
      return;
    }
    boolean now = last && !request.ended();
    steps.add(new Step(now ? Step.State.NOW : Step.State.DONE, title(stage), now ? whose() : "",
        web.moment(entry.at())));
  }

  private boolean untouched(String stage) {
    Set<String> tasks = new LinkedHashSet<>();
    request.service().definition().procedure().stage(stage).tasks().forEach(t -> tasks.add(t.id()));
    return request.state().tasks().values().stream().noneMatch(t -> tasks.contains(t.task()));
  }

  /** Who has it now: the office, never the person. */
  private String whose() {
    return request.state().openTasks().stream().map(TaskState::role).filter(r -> r != null && !r.equals("applicant"))
        .findFirst().map(role -> web.t("requests.with", "office", RoleNames.office(web, words, role))).orElse("");
  }

  private Step end() {
    var end = request.state().end();
    boolean good = end == eg.mahalliyat.procedure.End.COMPLETED;
    String at = request.times().closedAt() == null ? "" : web.moment(request.times().closedAt());
    return new Step(good ? Step.State.DONE : Step.State.STOPPED, web.t("requests.end." + end), "", at);
  }

  /** Along the last rule of each stage, which is the way when nothing special happens. */
  private Set<String> ahead() {
    Procedure procedure = request.service().definition().procedure();
    Set<String> stages = new LinkedHashSet<>();
    String stage = request.state().stage();
    while (procedure.stage(stage).next().getLast().target() instanceof Rule.Target.To to && stages.add(to.stage())) {
      stage = to.stage();
    }
    stages.remove(request.state().stage());
    return stages;
  }

  private String title(String stage) {
    return words.text("stages." + stage);
  }

  private static String stage(Entry entry) {
    return eg.mahalliyat.platform.Json.read(entry.data(), ProcedureFact.StageEntered.class).stage();
  }
}
