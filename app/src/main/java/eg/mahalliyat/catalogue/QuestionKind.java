package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.ValueType;
import java.time.LocalDate;
import java.util.List;

/** A kind of question: how what is typed is read. One class each; nothing else knows the kinds apart. */
public sealed interface QuestionKind
    permits AddressQuestion, AreaQuestion, ChoiceQuestion, DateQuestion, FileQuestion, LocationQuestion,
        MobileQuestion, MoneyQuestion, NationalIdQuestion, NumberQuestion, RepeatQuestion, TextQuestion, YesNoQuestion {
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

  /** The fields of an answer that is typed in several; empty where it is typed in one. */
  default List<String> parts() {
    return List.of();
  }

  /** Several fields as one text, as {@link #read} takes it. */
  default String joined(List<String> parts) {
    return String.join(" ", parts);
  }

  /** One text as the fields that it was typed in; those at the end may be missing. */
  default List<String> split(String value) {
    return List.of(value);
  }

  /**
   * Reads what was typed.
   *
   * @param tidy not empty, without invisible characters, single spaces, at most {@link #maxLength} long
   * @param today in the unit's time zone
   */
  Answer read(String tidy, LocalDate today);
}
