package eg.mahalliyat.portal;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.PlatformTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;

@PlatformTest
class PortalTest {
  @Value("${local.server.port}")
  int port;

  @Test
  void homeIsArabicUnlessChosenOtherwise() throws Exception {
    assertThat(get("/", "").body()).contains("<html lang=\"ar\" dir=\"rtl\">").contains("أين وصل طلبي؟");
    assertThat(get("/", "lang=en").body()).contains("<html lang=\"en\" dir=\"ltr\">").contains("Where is my request?");
  }

  @Test
  void theSwitchOfLanguageIsKeptInACookieAndStaysOnThePage() throws Exception {
    HttpResponse<String> page = get("/services?q=licence&lang=en", "");
    assertThat(page.headers().firstValue("Set-Cookie").orElseThrow()).startsWith("lang=en").contains("SameSite=Lax");
    assertThat(page.body()).contains("href=\"/services?q=licence&amp;lang=ar\"");
  }

  @Test
  void anUnknownPageHelpsInBothLanguages() throws Exception {
    HttpResponse<String> arabic = get("/no-such-page", "");
    assertThat(arabic.statusCode()).isEqualTo(404);
    assertThat(arabic.body()).contains("الصفحة غير موجودة").contains("href=\"/no-such-page?lang=en\"");
    assertThat(get("/no-such-page", "lang=en").body()).contains("Page not found");
  }

  @Test
  void noPageOfAVisitorStartsASession() throws Exception {
    assertThat(get("/", "").headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void assetsHaveAFingerprintAndAreKept() throws Exception {
    String css = get("/", "").body().replaceAll("(?s).*href=\"(/assets/css/[^\"]+)\".*", "$1");
    HttpResponse<String> sheet = get(css, "");
    assertThat(css).matches("/assets/css/mahalliyat-[0-9a-f]{32}\\.css");
    assertThat(sheet.headers().firstValue("Cache-Control").orElseThrow()).contains("max-age");
    assertThat(sheet.body()).containsPattern("fonts/ibm-plex-sans-arabic-arabic-400-normal-[0-9a-f]{32}\\.woff2");
  }

  private HttpResponse<String> get(String path, String cookie) throws IOException, InterruptedException {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path)).header("Accept", "text/html");
    if (!cookie.isEmpty()) {
      request.header("Cookie", cookie);
    }
    try (HttpClient client = HttpClient.newHttpClient()) {
      return client.send(request.build(), BodyHandlers.ofString());
    }
  }
}
