package eg.mahalliyat.requests.web;

import eg.mahalliyat.procedure.TaskKind;
import eg.mahalliyat.requests.Wanted;
import eg.mahalliyat.shared.ArabicText;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an official wants to see of his inbox, as it stands in the address: it goes with him from the inbox to a case and
 * back. What nobody could have chosen counts as not chosen.
 */
public record DeskQuery(Wanted wanted) {
  private static final int LONGEST_TEXT = 200;

  /** Whatever else the address or a form holds is passed over. */
  static DeskQuery of(Map<String, List<String>> sent) {
    Wanted.Filter filter = new Wanted.Filter(matching(value(sent, "service"), "[A-Z]{3}-\\d\\d"),
        matching(value(sent, "category"), "[A-Z]{3}"), kind(value(sent, "kind")), lateness(value(sent, "late")),
        Typed.cut(ArabicText.visible(value(sent, "text")), LONGEST_TEXT).strip());
    return new DeskQuery(new Wanted(tab(value(sent, "tab")), filter, value(sent, "after")));
  }

  public Wanted.Filter filter() {
    return wanted.filter();
  }

  public boolean filtered() {
    return !filter().equals(Wanted.Filter.NONE);
  }

  /** With the question mark, or empty; without the page. */
  public String query() {
    return written(wanted.tab(), filter(), "");
  }

  /** The same filter on another tab. */
  public String on(Wanted.Tab tab) {
    return written(tab, filter(), "");
  }

  /** The next page. */
  public String after(String place) {
    return written(wanted.tab(), filter(), place);
  }

  /** The same tab without the filter. */
  public String unfiltered() {
    return written(wanted.tab(), Wanted.Filter.NONE, "");
  }

  private static String written(Wanted.Tab tab, Wanted.Filter filter, String after) {
    String all = Stream.of(part("tab", tab == Wanted.Tab.ALL ? "" : tab.word()), part("service", filter.service()),
            part("category", filter.category()), part("kind", filter.kind().toLowerCase(Locale.ROOT)),
            part("late", filter.lateness() == Wanted.Lateness.ANY ? "" : filter.lateness().word()),
            part("text", filter.text()), part("after", after))
        .filter(part -> !part.isEmpty()).collect(Collectors.joining("&"));
    return all.isEmpty() ? "" : "?" + all;
  }

  private static String part(String name, String value) {
    return value.isEmpty() ? "" : name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static String value(Map<String, List<String>> sent, String name) {
    List<String> all = sent.getOrDefault(name, List.of());
    return all.isEmpty() ? "" : all.getFirst();
  }

  private static String matching(String text, String pattern) {
    return text.matches(pattern) ? text : "";
  }

  private static String kind(String word) {
    return Arrays.stream(TaskKind.values()).map(Enum::name).filter(kind -> kind.equalsIgnoreCase(word)).findFirst()
        .orElse("");
  }

  private static Wanted.Tab tab(String word) {
    return Arrays.stream(Wanted.Tab.values()).filter(tab -> tab.word().equals(word)).findFirst()
        .orElse(Wanted.Tab.ALL);
  }

  private static Wanted.Lateness lateness(String word) {
    return Arrays.stream(Wanted.Lateness.values()).filter(late -> late.word().equals(word)).findFirst()
        .orElse(Wanted.Lateness.ANY);
  }
}
