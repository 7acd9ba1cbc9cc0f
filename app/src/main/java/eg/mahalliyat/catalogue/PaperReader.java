package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.expressions.ExpressionReader;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the papers. */
record PaperReader(Vocabulary vocabulary, ExpressionReader expressions) {
  /** On file with the person or company itself, from registration. */
  private static final String APPLICANT = "applicant";

  List<Paper> read(Yaml papers) {
    return papers.items().stream().map(this::paper).toList();
  }

  private Paper paper(Yaml paper) {
    paper.only(faults(), "key", "required", "accept", "max-mb", "original-at-counter", "on-file");
    vocabulary.check(paper.at("key"), "documents", faults());
    String onFile = paper.at("on-file").text();
    if (!onFile.isEmpty() && !onFile.equals(APPLICANT)) {
      vocabulary.check(paper.at("on-file"), "registers", faults());
    }
    return new Paper(paper.at("key").text(), required(paper.at("required")), upload(paper, onFile), onFile);
  }

  private @Nullable Condition required(Yaml required) {
    return required.text().equals("true") ? null : expressions.condition(required);
  }

  private Paper.Upload upload(Yaml paper, String onFile) {
    FileLimits limits = onFile.isEmpty() ? FileLimits.read(paper, faults()) : new FileLimits(List.of(), 0);
    boolean original = paper.at("original-at-counter").text().equals("true");
    return new Paper.Upload(limits.accept(), limits.maxMegabytes(), original);
  }

  private List<Fault> faults() {
    return expressions.faults();
  }
}
