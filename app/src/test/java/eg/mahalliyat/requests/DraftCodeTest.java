package eg.mahalliyat.requests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DraftCodeTest {
  private static final Instant BEGUN = Instant.parse("2026-11-22T09:31:07.250Z");
  private static final UUID DRAFT = new UUID(BEGUN.toEpochMilli() << 16 | 0x7abc, 0x8123_4567_89ab_cdefL);

  @Test
  void isReadInBothDigitSetsAndWithWhateverIsBetweenThem() {
    DraftCode code = DraftCode.of(DRAFT);
    assertThat(code.shown()).matches("\\d{4}-\\d{3}-\\d{3}");
    assertThat(DraftCode.parse(code.shown())).contains(code);
    assertThat(DraftCode.parse(" " + code.shown().replace('-', ' ').replace('0', '٠').replace('1', '١'))).contains(code);
    assertThat(DraftCode.parse("123456789")).isEmpty();
    assertThat(DraftCode.parse("9999999999")).as("more than there are").isEmpty();
  }

  @Test
  void leadsToTheMinuteInWhichTheDraftWasBegunForTwoYears() {
    DraftCode code = DraftCode.of(DRAFT);
    for (Duration later : new Duration[] {Duration.ZERO, Duration.ofDays(1), Duration.ofDays(700)}) {
      DraftCode.Range minute = code.range(BEGUN.plus(later));
      assertThat(minute.first().getMostSignificantBits()).isLessThan(DRAFT.getMostSignificantBits());
      assertThat(minute.end().getMostSignificantBits()).isGreaterThan(DRAFT.getMostSignificantBits());
      assertThat(minute.end().getMostSignificantBits() - minute.first().getMostSignificantBits())
          .isEqualTo(Duration.ofMinutes(1).toMillis() << 16);
    }
    assertThat(code.fits(DRAFT)).isTrue();
    assertThat(code.fits(new UUID(DRAFT.getMostSignificantBits(), DRAFT.getLeastSignificantBits() + 1))).isFalse();
  }
}
