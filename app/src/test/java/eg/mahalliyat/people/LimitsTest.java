package eg.mahalliyat.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import org.junit.jupiter.api.Test;

class LimitsTest {
  private final Limits limits = new Limits(new SignInSettings(2, 5, 2, 2, 2, 2), Clock.systemUTC());

  @Test
  void oneHouseholdOfIpv6IsOneAddress() {
    assertThat(limits.allow(Limits.Of.ADDRESS, "2001:db8:1:2::1")).isTrue();
    assertThat(limits.allow(Limits.Of.ADDRESS, "2001:db8:1:2:ffff::2")).isTrue();
    assertThat(limits.allow(Limits.Of.ADDRESS, "2001:db8:1:2::3")).isFalse();
    assertThat(limits.allow(Limits.Of.ADDRESS, "2001:db8:1:3::1")).isTrue();
    assertThat(limits.allow(Limits.Of.ADDRESS, "192.0.2.1")).isTrue();
  }

  @Test
  void whoTriesTheNameOfAnotherShutsOutHimself() {
    for (int i = 0; i < 9; i++) {
      limits.allow(Limits.Of.USERNAME, "head", "192.0.2.1");
    }
    assertThat(limits.allow(Limits.Of.USERNAME, "head", "192.0.2.1")).isFalse();
    assertThat(limits.allow(Limits.Of.USERNAME, "Head ", "192.0.2.2")).isTrue();
  }

  @Test
  void fromEverywhereTogetherThereAreMoreTriesButNotForEver() {
    int allowed = 0;
    for (int i = 0; i < 20; i++) {
      allowed += limits.allow(Limits.Of.USERNAME, "head", "192.0.2." + i) ? 1 : 0;
    }
    assertThat(allowed).isEqualTo(5);
  }

  @Test
  void whatSucceededDoesNotCount() {
    for (int i = 0; i < 9; i++) {
      assertThat(limits.allow(Limits.Of.USERNAME, "head", "192.0.2.1")).isTrue();
      limits.giveBack(Limits.Of.USERNAME, "head", "192.0.2.1");
    }
  }
}
