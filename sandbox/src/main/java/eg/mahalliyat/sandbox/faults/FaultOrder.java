package eg.mahalliyat.sandbox.faults;

import eg.mahalliyat.sandbox.web.Digits;
import eg.mahalliyat.sandbox.web.Request;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;

/**
 * What a form or a JSON object asks of one fault: fields {@code fault}, {@code on}, {@code
 * seconds}, {@code times}.
 */
record FaultOrder(Fault fault, boolean on, Duration delay, int times) {
  /** The order, or nothing when the fault is unknown or a number cannot be read. */
  static Optional<FaultOrder> read(Request request) {
    try {
      var on = !request.field("on").orElse("true").equals("false");
      var delay = request.field("seconds").map(FaultOrder::duration).orElse(Fault.USUAL_DELAY);
      var times = request.field("times").map(Digits::western).map(Integer::valueOf).orElse(0);
      return request
          .field("fault")
          .flatMap(Fault::named)
          .map(fault -> new FaultOrder(fault, on, delay, times));
    } catch (ArithmeticException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  void carryOut(Faults faults) {
    if (on) {
      faults.set(fault, delay, times);
    } else {
      faults.clear(fault);
    }
  }

  private static Duration duration(String seconds) {
    return Duration.ofMillis(
        new BigDecimal(Digits.western(seconds)).movePointRight(3).longValueExact());
  }
}
