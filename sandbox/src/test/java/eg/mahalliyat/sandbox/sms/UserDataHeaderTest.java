package eg.mahalliyat.sandbox.sms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UserDataHeaderTest {
  @Test
  void the_short_form_has_a_reference_of_one_byte() {
    var header = header(5, 0, 3, 0xfe, 3, 2, 'x');

    assertThat(header.place()).contains(new UserDataHeader.Place(0xfe, 3, 2));
    assertThat(header.text()).containsExactly('x');
  }

  @Test
  void the_long_form_has_a_reference_of_two_bytes() {
    var header = header(6, 8, 4, 1, 2, 3, 2, 'x');

    assertThat(header.place()).contains(new UserDataHeader.Place(0x0102, 3, 2));
    assertThat(header.text()).containsExactly('x');
  }

  @Test
  void other_elements_before_it_are_passed_over() {
    assertThat(header(9, 5, 2, 0, 0, 0, 3, 7, 2, 1).place())
        .contains(new UserDataHeader.Place(7, 2, 1));
  }

  @Test
  void without_concatenation_there_is_no_place() {
    assertThat(header(4, 5, 2, 0, 0, 'x').place()).isEmpty();
  }

  @Test
  void a_header_that_promises_more_than_there_is_does_no_harm() {
    assertThat(header(200, 0, 3).text()).isEmpty();
    assertThat(header().place()).isEmpty();
  }

  private static UserDataHeader header(int... octets) {
    var data = new byte[octets.length];
    for (int i = 0; i < octets.length; i++) {
      data[i] = (byte) octets[i];
    }
    return new UserDataHeader(data);
  }
}
