package eg.mahalliyat.requests.web;

import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.documents.Document;
import eg.mahalliyat.people.Identity;
import eg.mahalliyat.people.Person;
import eg.mahalliyat.platform.Actor;
import eg.mahalliyat.platform.web.Row;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.requests.Inboxes;
import eg.mahalliyat.requests.Request;
import eg.mahalliyat.shared.NationalId;
import eg.mahalliyat.shared.RegisterNumber;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Hides whose a request is from those who are to judge the matter and not the person: the definition says from whom.
 * What was typed about him is left out, and where his name or number stands in other words, it is struck.
 */
final class Veil {
  private static final Set<String> PERSONAL = Set.of("national-id", "mobile");
  private static final String OF_APPLICANT = "applicant.";
  private static final int LONG = 11;

  private final boolean drawn;
  private final List<Pattern> struck;

  private Veil(boolean drawn, List<Pattern> struck) {
    this.drawn = drawn;
    this.struck = struck;
  }

  /** @param agents of a company, whose names tell whose it is */
  static Veil of(Actor.Staff reader, Request request, Person person, List<Person> agents) {
    if (!request.service().definition().procedure().masks(reader.roles())) {
      return new Veil(false, List.of());
    }
    List<Pattern> struck = new ArrayList<>(List.of(text(request.owner().applicant()), text(person.name())));
    Stream.concat(Stream.of(person), agents.stream()).flatMap(Veil::numbers).map(Veil::number).forEach(struck::add);
    agents.stream().map(agent -> text(agent.name())).forEach(struck::add);
    request.service().definition().questions().stream().filter(Veil::personal)
        .map(question -> request.content().answers().getOrDefault(question.key(), ""))
        .filter(answer -> !answer.isBlank()).map(Veil::text).forEach(struck::add);
    return new Veil(true, struck);
  }

  private static Stream<String> numbers(Person person) {
    String known = switch (person.identity()) {
      case Identity.OfCitizen(NationalId number) -> number.digits();
      case Identity.OfCompany(RegisterNumber number) -> number.digits();
    };
    return person.mobile() == null ? Stream.of(known)
        : Stream.of(known, person.mobile().national(), person.mobile().international());
  }

  private static Pattern text(String text) {
    return Pattern.compile(Pattern.quote(text));
  }

  /** The number of a company may be a short one: it is struck where it stands alone, and not within days and sums. */
  private static Pattern number(String digits) {
    return digits.length() < LONG ? Pattern.compile("(?<![\\d/.,٫٬-])" + digits + "(?![\\d/.,٫٬-])") : text(digits);
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
    for (Pattern one : struck) {
      covered = one.matcher(covered).replaceAll(Inboxes.Item.MASKED);
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
