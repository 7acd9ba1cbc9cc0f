package eg.mahalliyat.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The words of a service in one language.
 *
 * @param texts by dotted key, lists as {@code who.0 who.1}; the service's own lie over the common ones
 */
public record Words(String language, Map<String, String> texts) {
  public Words {
    texts = Map.copyOf(texts);
  }

  public Optional<String> find(String key) {
    return Optional.ofNullable(texts.get(key));
  }

  /** @throws IllegalArgumentException when there are no such words; those of the definition are checked when read */
  public String text(String key) {
    return find(key).orElseThrow(() -> new IllegalArgumentException("no words for " + key + " in " + language));
  }

  /** The texts of a list. */
  public List<String> list(String key) {
    var all = new ArrayList<String>();
    for (int i = 0; texts.containsKey(key + "." + i); i++) {
      all.add(text(key + "." + i));
    }
    return all;
  }

  /** The text with its places filled, {@code {number}} by the value of {@code number}. */
  public String fill(String key, Map<String, String> values) {
    String text = text(key);
    for (var value : values.entrySet()) {
      text = text.replace("{" + value.getKey() + "}", value.getValue());
    }
    return text;
  }

  /** What to say of a wrong answer: in the service's own words where it has them. */
  public String error(String question, Answer.Wrong wrong) {
    String own = "questions." + question + ".errors." + wrong.errorKey();
    return fill(texts.containsKey(own) ? own : "errors." + wrong.errorKey(), wrong.about());
  }
}
