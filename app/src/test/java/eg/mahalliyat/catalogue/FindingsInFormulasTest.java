package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What an official finds may decide what is to be paid and what stands on the paper. */
class FindingsInFormulasTest {
  private static final ServiceFiles RIGHT =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();

  @Test
  void aReviewMayFindAnAmountThatIsPaid() {
    assertThat(goodWay("31.50", "42.40")).isEmpty();
  }

  @Test
  void anotherAmountIsAnotherBill() {
    assertThat(goodWay("31.51", "42.40")).extracting(Fault::sentence)
        .anyMatch(said -> said.contains("RENEW: 31.50") && said.contains("RENEW: 31.51"));
  }

  private static List<Fault> goodWay(String found, String total) {
    var texts = new TreeMap<>(RIGHT.texts());
    texts.computeIfPresent("service.yaml", (_, text) -> text
        .replace("          decisions: [clear, owes]",
            "          checklist: [{key: amount, kind: number}]\n          decisions: [clear, owes]")
        .replace("          bulk: [clear]\n", "")
        .replaceFirst("formula: >-\\n.*\\n.*\\n", "formula: findings.debts.amount\n"));
    texts.computeIfPresent("words.ar.yaml", (_, text) -> text + "findings: {debts: {amount: \"المبلغ\"}}\n");
    texts.computeIfPresent("words.en.yaml", (_, text) -> text + "findings: {debts: {amount: \"Amount\"}}\n");
    texts.computeIfPresent("cases/good-way.yaml", (_, text) -> text
        .replace("decide: clear,", "decide: clear, findings: {amount: \"" + found + "\"},")
        .replace("RENEW: \"800.00\"", "RENEW: \"31.50\"").replace("total: \"810.90\"", "total: \"" + total + "\""));
    var files = new ServiceFiles("SHP-02", texts);
    var faults = new ArrayList<Fault>();
    Shipped.reader(faults).read(files, faults)
        .ifPresent(service -> Rehearsal.play(service, files, "cases/good-way.yaml", faults));
    return faults;
  }
}
