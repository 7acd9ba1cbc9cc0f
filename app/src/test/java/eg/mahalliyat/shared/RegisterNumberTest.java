package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterNumberTest {
  @Test
  void oneCompanyHasOneKeyHoweverItIsTyped() {
    String key = read("41001", "الجيزة").key();
    assertThat(read("٤١٠٠١", "مكتب سجل تجاري الجيزه").key()).isEqualTo(key);
    assertThat(read("0 41001", "السجل التجاري  الجيزة").key()).isEqualTo(key);
    assertThat(read("41001", "القاهرة").key()).isNotEqualTo(key);
    assertThat(read("41002", "الجيزة").key()).isNotEqualTo(key);
  }

  @Test
  void whatCannotBeOneIsNone() {
    for (String number : new String[] {"", "0", "12a", "12345678901", "-"}) {
      assertThat(RegisterNumber.parse(number, "الجيزة")).as(number).isEmpty();
    }
    for (String office : new String[] {"", "ق", "<b>", "ا".repeat(61)}) {
      assertThat(RegisterNumber.parse("41001", office)).as(office).isEmpty();
    }
  }

  @Test
  void itStandsInNoLog() {
    assertThat(read("41001", "الجيزة").toString()).doesNotContain("41001");
  }

  private static RegisterNumber read(String number, String office) {
    Optional<RegisterNumber> read = RegisterNumber.parse(number, office);
    assertThat(read).as(number).isPresent();
    return read.orElseThrow();
  }
}
