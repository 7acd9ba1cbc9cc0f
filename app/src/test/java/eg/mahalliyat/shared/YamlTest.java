package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YamlTest {
  private final List<Fault> faults = new ArrayList<>();

  @Test
  void keepsTheTextAsWrittenAndItsLine() {
    Yaml tree = Yaml.read("a.yaml", "answer: yes\namount: 1.50\nlist:\n  - one\n  - {two: 2}\n", faults);

    assertThat(tree.at("answer").text()).isEqualTo("yes");
    assertThat(tree.at("amount").text()).isEqualTo("1.50");
    assertThat(tree.at("list").items()).extracting(Yaml::line).containsExactly(4, 5);
    assertThat(tree.at("list").items().getLast().at("two").fault("mark")).hasToString("a.yaml:5: mark is one of S, K, A, C");
    assertThat(tree.at("none").present()).isFalse();
    assertThat(faults).isEmpty();
  }

  @Test
  void tellsWhatIsNoYamlAndWhatIsUnknown() {
    assertThat(Yaml.read("a.yaml", "ok: 1\nbad: [\n", faults).present()).isFalse();
    assertThat(faults).singleElement().satisfies(fault -> assertThat(fault.line()).isGreaterThan(1));
    faults.clear();
    Yaml.read("a.yaml", "know: 1\nknwon: 2\n", faults).only(faults, "know", "known");
    assertThat(faults).singleElement().hasToString("a.yaml:2: 'knwon' is not known here; known: know, known");
  }

  @Test
  void isNotBlownUpByAliases() {
    var bomb = new StringBuilder("a: &a [x, x]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      char before = (char) (c - 1);
      bomb.append("%c: &%c [*%c, *%c, *%c]\n".formatted(c, c, before, before, before));
    }
    Yaml.read("bomb.yaml", bomb.toString(), faults);
    assertThat(faults).isNotEmpty();
  }
}
