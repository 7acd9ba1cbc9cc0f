package eg.mahalliyat.requests.web;

import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.Conflict;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Offer;
import eg.mahalliyat.requests.FileViews;
import eg.mahalliyat.requests.Heads;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.requests.Requests;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/** A task with a page of its own: shown to whom the procedure offers it, and to nobody else. */
@Component
class Offered {
  /**
   * One task of a case.
   *
   * @param offer what the procedure wants of it
   * @param view what the page shows of it
   */
  record One(Request request, Offer offer, RequestViews.Head head, TaskViews.Task view) {}

  private final Requests requests;
  private final Heads heads;
  private final RequestViews views;
  private final TaskViews tasks;
  private final FileViews looks;

  Offered(Requests requests, Heads heads, RequestViews views, TaskViews tasks, FileViews looks) {
    this.requests = requests;
    this.heads = heads;
    this.views = views;
    this.tasks = tasks;
    this.looks = looks;
  }

  /** @throws Conflict when this official has no such task now */
  One task(Web web, Actor.Staff actor, UUID id, String taskId, Predicate<TaskViews.Task> kind) {
    Request request = requests.request(actor, id);
    One found = heads.offers(heads.supervising(actor), request).stream()
        .filter(offer -> offer.taskId().equals(taskId))
        .map(offer -> new One(request, offer, views.head(web, request), tasks.task(web, request, offer)))
        .filter(one -> kind.test(one.view())).findFirst()
        .orElseThrow(() -> new Conflict("requests.not-offered", Map.of()));
    looks.seen(actor, List.of(id), FileViews.Reason.TASK);
    return found;
  }
}
