package eg.mahalliyat.sandbox.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class RouteTest {
  private final Route json = Route.get("/handset/{msisdn}.json", request -> Answer.SILENCE);

  @Test
  void the_names_in_a_path_are_read() {
    assertThat(json.match("GET", "/handset/0100.json")).contains(Map.of("msisdn", "0100"));
  }

  @Test
  void method_and_path_must_fit_whole() {
    assertThat(json.match("POST", "/handset/0100.json")).isEmpty();
    assertThat(json.match("GET", "/handset/0100xjson")).isEmpty();
    assertThat(json.match("GET", "/handset/0100.json/more")).isEmpty();
  }
}
