package eg.mahalliyat.integration;

import eg.mahalliyat.catalogue.Calculated;
import eg.mahalliyat.catalogue.FeeCalculator;
import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.tariff.FeeLine;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

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

  /** @param item the revenue item */
  public record Line(String key, Said title, String item, String amount, Basis basis) {}

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
            LocalDate.parse(version.substring(version.indexOf('@') + 1))));
  }
}
