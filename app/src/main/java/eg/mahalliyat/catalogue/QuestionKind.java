package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.time.LocalDate;
import java.util.List;

/** A kind of question: how what is typed is read. One class each; nothing else knows the kinds apart. */
public sealed interface QuestionKind
    permits ChoiceQuestion, DateQuestion, MobileQuestion, MoneyQuestion, NationalIdQuestion, NumberQuestion,
        TextQuestion, YesNoQuestion {
  /** The word of the definition, also the name of the page fragment that asks it. */
  String word();

  /** As conditions and formulas see the answer. */
  default ValueType type() {
    return ValueType.TEXT;
  }

  /** The most characters that may be typed. */
  default int maxLength() {
    return 100;
  }

  /** What there is to choose from, as keys of words; empty where anything may be typed. */
  default List<String> options() {
    return List.of();
  }

  /**
   * Reads what was typed.
   *
   * @param tidy not empty, without invisible characters, single spaces, at most {@link #maxLength} long
   * @param today in the unit's time zone
   */
  Answer read(String tidy, LocalDate today);
}
