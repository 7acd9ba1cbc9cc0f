package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Line;
import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.licences.LicenceDocument.Sheet;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.requests.Request;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What is printed on a paper of any other register: line by line what its entry says. */
record SheetPaper(PaperHead head, RegisterWords names) {
  static final Pattern PLACE = Pattern.compile("(.*_)?(address|site|place|location)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  LicenceDocument document(Licence it, Request request, Fees fees) {
    String register = it.id().register();
    Named title = new Named(RegisterWords.title(request.service(), register, Words.ARABIC),
        RegisterWords.title(request.service(), register, Words.ENGLISH));
    Sheet sheet = new Sheet(title, it.holder().name(), lines(it), place(it));
    return new LicenceDocument(it.id().number(), head.issuer(), sheet, it.paper().term(), fees,
        head.grounds(it, request, laws(head.words(), request.service()), List.of()));
  }

  /** What the entry says, line by line. */
  List<Line> lines(Licence it) {
    return keys(it).stream().filter(key -> !it.field(key).isEmpty()).map(key -> line(it, key)).toList();
  }

  /** Where the entry is about; empty when that is nowhere. */
  String place(Licence it) {
    return keys(it).stream().filter(key -> PLACE.matcher(key).matches()).map(it::field)
        .filter(value -> !value.isEmpty()).findFirst().orElse("");
  }

  private List<String> keys(Licence it) {
    return names.ordered(it.id().register(), it.fields().keySet());
  }

  private Line line(Licence it, String key) {
    String register = it.id().register();
    Named name =
        new Named(names.field(register, key, Words.ARABIC), names.field(register, key, Words.ENGLISH));
    return new Line(name, shown(names.value(register, key, it.field(key), Words.ARABIC)));
  }

  /** A day as papers print it; anything else as it is. */
  static String shown(String value) {
    return DAY.matcher(value).matches() ? LicenceDays.arabic(LocalDate.parse(value)) : value;
  }

  /** The laws of the service, as papers name them. */
  static String laws(Words.In words, Service service) {
    return service.definition().about().laws().stream().map(number -> words.of("catalogue.law",
            Map.of("number", number, "name", service.words(Words.ARABIC).text("laws." + number))))
        .collect(Collectors.joining("؛ "));
  }
}
