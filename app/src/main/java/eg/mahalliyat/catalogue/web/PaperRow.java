package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Paper;
import eg.mahalliyat.catalogue.Words;

/** A paper; conditional when only some applicants need it. */
public record PaperRow(String title, String hint, boolean onFile, boolean conditional, boolean original) {
  static PaperRow of(Paper paper, Words words) {
    String key = "documents." + paper.key();
    return new PaperRow(words.text(key + ".title"), words.find(key + ".hint").orElse(""), !paper.uploaded(),
        paper.required() != null, paper.uploaded() && paper.upload().originalAtCounter());
  }
}
