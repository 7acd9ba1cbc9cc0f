package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Conditions of a procedure see what each fee stage costs on the day of the move. */
class FeesInConditionsTest {
  private static final ServiceFiles RIGHT =
      Shipped.folders().stream().filter(folder -> folder.code().equals("SHP-02")).findFirst().orElseThrow();
  private static final String HANDOVER = "when: \"answers.delivery == 'pickup'\"";

  @Test
  void nothingIsHandedOverWhenTheFeeIsBelow() {
    assertThat(goodWay("when: \"fees.licence > number('810.90')\"")).isEmpty();
  }

  @Test
  void somethingIsHandedOverWhenTheFeeIsAbove() {
    assertThat(goodWay("when: \"fees.licence > number('810.89')\"")).extracting(Fault::sentence)
        .contains("wanted completed but  came out");
  }

  /** 810.90 are to be paid in this case. */
  private static List<Fault> goodWay(String when) {
    assertThat(RIGHT.text("service.yaml")).contains(HANDOVER);
    var texts = new TreeMap<>(RIGHT.texts());
    texts.put("service.yaml", RIGHT.text("service.yaml").replace(HANDOVER, when));
    var faults = new ArrayList<Fault>();
    Service service = Shipped.reader(faults).read(new ServiceFiles("SHP-02", texts), faults).orElseThrow();
    Rehearsal.play(service, RIGHT, "cases/good-way.yaml", faults);
    return faults;
  }
}
