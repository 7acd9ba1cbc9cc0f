package eg.mahalliyat.licences;

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
  private static final Pattern PLACE = Pattern.compile("(.*_)?(address|site|place|location)");
  private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  LicenceDocument document(Licence it, Request request, Fees fees) {
    String register = it.id().register();
    Named title = new Named(RegisterWords.title(request.service(), register, Words.ARABIC),
        RegisterWords.title(request.service(), register, Words.ENGLISH));
    List<String> keys = names.ordered(register, it.fields().keySet());
    List<Line> lines = keys.stream().filter(key -> !it.field(key).isEmpty()).map(key -> line(it, key)).toList();
    String place = keys.stream().filter(key -> PLACE.matcher(key).matches()).map(it::field)
        .filter(value -> !value.isEmpty()).findFirst().orElse("");
    return new LicenceDocument(it.id().number(), head.issuer(), new Sheet(title, it.holder().name(), lines, place),
        it.paper().term(), fees, head.grounds(it, request, laws(request), List.of()));
  }

  private Line line(Licence it, String key) {
    String register = it.id().register();
    Named name =
        new Named(names.field(register, key, Words.ARABIC), names.field(register, key, Words.ENGLISH));
    return new Line(name, shown(names.value(register, key, it.field(key), Words.ARABIC)));
  }

  private static String shown(String value) {
    return DAY.matcher(value).matches() ? LicenceDays.arabic(LocalDate.parse(value)) : value;
  }

  private String laws(Request request) {
    return request.service().definition().about().laws().stream().map(number -> head.words().of("catalogue.law",
            Map.of("number", number, "name", request.service().words(Words.ARABIC).text("laws." + number))))
        .collect(Collectors.joining("؛ "));
  }
}
