package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.util.ArrayList;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ShippedTest {
  @Test
  void everyServiceIsRight() {
    var faults = new ArrayList<Fault>();
    ServiceReader reader = Shipped.reader(faults);
    Shipped.folders().forEach(folder -> reader.read(folder, faults));

    assertThat(faults).isEmpty();
    assertThat(Shipped.services()).isNotEmpty();
  }

  /** One SMS part holds 70 letters of Arabic, or 160 of the GSM alphabet. */
  @Test
  void everyMessageFitsOnePart() {
    var longest = Map.of("number", "26-0000-1234-5", "amount", "99,999.99");
    for (Service service : Shipped.services()) {
      service.words().forEach((language, words) -> words.texts().keySet().stream()
          .filter(key -> key.startsWith("sms."))
          .forEach(key -> assertThat(words.fill(key, longest))
              .as("%s %s %s", service.code(), language, key)
              .hasSizeLessThanOrEqualTo(language.equals("ar") ? 70 : 160)));
    }
  }

  @Test
  void digestChangesWithEveryFileButTheCases() {
    ServiceFiles folder = Shipped.folders().getFirst();
    var changed = new TreeMap<>(folder.texts());
    changed.put("cases/new.yaml", "x");
    assertThat(new ServiceFiles(folder.code(), changed).digest()).isEqualTo(folder.digest()).hasSize(64);
    changed.put("words.en.yaml", "x");
    assertThat(new ServiceFiles(folder.code(), changed).digest()).isNotEqualTo(folder.digest());
  }
}
