package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.ChoiceQuestion;
import eg.mahalliyat.catalogue.DateQuestion;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.licences.LicenceDocument.Fees;
import eg.mahalliyat.licences.LicenceDocument.Grounds;
import eg.mahalliyat.licences.LicenceDocument.Issuer;
import eg.mahalliyat.licences.LicenceDocument.Named;
import eg.mahalliyat.licences.LicenceDocument.Term;
import eg.mahalliyat.platform.Settings;
import eg.mahalliyat.platform.Words;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Papers as a template would make them, with illustrative data: marked as specimens, without a seal, and with a code
 * that leads to the page of verification and proves nothing.
 */
@Component
public final class Specimens {
  private static final String NUMBER = "000/0000/000000";

  private final LicencePdf printer;
  private final Settings settings;
  private final Words words;

  Specimens(LicencePdf printer, Settings settings, Words words) {
    this.printer = printer;
    this.settings = settings;
    this.words = words;
  }

  /** The registers for which a service has a template. */
  public static List<String> registers(Service service) {
    return service.definition().outputs().values().stream().filter(output -> output.template() != null)
        .map(Output::register).sorted().toList();
  }

  /**
   * The paper as PDF; empty when the service has no template for the register.
   *
   * @param day on which it says that it was issued
   */
  public Optional<byte[]> paper(Service service, String register, LocalDate day) {
    return TemplatePaper.of(service, register).map(template -> printed(template, day));
  }

  private byte[] printed(TemplatePaper template, LocalDate day) {
    Words.In arabic = words.in(Words.ARABIC);
    Words.In english = words.in(Words.ENGLISH);
    Issuer issuer = new Issuer(arabic.of("licence.specimen.unit"), english.of("licence.specimen.unit"),
        arabic.of("licence.specimen.governorate"), english.of("licence.specimen.governorate"));
    Term term = new Term(day, template.output().validity().unlimited() ? null : day.plusYears(1).minusDays(1));
    Map<String, Named> values = EntryValues.common(issuer, NUMBER, arabic.of("licence.specimen.holder"), term);
    values.put("request", new Named(NUMBER, NUMBER));
    template.output().fields().forEach(field ->
        values.putIfAbsent(Output.key(field), value(template.service(), field, day)));
    String laws = SheetPaper.laws(arabic, template.service());
    var document = new LicenceDocument(NUMBER, issuer, template.sheet(values), term, new Fees(0, "-"),
        new Grounds(NUMBER, laws, List.of(), 1, true));
    String page = settings.publicUrl() + "/verify";
    return printer.render(document, new LicencePdf.Proof(page, page), day.atStartOfDay().toInstant(ZoneOffset.UTC));
  }

  /** A choice by its first option, a day by a day; anything else by what it is called, in brackets. */
  private static Named value(Service service, String field, LocalDate day) {
    String key = Output.key(field);
    Optional<Question> question = service.definition().questions().stream()
        .filter(asked -> field.equals("answers." + asked.key())).findFirst();
    return switch (question.map(Question::kind).orElse(null)) {
      case ChoiceQuestion choice -> {
        String option = "questions." + key + ".options." + choice.options().getFirst();
        yield new Named(service.words(Words.ARABIC).text(option), service.words(Words.ENGLISH).text(option));
      }
      case DateQuestion _ -> EntryValues.day(day);
      case null, default -> new Named(called(service, key, Words.ARABIC), called(service, key, Words.ENGLISH));
    };
  }

  private static String called(Service service, String key, Locale locale) {
    var own = service.words(locale);
    return "[" + Stream.of("fields." + key, "subject." + key, "questions." + key + ".label")
        .flatMap(name -> own.find(name).stream()).findFirst().orElse(key) + "]";
  }
}
