package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the papers. */
record PaperReader(Vocabulary vocabulary, Conditions conditions) {
  private static final Set<String> TYPES = Set.of("pdf", "jpeg", "png");

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
    return required.text().equals("true") ? null : conditions.read(required);
  }

  private Paper.Upload upload(Yaml paper, String onFile) {
    List<String> accept = paper.at("accept").texts();
    if (onFile.isEmpty() && (accept.isEmpty() || !TYPES.containsAll(accept))) {
      faults().add(paper.fault("paper.accept"));
    }
    String megabytes = paper.at("max-mb").text();
    boolean sized = megabytes.matches("[1-9]|[1-4]\\d|50");
    if (onFile.isEmpty() && !sized) {
      faults().add(paper.fault("paper.max-mb"));
    }
    boolean original = paper.at("original-at-counter").text().equals("true");
    return new Paper.Upload(accept, sized ? Integer.parseInt(megabytes) : 0, original);
  }

  private List<Fault> faults() {
    return conditions.faults();
  }
}
