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
 * @param deed what it does to an entry
 * @param validity for how long, with {@code mark}, how far that can be trusted
 * @param says what stands on it
 */
public record Output(String register, Deed deed, Validity validity, Mark mark, Says says) {
  /**
   * What is done to which entry.
   *
   * @param holder whose it is to be; null when it is the applicant
   * @param about which entry; null when it is the one that the request began from
   * @param copies a qualified name of how many copies; empty for one
   */
  public record Deed(Effect effect, @Nullable Holder holder, @Nullable About about, String copies) {}

  /**
   * An entry that is told by its number, where the request did not begin from it: it is in the name of another.
   *
   * @param number a qualified name
   * @param by a qualified name of a word that tells the register; empty when it is the one of the output
   * @param registers by that word
   */
  public record About(String number, String by, Map<String, String> registers) {
    public About {
      registers = Map.copyOf(registers);
    }
  }

  /** Whose the entry is to be, as qualified names of a national number and a name. */
  public record Holder(String nationalId, String name) {}

  /**
   * What its entry keeps and its paper says.
   *
   * @param fields as qualified names
   * @param template null for a sheet of the fields
   * @param photograph inspections of whose photographs the newest shows the place, to whoever has the code of the paper
   */
  public record Says(List<String> fields, @Nullable PaperTemplate template, List<String> photograph) {
    public Says {
      fields = List.copyOf(fields);
      photograph = List.copyOf(photograph);
    }
  }

  /** What its entry keeps, as qualified names. */
  public List<String> fields() {
    return says.fields();
  }

  /** What its paper says; null for a sheet of the fields. */
  public @Nullable PaperTemplate template() {
    return says.template();
  }

  /** The inspections that bring the photograph of the place. */
  public List<String> photograph() {
    return says.photograph();
  }

  /** What it does to the entry that it is about. */
  public Effect effect() {
    return deed.effect();
  }

  /** Whose the entry is to be; null when it is the applicant. */
  public @Nullable Holder holder() {
    return deed.holder();
  }

  /** Null when it does not expire after years. */
  public @Nullable Formula validYears() {
    return validity.years();
  }

  /** The values of its fields, by the part of the name behind the first dot, in the order of the definition. */
  public Map<String, String> fill(Given given) {
    var filled = new LinkedHashMap<String, String>();
    fields().forEach(field -> filled.put(field.substring(field.indexOf('.') + 1), value(field, given)));
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
