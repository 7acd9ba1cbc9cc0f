package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Condition;
import eg.mahalliyat.expressions.ExpressionFailed;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.tariff.Tariff;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a service would cost: asks only what its tariff of the day reads, and keeps nothing. */
public final class FeeCalculator {
  private FeeCalculator() {}

  /** What the tariff reads on this day: the questions in their order, then what is known of the case otherwise. */
  public static List<FeeInput> inputs(Service service, LocalDate today) {
    Definition definition = service.definition();
    Tariff tariff = definition.tariff();
    var read = new TreeMap<String, ValueType>();
    tariff.stages().forEach(stage -> tariff.published(stage, today).forEach(rule -> read.putAll(rule.terms().reads())));
    // The register of the unit says it; nobody is asked.
    read.keySet().removeIf(name -> name.startsWith("place."));
    var names = new LinkedHashMap<String, ValueType>();
    definition.questions().stream().map(question -> "answers." + question.key()).filter(read::containsKey)
        .forEach(name -> names.put(name, read.getOrDefault(name, ValueType.TEXT)));
    read.forEach(names::putIfAbsent);
    return names.entrySet().stream().map(name -> FeeInput.of(definition, name.getKey(), name.getValue())).toList();
  }

  /**
   * @param typed by qualified name; what is not there counts as not typed
   * @param today chooses the rules
   * @param place what is known of it, as {@code Territory.surroundings} tells
   */
  public static Calculated calculate(Service service, Map<String, String> typed, LocalDate today,
      Map<String, String> place) {
    var given = new LinkedHashMap<String, String>();
    var errors = new LinkedHashMap<String, Answer.Wrong>();
    for (FeeInput input : inputs(service, today)) {
      String text = typed.getOrDefault(input.name(), "");
      if (!text.isBlank() || asked(input, given)) {
        switch (input.question().answer(text, today)) {
          case Answer.Valid valid -> given.put(input.name(), valid.value());
          case Answer.Wrong wrong -> errors.put(input.name(), wrong);
        }
      }
    }
    return errors.isEmpty() ? assessed(service, given, today, place) : new Calculated.Wrong(errors);
  }

  private static boolean asked(FeeInput input, Map<String, String> given) {
    Condition when = input.question().when();
    return when == null || when.holds(values(given));
  }

  /** Values that are right one by one may still make no sum, such as two that are divided into less than nothing. */
  private static Calculated assessed(Service service, Map<String, String> given, LocalDate today,
      Map<String, String> place) {
    Tariff tariff = service.definition().tariff();
    Map<String, Map<String, String>> values = values(given);
    values.put("place", place);
    try {
      return new Calculated.Sheet(given, tariff.stages().stream()
          .map(stage -> new Calculated.Part(stage, tariff.assess(stage, values, today)))
          .filter(part -> !part.assessment().lines().isEmpty())
          .toList());
    } catch (ExpressionFailed | ArithmeticException | IllegalStateException e) {
      return new Calculated.Wrong(Map.of());
    }
  }

  private static Map<String, Map<String, String>> values(Map<String, String> given) {
    var values = new HashMap<String, Map<String, String>>();
    given.forEach((name, value) -> {
      int dot = name.indexOf('.');
      values.computeIfAbsent(name.substring(0, dot), _ -> new HashMap<>()).put(name.substring(dot + 1), value);
    });
    return values;
  }

  /** The key of the words for when a fee stage is paid: those of its payment task. */
  public static Optional<String> occasion(Definition definition, String stage) {
    return definition.procedure().stages().values().stream().flatMap(s -> s.tasks().stream())
        .filter(task -> stage.equals(task.work().object())).map(task -> "tasks." + task.id()).findFirst();
  }
}
