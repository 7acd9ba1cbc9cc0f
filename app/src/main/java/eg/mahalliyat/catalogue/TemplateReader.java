package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code paper:} below an output. */
record TemplateReader(List<Fault> faults) {
  private static final int MOST_LINES = 20;
  private static final int MOST_SENTENCES = 12;

  /** Null when there is none: then the paper is a sheet of what its register entry says. */
  @Nullable PaperTemplate read(Yaml paper) {
    if (!paper.present()) {
      return null;
    }
    paper.only(faults, "language", "lines", "conditions", "foot");
    String language = paper.at("language").text();
    if (!Set.of("bilingual", "arabic").contains(language)) {
      faults.add(paper.at("language").fault("template.language"));
    }
    if (paper.at("lines").texts().isEmpty()) {
      faults.add(paper.at("lines").fault("template.lines"));
    }
    return new PaperTemplate(language.equals("bilingual"), keys(paper.at("lines"), MOST_LINES),
        keys(paper.at("conditions"), MOST_SENTENCES), keys(paper.at("foot"), MOST_SENTENCES));
  }

  private List<String> keys(Yaml list, int most) {
    Set<String> seen = new HashSet<>();
    for (Yaml key : list.items()) {
      if (!key.text().matches("[a-z][a-z0-9_]{0,29}") || !seen.add(key.text())) {
        faults.add(key.fault("template.key", "text", key.text()));
      }
    }
    if (list.items().size() > most) {
      faults.add(list.fault("template.many", "most", most));
    }
    return list.texts();
  }
}
