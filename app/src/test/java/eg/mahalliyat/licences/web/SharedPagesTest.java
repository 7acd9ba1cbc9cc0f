package eg.mahalliyat.licences.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.licences.RegisterWords;
import eg.mahalliyat.licences.SharedLicences;
import eg.mahalliyat.platform.web.VerifyLimit;
import eg.mahalliyat.territory.Territory;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.server.ResponseStatusException;

/** Nobody goes through links by trying. */
@PlatformTest
class SharedPagesTest {
  @Autowired SharedLicences shared;
  @Autowired Territory territory;
  @Autowired RegisterWords names;

  @Test
  void whoOpensTooManyIsStopped() {
    SharedPages pages = new SharedPages(shared, new VerifyLimit(1), territory, names);
    MockHttpServletRequest request = new MockHttpServletRequest();
    assertThat(pages.document("guess", request, new MockHttpServletResponse())).isNotNull();
    assertThatThrownBy(() -> pages.document("guess", request, new MockHttpServletResponse()))
        .isInstanceOfSatisfying(ResponseStatusException.class,
            it -> assertThat(it.getStatusCode().value()).isEqualTo(429));
  }
}
