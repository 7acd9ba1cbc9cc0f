package eg.mahalliyat.payments;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.shared.RequestNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BillAccountTest {
  private static final BillAccount.Own FIRST = new BillAccount.Own(10_000_000_001L);

  @Test
  void isReadAsItIsShown() {
    assertThat(FIRST.digits()).hasSize(12).startsWith("10000000001");
    assertThat(BillAccount.parse(FIRST.digits())).contains(FIRST);
    assertThat(BillAccount.parse(" " + FIRST.digits().substring(0, 6) + " " + FIRST.digits().substring(6)))
        .contains(FIRST);
  }

  @Test
  void isReadInArabicDigits() {
    StringBuilder arabic = new StringBuilder();
    FIRST.digits().chars().forEach(c -> arabic.append((char) ('٠' + c - '0')));
    assertThat(BillAccount.parse(arabic.toString())).contains(FIRST);
  }

  @Test
  void findsOutEveryWrongDigit() {
    for (int place = 0; place < 12; place++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        StringBuilder typed = new StringBuilder(FIRST.digits());
        typed.setCharAt(place, digit);
        assertThat(BillAccount.parse(typed.toString()).isPresent()).as(typed.toString())
            .isEqualTo(typed.toString().equals(FIRST.digits()));
      }
    }
  }

  @Test
  void mayBeTheNumberOfTheRequest() {
    RequestNumber number = RequestNumber.of(2026, 1234);
    assertThat(BillAccount.parse(number.shown())).contains(new BillAccount.OfRequest(number.digits()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "1", "99999999999999999999", "CAI-2025-000123", "10000000001x", "000000000000"})
  void isNothingElse(String typed) {
    assertThat(BillAccount.parse(typed)).isEmpty();
  }
}
