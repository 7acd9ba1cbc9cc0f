package eg.mahalliyat.catalogue.web;

import eg.mahalliyat.catalogue.Answer;
import eg.mahalliyat.catalogue.Calculated;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.FeeInput;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import eg.mahalliyat.expressions.ValueType;
import eg.mahalliyat.platform.web.Form;
import eg.mahalliyat.platform.web.InputKind;
import eg.mahalliyat.platform.web.Option;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.tariff.RevenueItems;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fee calculator of a guide page: a form that is sent by GET, and what came of it. Nothing is kept.
 *
 * @param sum null until it was asked for, and while something is wrong
 * @param impossible true when the values are right but make no sum
 */
public record Calculator(List<Field> fields, Form form, @Nullable Sum sum, boolean impossible) {
  static final String ASKED = "calculate";

  /** @param place what is known of it, as {@code Territory.surroundings} tells */
  record Day(LocalDate today, Map<String, String> place) {}

  /** @param options empty where something is typed */
  public record Field(String name, String label, InputKind kind, List<Option> options) {}

  static Calculator of(Service service, Map<String, List<String>> sent, RevenueItems items, Web web, Day at) {
    LocalDate today = at.today();
    Words words = service.words(web.words().locale());
    List<FeeInput> inputs = FeeCalculator.inputs(service, today);
    List<Field> fields = inputs.stream().map(input -> field(input, words, web)).toList();
    Form form = Form.of(sent);
    if (!sent.containsKey(ASKED)) {
      return new Calculator(fields, form, null, false);
    }
    Map<String, String> typed = inputs.stream()
        .collect(Collectors.toMap(FeeInput::name, input -> form.value(input.name())));
    return switch (FeeCalculator.calculate(service, typed, today, at.place())) {
      case Calculated.Sheet sheet -> new Calculator(fields, form, Sum.of(service, sheet, items, web, today), false);
      case Calculated.Wrong wrong -> new Calculator(fields, told(form, wrong, inputs, words), null, wrong.errors().isEmpty());
    };
  }

  /** True when the page has to be read again before it can answer. */
  boolean refused() {
    return form.hasErrors() || impossible;
  }

  private static Form told(Form form, Calculated.Wrong wrong, List<FeeInput> inputs, Words words) {
    Form told = form;
    for (FeeInput input : inputs) {
      Answer.Wrong error = wrong.errors().get(input.name());
      told = error == null ? told : told.wrong(input.name(), words.error(input.question().key(), error));
    }
    return told;
  }

  private static Field field(FeeInput input, Words words, Web web) {
    List<Option> options = input.question().kind().options().stream()
        .map(option -> new Option(option, Sum.value(input, option, words, web))).toList();
    InputKind kind = input.question().kind().type() == ValueType.NUMBER ? InputKind.NUMBER : InputKind.TEXT;
    return new Field(input.name(), Sum.label(input, words, web), kind, options);
  }
}
