package eg.mahalliyat.licences;

import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Line;
import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.licences.LicenceDocument.Sheet;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.Request;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is printed on a certified copy: that it is one, which one, and everything that the copied paper says. */
record CopyPaper(PaperHead head, RegisterWords names, Words words) {
  LicenceDocument document(Licence copy, Licence original, Request request, Fees fees) {
    SheetPaper sheet = new SheetPaper(head, names);
    Term term = original.paper().term();
    List<Line> lines = new ArrayList<>();
    lines.add(line("licence.copy.of", original.id().number()));
    lines.add(line("licence.copy.issued", LicenceDays.arabic(term.issued())));
    lines.add(line("licence.copy.expires", expires(term.expires())));
    lines.addAll(sheet.lines(original));
    Named title = new Named(title(copy, original, Words.ARABIC), title(copy, original, Words.ENGLISH));
    return new LicenceDocument(copy.id().number(), head.issuer(),
        new Sheet(title, original.holder().name(), lines, sheet.place(original)), copy.paper().term(), fees,
        head.grounds(copy, request, SheetPaper.laws(head.words(), request.service()), List.of()));
  }

  private String title(Licence copy, Licence original, Locale locale) {
    return words.in(locale).of("licence.copy.title", Map.of("copy", copy.field(Licence.COPY_NUMBER), "kind",
        names.title(original.id().register(), locale)));
  }

  private Line line(String key, String value) {
    return new Line(new Named(words.in(Words.ARABIC).of(key), words.in(Words.ENGLISH).of(key)), value);
  }

  private String expires(@Nullable LocalDate day) {
    return day == null ? words.in(Words.ARABIC).of("licence.document.unlimited") : LicenceDays.arabic(day);
  }
}
