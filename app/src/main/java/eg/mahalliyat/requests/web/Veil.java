package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.documents.Document;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Hides whose a request is from those who are to judge the matter and not the person: the definition says from whom.
 * What was typed about him is left out, and where his name or number stands in other words, it is struck.
 */
final class Veil {
  private static final Set<String> PERSONAL = Set.of("national-id", "mobile");
  private static final String OF_APPLICANT = "applicant.";

  private final boolean drawn;
  private final List<String> struck;

  private Veil(boolean drawn, List<String> struck) {
    this.drawn = drawn;
    this.struck = struck;
  }

  static Veil of(Actor.Staff reader, Request request, Person person) {
    if (!request.service().definition().procedure().masks(reader.roles())) {
      return new Veil(false, List.of());
    }
    List<String> struck = new ArrayList<>(List.of(request.owner().applicant(), person.name(), person.nationalId().digits()));
    if (person.mobile() != null) {
      struck.add(person.mobile().national());
      struck.add(person.mobile().international());
    }
    request.service().definition().questions().stream().filter(Veil::personal)
        .map(question -> request.content().answers().getOrDefault(question.key(), ""))
        .filter(answer -> !answer.isBlank()).forEach(struck::add);
    return new Veil(true, struck);
  }

  boolean drawn() {
    return drawn;
  }

  /** Whether this asks the applicant about himself. */
  static boolean personal(Question question) {
    return PERSONAL.contains(question.kind().word()) || question.prefill().startsWith(OF_APPLICANT);
  }

  String over(String text) {
    String covered = text;
    for (String one : struck) {
      covered = covered.replace(one, Inboxes.Item.MASKED);
    }
    return covered;
  }

  List<Row> over(List<Row> rows) {
    return drawn ? rows.stream().map(row -> new Row(row.name(), over(row.value()), row.href(), row.leads())).toList() : rows;
  }

  List<Chronicle.Line> overLines(List<Chronicle.Line> lines) {
    return drawn ? lines.stream().map(line -> new Chronicle.Line(over(line.text()), over(line.note()), line.at())).toList()
        : lines;
  }

  /** Files are called as their owners call them: here after what they are. */
  List<PaperViews.Paper> overPapers(List<PaperViews.Paper> papers) {
    return drawn ? papers.stream().map(Veil::renamed).toList() : papers;
  }

  List<Row> person(Web web) {
    return List.of(new Row(web.t("requests.applicant"), web.t("requests.masked")));
  }

  private static PaperViews.Paper renamed(PaperViews.Paper paper) {
    Document d = paper.document();
    return d == null ? paper : new PaperViews.Paper(paper.title(), new Document(d.id(), d.unitId(), d.personId(),
        d.purpose(), d.neutralName(), d.mediaType(), d.size(), d.state(), d.uploadedAt()));
  }
}
