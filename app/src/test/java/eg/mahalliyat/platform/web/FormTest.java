package eg.mahalliyat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

class FormTest {
  @Test
  void readsADayInEitherDigits() {
    Form form = Form.empty().with("born-day", "٩").with("born-month", " 2 ").with("born-year", "١٩٨٧");
    assertThat(form.date("born")).contains(LocalDate.of(1987, 2, 9));
    assertThat(form.with("born-day", "30").date("born")).as("no such day").isEmpty();
    assertThat(form.with("born-day", "x").date("born")).isEmpty();
  }

  @Test
  void keepsTheFirstErrorOfAFieldInTheOrderOfTheFields() {
    Form form = Form.empty().wrong("b", "one").wrong("a", "two").wrong("b", "three");
    assertThat(form.errors()).containsExactly(Map.entry("b", "one"), Map.entry("a", "two"));
  }

  @Test
  void wantsWordsThatCanBeSeenAndNotTooManyOfThem() {
    Form form = Form.empty().with("why", " \u200f لا يلزم \u202e").with("blank", " \u200f ");
    assertThat(form.words("why")).isEqualTo("لا يلزم");
    assertThat(form.needsWords("why", 7, "write").status()).isEqualTo(HttpStatus.OK);
    assertThat(form.needsWords("why", 6, "write").error("why")).isEqualTo("write");
    assertThat(form.needsWords("blank", 7, "write").error("blank")).isEqualTo("write");
    assertThat(form.needsWords("other", 7, "write").status()).isEqualTo(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @Test
  void saysWhatDescribesAField() {
    Form form = Form.empty().wrong("a", "no");
    assertThat(form.describedBy("a", "hint")).isEqualTo("a-hint a-error");
    assertThat(form.describedBy("a", "")).isEqualTo("a-error");
    assertThat(form.describedBy("b", "")).isNull();
  }
}
