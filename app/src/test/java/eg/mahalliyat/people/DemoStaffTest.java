package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.catalogue.Catalogue;
import eg.mahalliyat.procedure.TaskDefinition;
import eg.mahalliyat.territory.Territory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever tries the platform finds somebody for every task. */
@PlatformTest
class DemoStaffTest {
  private static final String DISTRICT = "EG01-31";

  @Autowired Catalogue catalogue;
  @Autowired Territory territory;

  @Test
  void theDemoDistrictHasSomebodyForEveryRoleThatAProcedureNames() {
    Set<String> there = DemoFile.read().staff().stream().filter(clerk -> clerk.unit().equals(DISTRICT))
        .flatMap(clerk -> clerk.roles().stream()).collect(Collectors.toSet());
    Set<String> wanted = new TreeSet<>(catalogue.all().stream()
        .flatMap(service -> service.definition().procedure().stages().values().stream())
        .flatMap(stage -> stage.tasks().stream()).flatMap(DemoStaffTest::roles).toList());
    wanted.removeAll(there);
    assertThat(wanted).isEmpty();
  }

  @Test
  void everybodyHasARealPostInARealUnit() {
    List<DemoFile.Clerk> staff = DemoFile.read().staff();
    assertThat(staff).extracting(DemoFile.Clerk::username).doesNotHaveDuplicates();
    assertThat(staff).extracting(DemoFile.Clerk::ar).doesNotHaveDuplicates();
    assertThat(staff).allSatisfy(clerk -> {
      assertThat(territory.seat(clerk.unit())).isPresent();
      assertThat(clerk.roles()).isNotEmpty().allSatisfy(role -> assertThat(Role.ofCode(role)).as(role).isPresent());
    });
  }

  private static Stream<String> roles(TaskDefinition task) {
    return Stream.of(task.doer().role(), task.doer().superior()).filter(Objects::nonNull)
        .filter(role -> !role.equals("applicant"));
  }
}
