package eg.mahalliyat.requests;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.shared.Mark;
import eg.mahalliyat.tariff.Applied;
import eg.mahalliyat.tariff.FeeLine;
import eg.mahalliyat.tariff.UsedRow;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes down how a line of a bill came about, in both languages, as {@link Ground} keeps it. */
final class LineGround {
  private final Service service;

  private LineGround(Service service) {
    this.service = service;
  }

  /** @param read all that was read for the bill, which may be nothing; null but on its first line */
  static Ground of(Service service, FeeLine fee, @Nullable Map<String, String> read) {
    var words = new LineGround(service);
    FeeLine.Basis basis = fee.basis();
    FeeLine.Workings workings = fee.workings();
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("rule", words.named("fees." + fee.key() + "-rule", ""));
    told.put("formula", basis.formula());
    told.put("version", basis.ruleVersion());
    told.put("inputs", basis.inputs().entrySet().stream().map(words::input).toList());
    told.put("rows", workings.rows().stream().map(words::row).toList());
    told.put("bound", workings.bound());
    told.put("before", workings.before().plain());
    told.put("reductions", workings.reductions().stream().map(words::reduction).toList());
    if (read != null) {
      told.put("service", service.code() + "@" + service.version());
      told.put("read", read);
    }
    return new Ground(Json.write(told), basis.legal(), fee.illustrative() ? Mark.ILLUSTRATIVE : basis.mark());
  }

  private Map<String, Object> input(Map.Entry<String, String> input) {
    String name = input.getKey();
    boolean answer = name.startsWith("answers.");
    String question = answer ? "questions." + name.substring(8) : "";
    Map<String, Object> told = new LinkedHashMap<>(Map.of("key", name, "value", input.getValue(),
        "name", named(answer ? question + ".label" : name, name)));
    if (answer && find(Words.ARABIC, question + ".options." + input.getValue()).isPresent()) {
      told.put("said", named(question + ".options." + input.getValue(), input.getValue()));
    }
    return told;
  }

  private Map<String, Object> row(UsedRow row) {
    return Map.of("name", named("tables." + row.table(), row.table()), "row", row.row(), "value", row.value(),
        "from", row.from().toString(), "legal", row.source().legal(), "mark", row.source().mark().letter());
  }

  private Map<String, Object> reduction(Applied less) {
    return Map.of("name", named("reductions." + less.key(), less.key()), "amount", less.amount().plain(),
        "percent", less.percent(), "from", less.validity().from().toString(), "until", day(less.validity().until()),
        "legal", less.source().legal(), "mark", less.source().mark().letter());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  /** What it is called in both languages. */
  private Map<String, String> named(String key, String otherwise) {
    return Map.of("ar", find(Words.ARABIC, key).orElse(otherwise), "en", find(Words.ENGLISH, key).orElse(otherwise));
  }

  private Optional<String> find(Locale language, String key) {
    return service.words(language).find(key);
  }
}
