package eg.mahalliyat.payments.web;

import eg.mahalliyat.payments.Ground;
import eg.mahalliyat.payments.Line;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.shared.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How a line was computed, as the page shows it.
 *
 * @param rule in words, in the reader's language; empty when there are none
 * @param formula as its author wrote it; may be empty
 * @param version which rule it was; may be empty
 * @param inputs what the formula read, by what it is called
 */
public record Explanation(String rule, String formula, String version, Map<String, String> inputs, Workings workings) {
  /**
   * @param rows of the tables that were read
   * @param bound the ceiling or floor that was met; empty when none was
   * @param before the amount without reductions
   */
  public record Workings(List<TableRow> rows, String bound, Money before, List<Less> reductions) {}

  /** A row of a dated table. */
  public record TableRow(String table, String row, String value, Basis basis) {}

  /**
   * What was taken off.
   *
   * @param percent empty where the decree names an amount
   * @param until null while no end is known
   */
  public record Less(String name, Money amount, String percent, @Nullable LocalDate until, Basis basis) {}

  /** @param illustrative true for a value of ours, which is never law */
  public record Basis(LocalDate from, String legal, boolean illustrative) {}

  /** Takes what it understands: what a bill was computed from is older than this page, and the bill must be shown. */
  public static Explanation of(Line line, boolean arabic) {
    Ground ground = line.ground();
    JsonNode stored = Json.MAPPER.readTree(ground.explanation());
    String lang = arabic ? "ar" : "en";
    Map<String, String> inputs = new LinkedHashMap<>();
    for (JsonNode input : stored.path("inputs").values()) {
      inputs.put(input.path("name").path(lang).asString(""),
          input.path("said").path(lang).asString(input.path("value").asString("")));
    }
    return new Explanation(stored.path("rule").path(lang).asString(""), stored.path("formula").asString(""),
        stored.path("version").asString(""), inputs, workings(line, stored, lang));
  }

  private static Workings workings(Line line, JsonNode stored, String lang) {
    List<TableRow> rows = new ArrayList<>();
    for (JsonNode row : stored.path("rows").values()) {
      rows.add(new TableRow(row.path("name").path(lang).asString(""), row.path("row").asString(""),
          row.path("value").asString(""), basis(row)));
    }
    List<Less> reductions = new ArrayList<>();
    for (JsonNode less : stored.path("reductions").values()) {
      String until = less.path("until").asString("");
      reductions.add(new Less(less.path("name").path(lang).asString(""), money(less.path("amount").asString("0.00")),
          less.path("percent").asString(""), until.isEmpty() ? null : LocalDate.parse(until), basis(less)));
    }
    return new Workings(rows, stored.path("bound").asString(""),
        money(stored.path("before").asString(line.amount().plain())), reductions);
  }

  private static Basis basis(JsonNode part) {
    return new Basis(LocalDate.parse(part.path("from").asString()), part.path("legal").asString(""),
        part.path("mark").asString("").equals("A"));
  }

  private static Money money(String plain) {
    return Money.parseExact(plain);
  }

  /** The ceiling or the floor, in two parts: which of both, and how much; empty when none was met. */
  public List<String> bound() {
    return Stream.of(workings.bound().split(" ")).filter(part -> !part.isEmpty()).toList();
  }

  public boolean hasDetails() {
    return !formula.isEmpty() || !inputs.isEmpty();
  }
}
