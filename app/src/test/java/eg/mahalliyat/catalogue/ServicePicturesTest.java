package eg.mahalliyat.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import eg.mahalliyat.pictures.PictureCheck;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.TestWords;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.platform.web.Web;
import eg.mahalliyat.procedure.Procedure;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every service can be drawn, in both languages. */
class ServicePicturesTest {
  private static final int MOST_BYTES = 15_000;

  static List<Service> services() {
    return Shipped.services();
  }

  @ParameterizedTest
  @MethodSource("services")
  void isDrawnWholeAndLight(Service service) throws IOException {
    for (Locale locale : Words.LANGUAGES) {
      Web web = TestWords.web(locale);
      Procedure procedure = service.definition().procedure();
      ProcedurePicture picture = ProcedurePicture.of(web, procedure, service.words(locale)::find);

      PictureCheck.holds(picture, procedure, web.arabic());
      String html = PictureCheck.html(web, picture);
      assertThat(html).doesNotContain("⟦").doesNotContain("style=").doesNotContain("<script");
      assertThat(zipped(html)).as(service.code()).isLessThan(MOST_BYTES);
      PictureCheck.keep(service.code() + "-" + web.lang(), web, html);
    }
  }

  private static int zipped(String html) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var out = new GZIPOutputStream(bytes)) {
      out.write(html.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.size();
  }
}
