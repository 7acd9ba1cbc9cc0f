package eg.mahalliyat.payments.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.shared.Money;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  @ParameterizedTest
  @CsvSource({"150,15000", "150.5,15050", "150.50,15050", "0,0", "0.01,1", "999999999.99,99999999999"})
  void readsAnAmountAsNumberOrText(String written, long piastres) {
    assertThat(amount(written)).isEqualTo(new Money(piastres));
    assertThat(amount("\"" + written + "\"")).isEqualTo(new Money(piastres));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "-0.01", "150.000", "150.005", "1.5E2", "1e3", "1e999999999", "1e-999999999",
    "1000000000", "\"-1\"", "\"1e3\"", "\"150.000\"",
    "\"٢٠\"", "\"\"", "\" 1\"", "true", "null", "{}", "[1]", "\"NaN\""})
  void refusesAmountsThatNoBillCanHave(String written) {
    assertThatThrownBy(() -> amount(written)).isInstanceOf(StrictJson.Wrong.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "null", "[]", "7", "\"x\"", "{", "{} {}", "{\"a\":1,\"a\":2}", "<xml/>", "{'a':1}"})
  void refusesWhatIsNotOneObject(String body) {
    assertThatThrownBy(() -> StrictJson.object(body.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(StrictJson.Wrong.class);
  }

  @Test
  void refusesBytesThatAreNoText() {
    assertThatThrownBy(() -> StrictJson.object(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, 1, 2}))
        .isInstanceOf(StrictJson.Wrong.class);
  }

  @Test
  void refusesANestThatIsTooDeep() {
    String deep = "{\"a\":".repeat(5000) + "1" + "}".repeat(5000);
    assertThatThrownBy(() -> StrictJson.object(deep.getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(StrictJson.Wrong.class);
  }

  @Test
  void sparesTheReasonWhatStoodInTheMessage() {
    assertThatThrownBy(() -> amount("\"01012345678\"")).hasMessage("amount");
  }

  private static Money amount(String written) {
    byte[] body = ("{\"amount\":" + written + "}").getBytes(StandardCharsets.UTF_8);
    return StrictJson.amount(StrictJson.object(body), "amount");
  }
}
