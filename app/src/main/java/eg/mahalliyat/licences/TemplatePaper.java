package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.PaperTemplate;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.licences.LicenceDocument.Form;
import eg.mahalliyat.licences.LicenceDocument.Line;
import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.licences.LicenceDocument.Sheet;
import eg.mahalliyat.platform.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Fills the template of a paper: the words of the service, as they were published with it. A row or sentence with a
 * place that has nothing to say is left out.
 *
 * @param output with its template
 */
record TemplatePaper(Service service, Output output, PaperTemplate template) {
  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  /** Empty when the service has no template for the register. */
  static Optional<TemplatePaper> of(Service service, String register) {
    Output output = service.definition().outputs().get(register);
    PaperTemplate template = output == null ? null : output.template();
    return output == null || template == null ? Optional.empty()
        : Optional.of(new TemplatePaper(service, output, template));
  }

  /**
   * The paper about somebody's entry.
   *
   * @param values what fills the places, by name, in both languages; an empty or absent one has nothing to say
   */
  Sheet sheet(Map<String, Named> values) {
    Named holder = Objects.requireNonNull(values.get("holder"));
    String place = output.fields().stream().map(Output::key).filter(key -> SheetPaper.PLACE.matcher(key).matches())
        .map(key -> values.getOrDefault(key, new Named("", "")).ar()).filter(value -> !value.isEmpty())
        .findFirst().orElse("");
    return new Sheet(said("title", values).orElseThrow(), holder.ar(), lines(values), place, form(values));
  }

  private Form form(Map<String, Named> values) {
    return new Form(service.code() + "/" + service.version(), template.bilingual(), said("grant", values).orElseThrow(),
        said("conditions.", template.conditions(), values), said("foot.", template.foot(), values));
  }

  private List<Line> lines(Map<String, Named> values) {
    return template.lines().stream().flatMap(line -> said("lines." + line + ".value", values)
        .map(value -> line(said("lines." + line + ".name", values).orElseThrow(), value)).stream()).toList();
  }

  private static Line line(Named name, Named value) {
    return new Line(name, value.ar(), value.en().equals(value.ar()) ? "" : value.en());
  }

  private List<Named> said(String prefix, List<String> keys, Map<String, Named> values) {
    return keys.stream().flatMap(key -> said(prefix + key, values).stream()).toList();
  }

  private Optional<Named> said(String key, Map<String, Named> values) {
    return filled(key, Words.ARABIC, values).flatMap(ar -> template.bilingual()
        ? filled(key, Words.ENGLISH, values).map(en -> new Named(ar, en)) : Optional.of(new Named(ar, "")));
  }

  /** In one go: what somebody typed is never filled again. */
  private Optional<String> filled(String key, Locale locale, Map<String, Named> values) {
    String text = service.words(locale).text(PaperTemplate.prefix(output.register()) + key);
    boolean whole = places(text).allMatch(place -> !value(place, locale, values).isEmpty());
    return whole ? Optional.of(PLACE.matcher(text)
        .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), locale, values)))) : Optional.empty();
  }

  private static Stream<String> places(String text) {
    return PLACE.matcher(text).results().map(found -> found.group(1));
  }

  private static String value(String place, Locale locale, Map<String, Named> values) {
    Named value = values.getOrDefault(place, new Named("", ""));
    return locale.equals(Words.ENGLISH) ? value.en() : value.ar();
  }
}
