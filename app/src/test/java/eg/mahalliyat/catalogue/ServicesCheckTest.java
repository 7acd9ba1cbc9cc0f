package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.Fault;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of authors reads the folder, not what was built; here a copy with one service and slips in it. */
class ServicesCheckTest {
  private static final Path SHIPPED = Path.of("..").toAbsolutePath().normalize();

  @TempDir Path copy;

  @BeforeEach
  void copyOneService() throws IOException {
    copy("territory/revenue-items.yaml");
    copy("services/words.ar.yaml");
    copy("services/words.en.yaml");
    copy("services/registers.yaml");
    try (var files = Files.walk(SHIPPED.resolve("services/SHP-02"))) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        copy(SHIPPED.relativize(file).toString());
      }
    }
  }

  @Test
  void countsWhatIsThere() throws IOException {
    var faults = new ArrayList<Fault>();
    Census census = ServicesCheck.check(folder(), new TreeSet<>(), faults);
    assertThat(faults).isEmpty();
    assertThat(census.services()).isEqualTo(1);
    assertThat(census.stages()).isEqualTo(7);
    assertThat(census.expressions()).isPositive();
    assertThat(census.cases()).isGreaterThanOrEqualTo(4);
  }

  @Test
  void tellsFileAndLineOfASlipInTheDefinition() throws IOException {
    replace("services/SHP-02/service.yaml", "by: revenue-officer", "by: wizard");
    assertThat(faults()).extracting(Fault::toString)
        .anyMatch(fault -> fault.matches("SHP-02/service.yaml:\\d\\d: by: there is no role 'wizard'"));
  }

  @Test
  void tellsFileAndLineOfACaseThatComesOutOtherwise() throws IOException {
    replace("services/SHP-02/cases/good-way.yaml", "810.90", "810.91");
    assertThat(faults()).extracting(Fault::toString)
        .anyMatch(fault -> fault.matches("SHP-02/cases/good-way.yaml:\\d\\d: wanted .*810.91.* but .*810.90.*"));
  }

  @Test
  void tellsAMessageThatDoesNotFit() throws IOException {
    replace("services/SHP-02/words.ar.yaml", "سحبنا طلبك {number}", "سحبنا طلبك {number} " + "كثيرًا ".repeat(10));
    assertThat(faults()).anySatisfy(fault ->
        assertThat(fault.sentence()).contains("sms.withdrawn").contains("one message holds 70"));
  }

  @Test
  void tellsARegisterWithoutWordsOrLetters() throws IOException {
    replace("services/registers.yaml", "{key: shop-licence, prefix: SHOP}", "{key: shop-license, prefix: S}");
    assertThat(faults()).extracting(Fault::sentence).contains(
        "the register 'shop-license' is there twice, or has no words",
        "a prefix is two to eight capital letters and digits of its own, not 'S'",
        "the register 'shop-licence' has words but no prefix");
  }

  @Test
  void tellsAServiceThatIsNotThere() throws IOException {
    var wanted = new TreeSet<>(List.of("SHP-02", "SHP-99"));
    ServicesCheck.check(folder(), wanted, new ArrayList<>());
    assertThat(wanted).containsExactly("SHP-99");
  }

  private ServiceFolder folder() {
    return new ServiceFolder(copy.resolve("services"));
  }

  private List<Fault> faults() throws IOException {
    var faults = new ArrayList<Fault>();
    ServicesCheck.check(folder(), new TreeSet<>(), faults);
    return faults;
  }

  private void replace(String file, String was, String becomes) throws IOException {
    String text = Files.readString(copy.resolve(file));
    assertThat(text).contains(was);
    Files.writeString(copy.resolve(file), text.replace(was, becomes));
  }

  private void copy(String file) throws IOException {
    Files.createDirectories(copy.resolve(file).getParent());
    Files.copy(SHIPPED.resolve(file), copy.resolve(file));
  }
}
