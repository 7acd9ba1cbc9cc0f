package eg.mahalliyat.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import eg.mahalliyat.PlatformTest;
import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Routes;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The open interface answers as {@code openapi.json} says, to the last field. */
@PlatformTest
class GuideApiTest {
  private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  @Value("${local.server.port}")
  int port;

  @Autowired Routes routes;

  @Test
  void everyRouteIsDescribedAndNoOther() throws Exception {
    assertThat(description().get("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(
        routes.all().stream().filter(route -> route.action().name().equals("integration.guide"))
            .map(Routes.Route::path).collect(Collectors.toSet()));
  }

  @Test
  void everyAnswerHasTheShapeThatIsDescribed() throws Exception {
    JsonNode description = description();
    for (Map.Entry<String, JsonNode> path : description.get("paths").properties()) {
      HttpResponse<String> answer = get(example(path.getKey(), path.getValue().get("get")), "");
      assertThat(answer.statusCode()).as(path.getKey()).isEqualTo(200);
      assertThat(problems(description, path.getValue(), answer)).as(path.getKey() + " " + answer.body()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/api/v1/services/XXX-99|404", "/api/v1/services/SHP-02?unit=EG99|404",
      "/api/v1/services/XXX-99/fees|404",
      "/api/v1/services/SHP-02/fees?answers.years=9|422", "/api/v1/search?q=x&limit=many|400"})
  void whatIsWrongIsToldAsProblemDetails(String told) throws Exception {
    String path = told.split("\\|")[0];
    HttpResponse<String> answer = get(path, "");
    assertThat(answer.statusCode()).isEqualTo(Integer.parseInt(told.split("\\|")[1]));
    assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
    String described = path.contains("/fees") ? "/api/v1/services/{code}/fees"
        : path.contains("search") ? "/api/v1/search" : "/api/v1/services/{code}";
    assertThat(problems(description(), description().get("paths").get(described), answer)).as(answer.body()).isEmpty();
  }

  @Test
  void aWrongValueIsNamedInBothLanguages() throws Exception {
    JsonNode problem = Json.MAPPER.readTree(get("/api/v1/services/SHP-02/fees?answers.years=9", "").body());
    assertThat(problem.get("errors").propertyNames()).containsExactlyInAnyOrder("answers.years", "subject.area_m2");
    assertThat(problem.get("errors").get("answers.years").get("ar").asString()).isNotBlank();
    assertThat(problem.get("errors").get("answers.years").get("en").asString()).isNotBlank();
  }

  @Test
  void whoHasItAlreadyGetsNothingAgain() throws Exception {
    HttpResponse<String> first = get("/api/v1/services", "");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    assertThat(first.headers().firstValue("Cache-Control").orElseThrow()).contains("public").contains("max-age=300");
    assertThat(first.headers().firstValue("Set-Cookie")).isEmpty();
    HttpResponse<String> again = get("/api/v1/services", tag);
    assertThat(again.statusCode()).isEqualTo(304);
    assertThat(again.body()).isEmpty();
    assertThat(get("/api/v1/services", "\"other\"").statusCode()).isEqualTo(200);
  }

  @Test
  void theSumIsThatOfTheTariff() throws Exception {
    HttpResponse<String> answer = get("/api/v1/services/SHP-02/fees?answers.years=2&subject.area_m2=30", "");
    JsonNode sheet = Json.MAPPER.readTree(answer.body());
    assertThat(sheet.get("amounts").get("total").asString()).isEqualTo("810.90");
    assertThat(sheet.get("illustrative").asBoolean()).isTrue();
    assertThat(answer.headers().firstValue("Cache-Control").orElseThrow()).isEqualTo("no-store");
  }

  private JsonNode description() throws Exception {
    return Json.MAPPER.readTree(get("/api/v1/openapi.json", "").body());
  }

  /** The path with the examples of its parameters. */
  private static String example(String path, JsonNode operation) {
    String filled = path;
    var query = new StringBuilder();
    for (JsonNode parameter : operation.get("parameters")) {
      JsonNode example = parameter.get("example");
      if (parameter.get("in").asString().equals("path")) {
        filled = filled.replace("{" + parameter.get("name").asString() + "}", example.asString());
      } else if (example.isObject()) {
        example.properties().forEach(one -> query.append(pair(one.getKey(), one.getValue().asString())));
      } else {
        query.append(pair(parameter.get("name").asString(), example.asString()));
      }
    }
    return filled + (query.isEmpty() ? "" : "?" + query.substring(1));
  }

  private static String pair(String name, String value) {
    return "&" + name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  private static Iterable<?> problems(JsonNode description, JsonNode path, HttpResponse<String> answer) {
    JsonNode described = path.get("get").get("responses").get(String.valueOf(answer.statusCode()));
    assertThat(described).as("status " + answer.statusCode()).isNotNull();
    ObjectNode schema = described.get("content").properties().iterator().next().getValue().get("schema").deepCopy()
        .asObject();
    schema.set("components", description.get("components"));
    Schema compiled = SCHEMAS.getSchema(schema);
    return compiled.validate(Json.MAPPER.readTree(answer.body()));
  }

  private HttpResponse<String> get(String path, String tag) throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
    if (!tag.isEmpty()) {
      request.header("If-None-Match", tag);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
