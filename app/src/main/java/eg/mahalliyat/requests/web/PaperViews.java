package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.documents.Document;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Link;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Findings;
import eg.mahalliyat.procedure.TaskState;
import eg.mahalliyat.requests.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The papers of a case: what the applicant handed in, what inspectors photographed, what other bodies answered. */
@Component
public class PaperViews {
  /** @param document null when nothing was handed in */
  public record Paper(String title, @Nullable Document document) {}

  private final Documents documents;

  PaperViews(Documents documents) {
    this.documents = documents;
  }

  List<Paper> of(Web web, Actor.Staff actor, Request request) {
    Words words = request.service().words(web.words().locale());
    List<Paper> papers = new ArrayList<>();
    request.content().papers().forEach((key, id) ->
        papers.add(new Paper(title(words, request, key), documents.get(actor, id))));
    for (TaskState task : request.state().history()) {
      evidence(task).forEach(id -> papers.add(
          new Paper(words.text("tasks." + task.task()), documents.get(actor, UUID.fromString(id)))));
    }
    return papers;
  }

  /** What the applicant handed in, by its title alone: the page that is visited most asks no other room for it. */
  static List<Link> handedIn(Web web, Request request) {
    Words words = request.service().words(web.words().locale());
    return request.content().papers().entrySet().stream()
        .map(paper -> new Link(title(words, request, paper.getKey()), Shown.file(paper.getValue()))).toList();
  }

  /** A file may also answer a question. */
  private static String title(Words words, Request request, String key) {
    return request.service().definition().questions().stream().anyMatch(asked -> asked.key().equals(key))
        ? words.text("questions." + key + ".label") : words.text("documents." + key + ".title");
  }

  private static List<String> evidence(TaskState task) {
    Findings findings = findings(task);
    return findings == null ? List.of() : findings.photographs();
  }

  static @Nullable Findings findings(TaskState task) {
    TaskState.Closing closing = task.closing();
    return closing == null || closing.particulars() == null ? null : closing.particulars().findings();
  }
}
