package eg.mahalliyat.catalogue;

import eg.mahalliyat.procedure.Procedure;
import eg.mahalliyat.tariff.Tariff;
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
  public Definition {
    questions = List.copyOf(questions);
    papers = List.copyOf(papers);
    outputs = Map.copyOf(outputs);
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
