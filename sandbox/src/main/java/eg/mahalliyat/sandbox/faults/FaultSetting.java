package eg.mahalliyat.sandbox.faults;

import java.time.Duration;

/** A fault that is on: its delay, and how many times it will still strike (0: until cleared). */
public record FaultSetting(Duration delay, int times) {
  /**
   * What is left after one strike; a setting with no strike left is to be dropped by the caller.
   */
  FaultSetting struck() {
    return new FaultSetting(delay, times - 1);
  }

  boolean isLastStrike() {
    return times == 1;
  }

  boolean isEndless() {
    return times == 0;
  }
}
