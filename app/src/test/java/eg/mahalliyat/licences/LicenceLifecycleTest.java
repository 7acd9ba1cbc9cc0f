package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.Generated;
import eg.mahalliyat.licences.LicenceDocument.Term;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class LicenceLifecycleTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

  @Test
  void reachesEveryStateUsesEveryCommandAndTellsEveryFact() {
    assertThat(LicenceLifecycle.EDGES).extracting(LicenceEdge::to).contains(LicenceState.values());
    assertThat(LicenceLifecycle.EDGES).extracting(LicenceEdge::command).contains(LicenceCommand.values());
    assertThat(LicenceLifecycle.EDGES.stream().<Class<?>>map(LicenceEdge::fact).toList())
        .contains(LicenceFact.class.getPermittedSubclasses());
  }

  @Test
  void hasOneWayOnlyForEachCommandInAState() {
    Set<List<Object>> seen = new HashSet<>();
    assertThat(LicenceLifecycle.EDGES).allMatch(e -> seen.add(List.of(String.valueOf(e.from()), e.command())));
  }

  @Test
  void nothingIsIssuedForARevokedLicence() {
    assertThat(LicenceLifecycle.edge(LicenceState.REVOKED, LicenceCommand.ISSUE)).isEmpty();
  }

  @Test
  void whoRenewsEarlyLosesNoDay() {
    Term next = new Term(TODAY.minusYears(1), LocalDate.of(2026, 12, 31)).next(TODAY, 2);
    assertThat(next).isEqualTo(new Term(TODAY, LocalDate.of(2028, 12, 31)));
  }

  @Test
  void whoRenewsLateBeginsToday() {
    Term next = new Term(TODAY.minusYears(1), TODAY.minusDays(1)).next(TODAY, 1);
    assertThat(next).isEqualTo(new Term(TODAY, LocalDate.of(2027, 11, 20)));
  }

  @Test
  void theLastDayIsStillCovered() {
    assertThat(Licence.standing(LicenceState.ACTIVE, new Term(TODAY, TODAY), TODAY)).isEqualTo(Standing.ACTIVE);
    assertThat(Licence.standing(LicenceState.ACTIVE, new Term(TODAY, TODAY), TODAY.plusDays(1)))
        .isEqualTo(Standing.EXPIRED);
    assertThat(Licence.standing(LicenceState.ACTIVE, new Term(TODAY, null), TODAY.plusYears(90)))
        .isEqualTo(Standing.ACTIVE);
  }

  @Test
  @Tag("generated")
  void isDrawnAsItIs() {
    Generated.check("states/licence.md", LicencePicture.draw(LicenceLifecycle.EDGES));
  }
}
