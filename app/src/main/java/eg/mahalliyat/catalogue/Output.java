package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Formula;
import eg.mahalliyat.shared.Mark;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service issues.
 *
 * @param register under whose next number
 * @param effect what it does to the entry that the request began from
 * @param holder null when it is the applicant
 * @param validity for how long, with {@code mark}, how far that can be trusted
 * @param fields what stands on it, as qualified names
 */
public record Output(String register, Effect effect, @Nullable Holder holder, Validity validity, Mark mark,
    List<String> fields) {
  /** Whose the entry is to be, as qualified names of a national number and a name. */
  public record Holder(String nationalId, String name) {}

  public Output {
    fields = List.copyOf(fields);
  }

  /** Null when it does not expire after years. */
  public @Nullable Formula validYears() {
    return validity.years();
  }

  /** The values of its fields, by the part of the name behind the first dot, in the order of the definition. */
  public Map<String, String> fill(Given given) {
    var filled = new LinkedHashMap<String, String>();
    fields.forEach(field -> filled.put(field.substring(field.indexOf('.') + 1), value(field, given)));
    return filled;
  }

  /** The last part of a name, under which a register keeps the field. */
  public static String key(String qualified) {
    return qualified.substring(qualified.lastIndexOf('.') + 1);
  }

  /** What there is under a qualified name; empty when nothing is. */
  public static String value(String qualified, Given given) {
    int dot = qualified.indexOf('.');
    return given.values().get(qualified.substring(0, dot)) instanceof Map<?, ?> root
        && root.get(qualified.substring(dot + 1)) instanceof String value ? value : "";
  }
}
