package eg.mahalliyat.sandbox.faults;

import java.math.BigDecimal;
import java.util.Optional;

/** One fault as {@code /faults.json} tells it. */
record FaultState(String fault, boolean on, BigDecimal seconds, int times) {
  static FaultState of(Fault fault, Optional<FaultSetting> setting) {
    var seconds =
        BigDecimal.valueOf(setting.map(s -> s.delay().toMillis()).orElse(0L), 3)
            .stripTrailingZeros();
    return new FaultState(
        fault.slug(), setting.isPresent(), seconds, setting.map(FaultSetting::times).orElse(0));
  }
}
