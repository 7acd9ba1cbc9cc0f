package eg.mahalliyat.sandbox.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MsisdnTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "01001234567",
        "+20 100 123 4567",
        "201001234567",
        "00201001234567",
        "٠١٠٠١٢٣٤٥٦٧"
      })
  void every_written_form_is_the_same_phone(String written) {
    assertThat(Msisdn.of(written)).isEqualTo(new Msisdn("201001234567"));
  }

  @Test
  void at_home_it_begins_with_01() {
    assertThat(Msisdn.of("+201001234567").local()).isEqualTo("01001234567");
  }

  @Test
  void a_foreign_number_keeps_its_own_country() {
    assertThat(Msisdn.of("+4915112345678").local()).isEqualTo("4915112345678");
  }
}
