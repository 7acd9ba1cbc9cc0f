package eg.mahalliyat.territory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.shared.WorkingDays;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@PlatformTest
class TerritoryTest {
  @Autowired Territory territory;

  @Test
  void knowsAll27GovernoratesAnd312Units() {
    assertThat(territory.governorates()).hasSize(27);
    assertThat(territory.units()).hasSize(312);
    assertThat(territory.unitsOf(territory.unit("EG01-31").orElseThrow().governorate())).hasSize(38);
  }

  @Test
  void findsAUnitByItsNumberAndByItsCode() {
    assertThat(territory.unit(131).nameAr()).isEqualTo("حي المعادي");
    assertThat(territory.unit("EG01-31")).contains(territory.unit(131));
    assertThatThrownBy(() -> territory.unit(199)).hasMessageContaining("199");
  }

  @Test
  void whatStandsUnderASeatIsSaidByItsNumbers() {
    assertThat(territory.below(100)).hasSize(38).extracting(LocalUnit::governorate)
        .containsOnly(territory.unit(131).governorate());
    assertThat(territory.below(0)).hasSize(27 + 312).contains(territory.unit(100)).doesNotContain(territory.unit(0));
    assertThat(territory.below(131)).isEmpty();
    assertThat(territory.seat("EG01-00")).contains(territory.unit(100));
    assertThat(territory.unit("EG01-00")).as("no unit that gives services").isEmpty();
  }

  @Test
  void countsWorkingDaysOverTheWeekendAndAShiftedHoliday() {
    WorkingDays days = territory.calendarOf(131);
    // 25 January 2026 was a Sunday and observed on Thursday the 29th.
    assertThat(days.isWorking(LocalDate.parse("2026-01-25"))).isTrue();
    assertThat(days.isWorking(LocalDate.parse("2026-01-29"))).isFalse();
    var wednesday = ZonedDateTime.of(2026, 1, 28, 11, 0, 0, 0, WorkingDays.CAIRO).toInstant();
    var due = days.plusWorking(wednesday, 2).atZone(WorkingDays.CAIRO);
    assertThat(due.toLocalDate()).as("Thursday is a holiday, then the weekend").isEqualTo(LocalDate.parse("2026-02-02"));
    assertThat(days.between(wednesday, due.toInstant())).isEqualTo(2);
  }

  @Test
  void keepsTheWholeFeast() {
    WorkingDays days = territory.calendarOf(131);
    for (String day : new String[] {"2026-05-26", "2026-05-27", "2026-05-28", "2026-05-31"}) {
      assertThat(days.isWorking(LocalDate.parse(day))).as(day).isEqualTo(day.equals("2026-05-31"));
    }
  }
}
