package eg.mahalliyat.counter;

import eg.mahalliyat.catalogue.FileQuestion;
import eg.mahalliyat.catalogue.Page;
import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.documents.Accepted;
import eg.mahalliyat.requests.Draft;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The applicant's pages of a draft, laid beside each other: the same journey on few sheets.
 *
 * @param questions what is asked with these answers
 * @param papers what can be handed in with them
 * @param stop the friendly end, when an answer leads to another service
 */
public record Sheet(List<Question> questions, List<Wanted> papers, Optional<Page.Stop> stop, Draft draft) {
  /**
   * A file of the list.
   *
   * @param answer true when it answers a question, false for a paper
   * @param original true when the original has to be seen
   */
  public record Wanted(String key, boolean answer, boolean required, boolean original, Accepted accepted) {
    private static Wanted of(Question question, FileQuestion file) {
      return new Wanted(question.key(), true, true, false, new Accepted(file.accept(), file.maxMegabytes()));
    }

    private static Wanted of(Paper paper, boolean required) {
      return new Wanted(paper.key(), false, required, paper.upload().originalAtCounter(),
          new Accepted(paper.upload().accept(), paper.upload().maxMegabytes()));
    }

    public String title(Words words) {
      return words.text(answer ? "questions." + key + ".label" : "documents." + key + ".title");
    }
  }

  public static Sheet of(Draft draft) {
    List<Question> questions = new ArrayList<>();
    List<Wanted> papers = new ArrayList<>();
    Optional<Page.Stop> stop = Optional.empty();
    for (Page page : draft.journey().pages()) {
      switch (page) {
        case Page.Ask ask when ask.question().kind() instanceof FileQuestion file ->
            papers.add(Wanted.of(ask.question(), file));
        case Page.Ask ask -> questions.add(ask.question());
        case Page.Upload upload -> papers.add(Wanted.of(upload.paper(), upload.required()));
        case Page.Stop there -> stop = Optional.of(there);
        case Page.OnFile _, Page.Check _ -> { }
      }
    }
    return new Sheet(List.copyOf(questions), List.copyOf(papers), stop, draft);
  }

  /** What is not answered yet. */
  public List<Question> open() {
    return questions.stream().filter(question -> !draft.content().answers().containsKey(question.key())).toList();
  }

  /** Required files that are not there yet. */
  public List<Wanted> missing() {
    return papers.stream().filter(wanted -> wanted.required() && !has(wanted)).toList();
  }

  public boolean has(Wanted wanted) {
    return draft.content().papers().containsKey(wanted.key());
  }

  public Optional<Wanted> wanted(String key) {
    return papers.stream().filter(wanted -> wanted.key().equals(key)).findFirst();
  }
}
