package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.Surfer;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.territory.LocalUnit;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;

@PlatformTest
class GuidePagesTest {
  private static final String SUM = "/services/SHP-02?calculate=yes&answers.years=2&subject.area_m2=%D9%A3%D9%A0&lang=en";

  @Value("${local.server.port}")
  int port;

  @Autowired Offices offices;

  @Test
  void servicesAreBrowsedByLifeEventAndByCategory() {
    Surfer visitor = new Surfer(port);
    assertThat(visitor.get("/services?lang=en").body()).contains("href=\"/services/events/run-shop\"")
        .contains("href=\"/services/categories/SHP\"").contains("href=\"/services/SHP-02\"");
    assertThat(visitor.get("/services/events/run-shop").body()).contains("href=\"/services/SHP-02\"");
    assertThat(visitor.get("/services/categories/SHP").body()).contains("href=\"/services/SHP-02\"");
    assertThat(visitor.get("/services/events/none").status()).isEqualTo(404);
    assertThat(visitor.get("/services/categories/XXX").status()).isEqualTo(404);
  }

  @Test
  void theCalculatorExplainsEachLineAndKeepsNothing() {
    Surfer.Page page = new Surfer(port).get(SUM);
    assertThat(page.status()).isEqualTo(200);
    assertThat(page.body()).contains("810.90").contains("800.00").contains("Do not rely on it")
        .contains("In force since Thursday 1 January 2026").contains("number(answers.years)")
        .contains("For how many years do you want to renew?").contains("Law 154/2019");
  }

  @Test
  void theCalculatorSaysWhatIsWrong() {
    Surfer.Page page = new Surfer(port).get("/services/SHP-02?calculate=yes&answers.years=9&lang=en");
    assertThat(page.status()).isEqualTo(422);
    assertThat(page.body()).contains("href=\"#answers.years\"").contains("href=\"#subject.area_m2\"");
  }

  @Test
  void anIllustrativeFeeIsNeverShownAsLaw() {
    assertThat(new Surfer(port).get("/services/SHP-02").body()).contains("قيمة توضيحية، وليست رسمًا مقررًا");
    assertThat(new Surfer(port).get("/services/SHP-02/sheet").body()).contains("قيمة توضيحية، وليست رسمًا مقررًا");
  }

  @Test
  void searchEnginesAreToldWhatTheServiceIs() {
    Surfer.Page page = new Surfer(port).get("/services/SHP-02?lang=en");
    Matcher block = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>").matcher(page.body());
    assertThat(block.find()).isTrue();
    JsonNode data = Json.MAPPER.readTree(block.group(1));
    assertThat(data.get("@context").asString()).isEqualTo("https://schema.org");
    assertThat(data.get("@type").asString()).isEqualTo("GovernmentService");
    assertThat(data.get("name").asString()).isEqualTo("Renew a shop licence");
    assertThat(data.get("url").asString()).endsWith("/services/SHP-02");
    assertThat(data.get("offers")).as("illustrative amounts are no offer").isEmpty();
    assertThat(page.header("Content-Security-Policy")).contains("script-src 'self';").doesNotContain("unsafe-inline");
  }

  @Test
  void aVisitorWhoHasThePageGetsItNotAgain() throws Exception {
    HttpResponse<String> first = get("ar", "");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).isEqualTo("no-cache, private");
    assertThat(first.headers().allValues("Vary")).contains("Cookie");
    assertThat(get("ar", tag).statusCode()).isEqualTo(304);
    assertThat(get("en", tag).statusCode()).as("another language is another page").isEqualTo(200);
  }

  private HttpResponse<String> get(String language, String tag) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/services/SHP-02"))
        .header("Cookie", "lang=" + language);
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/services", "/services/SHP-02", "/services/SHP-02/sheet", "/services/events/run-shop",
      "/services/categories/SHP", "/offices?governorate=EG01",
      "/services/SHP-02?calculate=yes&answers.years=2&subject.area_m2=30"})
  void everyPageIsLight(String path) {
    assertThat(new Surfer(port).get(path).response().body().length).as("bytes before compression").isLessThan(100_000);
  }

  @Test
  void theSiteMapNamesThePagesAndRobotsStayOutOfTheRest() {
    Surfer visitor = new Surfer(port);
    assertThat(visitor.get("/sitemap.xml").body()).contains("/services/SHP-02</loc>").contains("hreflang=\"en\"")
        .contains("/services/events/run-shop").doesNotContain("/desk");
    assertThat(visitor.get("/robots.txt").body()).contains("Disallow: /requests").contains("Sitemap: http");
  }

  @ParameterizedTest
  @CsvSource({"المعادى,EG01-31", "معادي,EG01-31", "المعادب,EG01-31", "maadi,EG01-31", "حى المعادي,EG01-31",
      "مصر الجديده,EG01-17", "heliopolis,EG01-17", "EG01-31,EG01-31"})
  void anOfficeIsFoundByItsNameAsPeopleWriteIt(String typed, String code) {
    assertThat(offices.find("", typed)).first().extracting(LocalUnit::code).isEqualTo(code);
  }

  @Test
  void aGovernorateHasItsOffices() {
    assertThat(offices.find("EG01", "")).hasSize(38);
    assertThat(offices.find("", "القاهره")).hasSizeGreaterThanOrEqualTo(38);
    assertThat(offices.find("", "")).isEmpty();
    assertThat(offices.find("EG02", "المعادي")).isEmpty();
    assertThat(new Surfer(port).get("/offices?service=SHP-02&q=maadi&lang=en").body()).contains("El Maadi")
        .contains("Available here").contains("Renew a shop licence");
  }
}
