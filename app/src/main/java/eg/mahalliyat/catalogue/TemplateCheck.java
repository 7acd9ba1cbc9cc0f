package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.Fault;
import eg.mahalliyat.shared.Yaml;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whether the sentences of papers are plain text, and fill only what a paper knows. */
final class TemplateCheck {
  /** What every paper has. */
  private static final Set<String> ALWAYS = Set.of("number", "holder", "unit", "governorate", "issued", "request");
  private static final Set<String> SOMETIMES = Set.of("expires");
  private static final Pattern MARKUP =
      Pattern.compile("[<>]|&#?\\w+;|[$#]\\{|\\{[{%]|javascript:", Pattern.CASE_INSENSITIVE);
  private static final Pattern PLACE = Pattern.compile("\\{\\w+}");
  private static final int LONGEST = 300;

  private final Yaml own;
  private final Map<String, String> words;
  private final List<Fault> faults;

  private TemplateCheck(Yaml own, Map<String, String> words, List<Fault> faults) {
    this.own = own;
    this.words = words;
    this.faults = faults;
  }

  /**
   * @param own the service's words of one language, to tell faults by
   * @param words the same with the common ones below them
   */
  static void check(Definition definition, Yaml own, Map<String, String> words, List<Fault> faults) {
    var check = new TemplateCheck(own, words, faults);
    definition.outputs().values().forEach(check::paper);
  }

  private void paper(Output output) {
    PaperTemplate template = output.template();
    if (template != null) {
      template.words(output.register()).forEach(key -> sentence(key, places(key, output)));
    }
  }

  /** A title has to be whole; a row or a sentence may be left out when what it tells is not there. */
  private static Set<String> places(String key, Output output) {
    if (key.endsWith(".name")) {
      return Set.of();
    }
    var places = new TreeSet<>(ALWAYS);
    if (key.contains(".lines.") || key.contains(".conditions.") || key.contains(".foot.")) {
      places.addAll(SOMETIMES);
      output.fields().forEach(field -> places.add(Output.key(field)));
    }
    return places;
  }

  private void sentence(String key, Set<String> known) {
    String text = words.getOrDefault(key, "");
    Yaml at = WordsReader.at(own, key);
    if (MARKUP.matcher(text).find() || PLACE.matcher(text).replaceAll("").matches("(?s).*[{}].*")) {
      faults.add(at.fault("template.markup", "key", key));
      return;
    }
    for (String place : WordsReader.places(text)) {
      if (!known.contains(place)) {
        faults.add(at.fault("template.place", "key", key, "place", place, "known", String.join(", ", known)));
      }
    }
    if (text.length() > LONGEST) {
      faults.add(at.fault("template.long", "key", key, "most", LONGEST));
    }
  }
}
