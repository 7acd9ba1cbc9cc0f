package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TypedMoneyTest {
  @Test
  void readsWhatPeopleTypeAndNothingElse() {
    assertThat(Money.typed("١٬٢٥٠٫٥")).contains(new Money(125_050));
    assertThat(Money.typed(" 1,250.50 ")).contains(new Money(125_050));
    for (String wrong : List.of("", "-5", "1.005", "1e3", "9999999999", "5 جنيه", "0x10", ".5")) {
      assertThat(Money.typed(wrong)).as(wrong).isEmpty();
    }
  }
}
