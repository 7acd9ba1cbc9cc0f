package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.tariff.Tariff;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A service without its words.
 *
 * @param outputs by register
 */
public record Definition(
    About about,
    List<Question> questions,
    List<Paper> papers,
    Procedure procedure,
    Tariff tariff,
    Map<String, Output> outputs) {
  /** The root below which conditions find the total of each fee stage. */
  private static final String FEES = "fees";

  public Definition {
    questions = List.copyOf(questions);
    papers = List.copyOf(papers);
    outputs = Map.copyOf(outputs);
  }

  /**
   * A case as the conditions of the procedure see it: what is given and, where one of them asks, what each fee stage
   * costs on this day. Assessing takes longer than deciding, so nobody pays for it who does not ask.
   */
  public Map<String, Object> values(Given given, LocalDate day) {
    if (!procedure.reads(FEES)) {
      return given.values();
    }
    var totals = new HashMap<String, String>();
    tariff.stages().forEach(stage -> totals.put(stage, tariff.assess(stage, given.values(), day).total().plain()));
    var values = new HashMap<>(given.values());
    values.put(FEES, totals);
    return values;
  }

  /** @throws IllegalArgumentException when there is none with this key */
  public Question question(String key) {
    return questions.stream()
        .filter(question -> question.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no question " + key));
  }

  /** @throws IllegalArgumentException when there is none with this key */
  public Paper paper(String key) {
    return papers.stream()
        .filter(paper -> paper.key().equals(key))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no paper " + key));
  }

  /** The keys of everything that an applicant can be asked for: uploaded papers and questions. */
  public Set<String> asks() {
    return Stream.concat(papers.stream().filter(Paper::uploaded).map(Paper::key), questions.stream().map(Question::key))
        .collect(Collectors.toUnmodifiableSet());
  }
}
