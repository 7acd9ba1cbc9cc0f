package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import java.util.ArrayList;
import java.util.List;

/** What officials and other bodies found, at one glance for whoever decides. */
final class FoundViews {
  private FoundViews() {}

  static List<Row> of(Web web, Request request) {
    List<Row> rows = new ArrayList<>();
    for (TaskState task : request.state().history()) {
      Findings findings = PaperViews.findings(task);
      if (findings != null) {
        add(web, request, task, findings, rows);
      }
      TaskState.Closing closing = task.closing();
      if (closing != null && closing.particulars() != null && closing.particulars().reference() != null) {
        rows.add(new Row(web.t("requests.reference-of", "task", title(web, request, task)),
            closing.particulars().reference()));
      }
    }
    return rows;
  }

  private static void add(Web web, Request request, TaskState task, Findings findings, List<Row> rows) {
    Words words = request.service().words(web.words().locale());
    var wanted = request.service().definition().procedure().task(task.task()).work().evidence().checklist();
    for (String item : wanted.keySet()) {
      String found = findings.checklist().get(item);
      if (found != null) {
        rows.add(new Row(words.text("findings." + task.task() + "." + item), value(web, found)));
      }
    }
    Findings.Place place = findings.place();
    if (place != null) {
      rows.add(new Row(web.t("requests.place-of", "task", title(web, request, task)),
          place.latitude().toPlainString() + " " + place.longitude().toPlainString()));
    }
  }

  private static String value(Web web, String found) {
    return found.equals("yes") || found.equals("no") ? web.t("requests." + found) : found;
  }

  private static String title(Web web, Request request, TaskState task) {
    return request.service().words(web.words().locale()).text("tasks." + task.task());
  }
}
