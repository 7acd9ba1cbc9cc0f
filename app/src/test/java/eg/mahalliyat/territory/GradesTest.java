package eg.mahalliyat.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.shared.Mark;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

class GradesTest {
  private static final LocalDate DAY = LocalDate.of(2026, 5, 1);
  private final Grades grades = Grades.read();

  @Test
  void findARoadByItsNameHoweverItIsSpelt() {
    assertThat(grades.of("EG01-31", "12، شارع 9، المعادي، المحطة", DAY)).isEqualTo(Map.of("road", "first"));
    assertThat(grades.of("EG01-31", "12، شارع ٩، المعادي", DAY)).isEqualTo(Map.of("road", "first"));
    assertThat(grades.of("EG01-31", "12، شارع 10، المعادي", DAY)).isEmpty();
    assertThat(grades.of("EG01-30", "12، شارع 9، المعادي", DAY)).as("another unit's").isEmpty();
    assertThat(grades.of("EG01-31", "", DAY)).isEmpty();
  }

  @Test
  void holdWithinTheirDays() {
    String address = "3، شارع النصر، المعادي";
    assertThat(grades.of("EG01-31", address, LocalDate.of(2025, 12, 31))).isEmpty();
    assertThat(grades.of("EG01-31", address, LocalDate.of(2026, 12, 31))).containsEntry("road", "second");
    assertThat(grades.of("EG01-31", address, LocalDate.of(2027, 1, 1))).containsEntry("road", "first");
  }

  @Test
  void knowTheZoneOfAQuarterElseOfTheUnit() {
    assertThat(grades.of("EG01-26", "1، عماد الدين، القاهرة الخديوية", DAY)).isEqualTo(Map.of("zone", "heritage"));
    assertThat(grades.of("EG21-03", "", DAY)).isEqualTo(Map.of("zone", "main"));
  }

  @Test
  void areAllMarkedAsIllustrative() {
    assertThat(grades.all()).isNotEmpty().allMatch(grade -> grade.term().mark() == Mark.ILLUSTRATIVE);
  }

  @Test
  void areRefusedWhenARoadHasTwoOnOneDay() {
    String road =
        "  - {unit: EG01-01, of: road, name: 'شارع أحمد', grade: first, from: 2026-01-01, legal: x, mark: A}\n";
    assertThatThrownBy(() -> read("grades:\n" + road + road.replace("أحمد", "احمد")))
        .hasMessageContaining("two grades on the same day");
    assertThatThrownBy(() -> read("grades:\n" + road.replace("first", "splendid"))).hasMessageContaining("splendid");
  }

  private static void read(String text) {
    Grades.of(new YAMLMapper().readTree(text));
  }
}
