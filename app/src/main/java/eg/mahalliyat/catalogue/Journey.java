package eg.mahalliyat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The pages of a request with these answers. Computed anew from definition and answers each time, never stored.
 *
 * @param pages in order; nothing follows a stop
 */
public record Journey(List<Page> pages, Given given) {
  public static Journey of(Definition definition, Given given) {
    var pages = new ArrayList<Page>();
    Subject subject = definition.about().subject();
    if (subject != null) {
      pages.add(new Page.OnFile(subject));
    }
    boolean stopped = definition.questions().stream().anyMatch(question -> !ask(question, given, pages));
    if (!stopped) {
      papers(definition, given, pages);
      pages.add(new Page.Check());
    }
    return new Journey(List.copyOf(pages), given);
  }

  /** False when the answer ends the journey. */
  private static boolean ask(Question question, Given given, List<Page> pages) {
    if (question.when() != null && !question.when().holds(given.values())) {
      return true;
    }
    pages.add(new Page.Ask(question));
    Question.Stop stop = question.stop();
    if (stop != null && given.answers().containsKey(question.key()) && stop.when().holds(given.values())) {
      pages.add(new Page.Stop(question, stop.service()));
      return false;
    }
    return true;
  }

  private static void papers(Definition definition, Given given, List<Page> pages) {
    var values = given.values();
    definition.papers().stream().filter(Paper::uploaded).forEach(paper -> {
      boolean required = paper.required() == null || paper.required().holds(values);
      if (required || paper.optional()) {
        pages.add(new Page.Upload(paper, required));
      }
    });
  }

  /** The first page on which something is still to be done: where to go on after a pause. */
  public Page next() {
    return pages.stream().filter(page -> !done(page)).findFirst().orElseGet(pages::getLast);
  }

  /** The page behind this one; empty for the last and for one that is not part of the journey. */
  public Optional<Page> after(String key) {
    int index = index(key);
    return index >= 0 && index + 1 < pages.size() ? Optional.of(pages.get(index + 1)) : Optional.empty();
  }

  /** The page before this one; empty for the first and for one that is not part of the journey. */
  public Optional<Page> before(String key) {
    int index = index(key);
    return index > 0 ? Optional.of(pages.get(index - 1)) : Optional.empty();
  }

  /** The page, when it may be opened: everything before it is done. */
  public Optional<Page> open(String key) {
    int index = index(key);
    boolean may = index >= 0 && pages.subList(0, index).stream().allMatch(this::done);
    return may ? Optional.of(pages.get(index)) : Optional.empty();
  }

  /** True when everything is there to submit. */
  public boolean complete() {
    return pages.getLast() instanceof Page.Check && open("check").isPresent();
  }

  private boolean done(Page page) {
    return switch (page) {
      case Page.OnFile _ -> true;
      case Page.Ask ask -> given.answers().containsKey(ask.question().key());
      case Page.Upload upload -> !upload.required() || given.papers().contains(upload.paper().key());
      case Page.Stop _, Page.Check _ -> false;
    };
  }

  private int index(String key) {
    for (int i = 0; i < pages.size(); i++) {
      if (pages.get(i).key().equals(key)) {
        return i;
      }
    }
    return -1;
  }
}
