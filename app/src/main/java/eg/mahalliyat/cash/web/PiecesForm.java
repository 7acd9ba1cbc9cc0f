package eg.mahalliyat.cash.web;

import eg.mahalliyat.cash.Pieces;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.shared.ArabicText;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** A count of notes and coins as it was typed: one field for each value, empty where there is none. */
public final class PiecesForm {
  private static final Pattern COUNT = Pattern.compile("\\d{1,4}");

  private PiecesForm() {}

  /** The name of the field of a value. */
  public static String field(int value) {
    return "pieces-" + value;
  }

  /** The form with what is wrong in it. */
  static Form checked(Form form, Web web) {
    Form checked = form;
    for (int value : Pieces.VALUES) {
      if (count(form, value).isEmpty()) {
        checked = checked.wrong(field(value), web.t("cash.pieces-wrong"));
      }
    }
    return checked;
  }

  /** What was counted; empty when a field is wrong. */
  static Optional<Pieces> read(Form form) {
    Map<Integer, Integer> many = new LinkedHashMap<>();
    for (int value : Pieces.VALUES) {
      OptionalInt count = count(form, value);
      if (count.isEmpty()) {
        return Optional.empty();
      }
      many.put(value, count.getAsInt());
    }
    return Optional.of(new Pieces(many));
  }

  private static OptionalInt count(Form form, int value) {
    String typed = ArabicText.westernDigits(form.value(field(value))).strip();
    if (typed.isEmpty()) {
      return OptionalInt.of(0);
    }
    return COUNT.matcher(typed).matches() ? OptionalInt.of(Integer.parseInt(typed)) : OptionalInt.empty();
  }
}
