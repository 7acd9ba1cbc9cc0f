package eg.mahalliyat.sandbox.faults;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.sandbox.Await;
import eg.mahalliyat.sandbox.Browser;
import eg.mahalliyat.sandbox.Sandbox;
import eg.mahalliyat.sandbox.SandboxSettings;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FaultsPagesTest {
  private final Sandbox sandbox = Sandbox.start(SandboxSettings.defaults());
  private final Browser browser = new Browser(sandbox.baseUrl());

  @AfterEach
  void stop() {
    sandbox.close();
  }

  @ParameterizedTest
  @EnumSource
  void every_fault_is_switched_on_and_off_by_its_form(Fault fault) {
    browser.postForm("/faults", "fault=" + fault.slug() + "&on=true");
    assertThat(sandbox.faults().setting(fault)).isPresent();
    assertThat(browser.get("/faults").body())
        .contains("id=\"" + fault.slug() + "\" class=\"row on\"");

    browser.postForm("/faults", "fault=" + fault.slug() + "&on=false");
    assertThat(sandbox.faults().setting(fault)).isEmpty();
  }

  @Test
  void JSON_sets_seconds_and_times_and_is_answered_with_all_states() {
    var answer =
        browser.postJson(
            "/faults",
            """
            {"fault":"fawry-slow","seconds":0.5,"times":2}\
            """);

    assertThat(answer.body())
        .contains("{\"fault\":\"fawry-slow\",\"on\":true,\"seconds\":0.5,\"times\":2}");
    assertThat(sandbox.faults().setting(Fault.FAWRY_SLOW))
        .contains(new FaultSetting(Duration.ofMillis(500), 2));
  }

  @Test
  void clear_switches_all_off() {
    browser.postForm("/faults", "fault=fawry-down");
    browser.postForm("/faults", "fault=smsc-down");

    assertThat(browser.postForm("/faults/clear", "").statusCode()).isEqualTo(200);

    assertThat(Fault.values()).allMatch(fault -> sandbox.faults().setting(fault).isEmpty());
  }

  @Test
  void an_unknown_fault_or_a_number_that_is_none_is_refused() {
    assertThat(browser.postForm("/faults", "fault=earthquake").statusCode()).isEqualTo(400);
    assertThat(browser.postForm("/faults", "fault=fawry-slow&seconds=soon").statusCode())
        .isEqualTo(400);
  }

  @Test
  void clear_lets_go_whoever_hangs() throws Exception {
    var faults = new Faults();
    var waiting = Thread.ofVirtual().start(() -> faults.hold(Duration.ofMinutes(1)));
    Await.until("it hangs", () -> waiting.getState() == Thread.State.TIMED_WAITING);

    faults.clear();

    assertThat(waiting.join(Duration.ofSeconds(5))).isTrue();
  }
}
