package eg.mahalliyat.licences;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** What a holder may choose to show of his licence, beyond what everybody may know of it. */
public final class Disclosed {
  /** The sealed file. */
  public static final String DOCUMENT = "document";
  /** The whole name of the holder. */
  public static final String HOLDER = "holder";
  /** Begins what shows a field of the entry. */
  public static final String FIELD = "fields.";
  /** They are public as they are. */
  private static final Set<String> PUBLIC = Set.of("trade_name", "activity");

  private Disclosed() {}

  /** Of a licence: its holder's name, and each field that says something and is not public anyway; in no order. */
  public static List<String> choices(Licence licence) {
    List<String> choices = new ArrayList<>(List.of(HOLDER));
    licence.fields().forEach((key, value) -> {
      if (!value.isEmpty() && !PUBLIC.contains(key)) {
        choices.add(FIELD + key);
      }
    });
    return choices;
  }

  /** The same for a link, which may show the file as well where there is one. */
  static List<String> choicesOfLink(Licence licence) {
    List<String> choices = new ArrayList<>(choices(licence));
    if (licence.paper().requestId() != null) {
      choices.add(DOCUMENT);
    }
    return choices;
  }

  /** What of these may be chosen at all; sorted, so that the same choice is kept the same way. */
  static Set<String> among(List<String> choices, Collection<String> wanted) {
    Set<String> chosen = new TreeSet<>(wanted);
    chosen.retainAll(choices);
    return chosen;
  }
}
