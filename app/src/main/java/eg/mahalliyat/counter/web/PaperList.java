package eg.mahalliyat.counter.web;

import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.counter.Intake;
import eg.mahalliyat.counter.Scans;
import eg.mahalliyat.counter.Sheet;
import eg.mahalliyat.documents.Document;
import eg.mahalliyat.documents.Documents;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The list of papers and what was scanned for it. */
@Component
public class PaperList {
  /**
   * A paper of the list.
   *
   * @param document null while it is not there
   * @param original true when the original has to be seen
   */
  public record Paper(String key, String title, boolean required, boolean original, @Nullable Document document) {}

  /** @param picture true when the browser can show it small */
  public record Scan(UUID id, String name, boolean picture) {
    public String field() {
      return "sort-" + id;
    }
  }

  /** @param choices what a scan may be */
  public record All(List<Paper> papers, List<Scan> scans, List<Option> choices) {}

  private final Documents documents;

  PaperList(Documents documents) {
    this.documents = documents;
  }

  All of(Web web, Actor.Staff clerk, Intake intake) {
    Words words = IntakeViews.words(web, intake);
    List<Paper> papers = Sheet.of(intake.draft()).papers().stream().map(wanted -> {
      UUID there = intake.draft().content().papers().get(wanted.key());
      return new Paper(wanted.key(), wanted.title(words), wanted.required(), wanted.original(),
          there == null ? null : documents.get(clerk, there));
    }).toList();
    List<Option> choices = new ArrayList<>(papers.stream().map(it -> new Option(it.key(), it.title())).toList());
    choices.add(new Option(Scans.ASIDE, web.t("counter.scan-aside")));
    return new All(papers, intake.scans().stream().map(id -> scan(documents.get(clerk, id))).toList(), choices);
  }

  /** The form as things are sorted now. */
  Form filled(Intake intake) {
    Form form = Form.empty();
    for (var paper : intake.draft().content().papers().entrySet()) {
      form = form.with("sort-" + paper.getValue(), paper.getKey());
    }
    for (String seen : intake.seen()) {
      form = form.with("original-" + seen, "yes");
    }
    return form;
  }

  private static Scan scan(Document document) {
    boolean shown = document.state() == Document.State.CLEAN && document.mediaType().startsWith("image/");
    return new Scan(document.id(), document.fileName(), shown);
  }
}
