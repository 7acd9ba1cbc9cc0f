package eg.mahalliyat.licences;

import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.catalogue.ChoiceQuestion;
import eg.mahalliyat.catalogue.Effect;
import eg.mahalliyat.catalogue.Output;
import eg.mahalliyat.catalogue.Question;
import eg.mahalliyat.catalogue.RepeatQuestion;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.shared.Rows;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What registers and their fields are called: in the words of the services that issue and read them. */
@Component
public final class RegisterWords {
  private final Catalogue catalogue;

  RegisterWords(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  /** What a paper of the register is called, as of the service that makes new entries. */
  public String title(String register, Locale locale) {
    return issuing(register).min(Comparator.comparing(service -> !enters(service, register)))
        .map(service -> title(service, register, locale))
        .or(() -> any().flatMap(service -> service.words(locale).find("registers." + register))).orElse(register);
  }

  static String title(Service service, String register, Locale locale) {
    return service.words(locale).text("outputs." + register);
  }

  /** What a field is called. */
  public String field(String register, String key, Locale locale) {
    return Stream.of(common(key, locale), read(register, key, "subject." + key, locale), asked(register, key, locale))
        .flatMap(Optional::stream).findFirst().orElse(key);
  }

  /** What stands in a field, in words: a choice by its label, yes and no; anything else as it is kept. */
  public String value(String register, String key, String kept, Locale locale) {
    return issuing(register).flatMap(service -> question(service, key)
            .flatMap(question -> option(service, question, kept, locale)).stream())
        .findFirst().or(() -> read(register, key, "values." + key + "." + kept, locale)).orElse(kept);
  }

  /** These fields in the order in which the papers of the register name them; the others come last. */
  public List<String> ordered(String register, Collection<String> keys) {
    Set<String> known = new LinkedHashSet<>();
    issuing(register).sorted(Comparator.comparing(service -> !enters(service, register)))
        .forEach(service -> fields(service, register).forEach(known::add));
    Set<String> all = new LinkedHashSet<>(known);
    all.addAll(keys.stream().sorted().toList());
    all.retainAll(Set.copyOf(keys));
    return List.copyOf(all);
  }

  private Optional<String> common(String key, Locale locale) {
    return any().flatMap(service -> service.words(locale).find("fields." + key));
  }

  /** What a service that begins from the register and reads the field has under a key of its words. */
  private Optional<String> read(String register, String field, String words, Locale locale) {
    return catalogue.all().stream()
        .filter(service -> {
          var subject = service.definition().about().subject();
          return subject != null && subject.register().equals(register) && subject.fields().containsKey(field);
        })
        .flatMap(service -> service.words(locale).find(words).stream()).findFirst();
  }

  /** A question makes a poor name; without its question mark it will do. */
  private Optional<String> asked(String register, String key, Locale locale) {
    return issuing(register).filter(service -> question(service, key).isPresent())
        .flatMap(service -> service.words(locale).find("questions." + key + ".label").stream())
        .map(label -> label.replaceFirst("\\s*[?؟]\\s*$", "")).findFirst();
  }

  private static Optional<String> option(Service service, Question question, String kept, Locale locale) {
    return switch (question.kind()) {
      case ChoiceQuestion choice when choice.options().contains(kept) ->
          service.words(locale).find("questions." + question.key() + ".options." + kept);
      case RepeatQuestion _ -> Optional.of(Rows.of(kept).shown((field, value) -> service.words(locale)
          .find("questions." + question.key() + ".options." + field + "." + value).orElse(value)));
      case eg.mahalliyat.catalogue.YesNoQuestion _ -> service.words(locale).find("yes-no." + kept);
      default -> Optional.empty();
    };
  }

  private static Optional<Question> question(Service service, String key) {
    return service.definition().questions().stream().filter(question -> question.key().equals(key)).findFirst();
  }

  private Stream<Service> issuing(String register) {
    return catalogue.all().stream().filter(service -> service.definition().outputs().containsKey(register));
  }

  private Optional<Service> any() {
    return catalogue.all().stream().findFirst();
  }

  private static boolean enters(Service service, String register) {
    Map<String, Output> outputs = service.definition().outputs();
    Output output = outputs.get(register);
    return output != null && output.effect() == Effect.NEW;
  }

  private static Stream<String> fields(Service service, String register) {
    return Stream.ofNullable(service.definition().outputs().get(register)).flatMap(output -> output.fields().stream())
        .map(Output::key);
  }
}
