package eg.mahalliyat.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;

class VerifyLimitTest {
  @Test
  void oneAddressIsStoppedAndTheOthersAreNot() {
    VerifyLimit limit = new VerifyLimit(3);
    for (int i = 0; i < 3; i++) {
      assertThat(limit.allows(from("10.0.0.1"))).isTrue();
    }
    assertThat(limit.allows(from("10.0.0.1"))).isFalse();
    assertThat(limit.allows(from("10.0.0.2"))).isTrue();
  }

  @Test
  void numbersAreCheckedMoreSeldomThanCodes() {
    VerifyLimit limit = new VerifyLimit(12);
    assertThat(limit.allowsNumber(from("10.0.0.1"))).isTrue();
    assertThat(limit.allowsNumber(from("10.0.0.1"))).isTrue();
    assertThat(limit.allowsNumber(from("10.0.0.1"))).isFalse();
    assertThat(limit.allows(from("10.0.0.2"))).isTrue();
  }

  private static MockHttpServletRequest from(String address) {
    MockHttpServletRequest request = new MockHttpServletRequest();
    request.setRemoteAddr(address);
    return request;
  }
}
