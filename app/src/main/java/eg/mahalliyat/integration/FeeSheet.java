package eg.mahalliyat.integration;

import com.fasterxml.jackson.annotation.JsonInclude;
import eg.mahalliyat.catalogue.Calculated;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.tariff.Applied;
import eg.mahalliyat.tariff.FeeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a service would cost; an estimate, and kept by nobody.
 *
 * @param inputs what it was computed from
 * @param amounts in the currency that is named, with two decimals
 */
public record FeeSheet(String service, LocalDate day, Map<String, String> inputs, Amounts amounts, List<Part> parts,
    boolean illustrative) {
  public record Amounts(String currency, String total) {}

  /** @param occasion when it is paid */
  public record Part(String stage, Said occasion, String total, List<Line> lines) {}

  /**
   * @param item the revenue item
   * @param amount what is left when the reductions are taken off
   */
  public record Line(String key, Said title, String item, String amount, Basis basis, List<Reduction> reductions) {}

  /**
   * What was taken off a line.
   *
   * @param percent as {@code 40}; null where the decree names an amount
   * @param decree by which, and since when and until when it is granted
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Reduction(String key, Said title, String amount, @Nullable String percent, Decree decree) {}

  /** @param until null while no end is known */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Decree(String law, String mark, LocalDate from, @Nullable LocalDate until) {}

  /** @param inputs what the rule read */
  public record Basis(String rule, Map<String, String> inputs, String law, String mark, String version, LocalDate from) {}

  static FeeSheet of(Service service, Calculated.Sheet sheet, LocalDate day) {
    return new FeeSheet(service.code(), day, sheet.given(), new Amounts("EGP", sheet.total().plain()),
        sheet.parts().stream().map(part -> new Part(part.stage(),
            FeeCalculator.occasion(service.definition(), part.stage()).map(key -> Said.of(service, key))
                .orElse(new Said("", "")),
            part.assessment().total().plain(),
            part.assessment().lines().stream().map(line -> line(line, service)).toList())).toList(),
        sheet.illustrative());
  }

  private static Line line(FeeLine line, Service service) {
    FeeLine.Basis basis = line.basis();
    String version = basis.ruleVersion();
    return new Line(line.key(), Said.of(service, "fees." + line.key()), line.revenueItem(), line.amount().plain(),
        new Basis(basis.formula(), basis.inputs(), basis.legal(), basis.mark().letter(), version,
            LocalDate.parse(version.substring(version.indexOf('@') + 1))),
        line.workings().reductions().stream().map(less -> reduction(less, service)).toList());
  }

  private static Reduction reduction(Applied less, Service service) {
    return new Reduction(less.key(), Said.of(service, "reductions." + less.key()), less.amount().plain(),
        less.percent().isEmpty() ? null : less.percent(), new Decree(less.source().legal(),
            less.source().mark().letter(), less.validity().from(), less.validity().until()));
  }
}
