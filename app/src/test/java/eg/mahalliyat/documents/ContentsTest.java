package eg.mahalliyat.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.argumentSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ContentsTest {
  @ParameterizedTest
  @MethodSource
  void takes(byte[] file, String mediaType) {
    assertThat(Contents.mediaType(file)).isEqualTo(mediaType);
    assertThat(Contents.fault(file, mediaType)).isEmpty();
  }

  static Stream<Arguments> takes() {
    return Stream.of(argumentSet("PDF", Samples.aPdf(), "application/pdf"),
        argumentSet("PDF with folded objects", Samples.aPdfWithFoldedObjects(), "application/pdf"),
        argumentSet("JPEG", Samples.aPicture("jpg"), "image/jpeg"),
        argumentSet("PNG", Samples.aPicture("png"), "image/png"));
  }

  @ParameterizedTest
  @MethodSource
  void refuses(byte[] file, String reason) {
    assertThat(Contents.fault(file, Contents.mediaType(file)).orElseThrow().reasonKey())
        .isEqualTo("documents.refused." + reason);
  }

  static Stream<Arguments> refuses() {
    byte[] pdf = Samples.aPdf();
    return Stream.of(
        argumentSet("nothing at all", new byte[0], "empty"),
        argumentSet("50 MB", new byte[50 * 1024 * 1024], "too-large"),
        argumentSet("one byte too much", Arrays.copyOf(pdf, 10 * 1024 * 1024 + 1), "too-large"),
        argumentSet("a ZIP, whatever it is called", Samples.aZip(), "kind"),
        argumentSet("a ZIP hung onto a PDF", Samples.aPdfWithAZipBehindIt(), "kind"),
        argumentSet("a ZIP behind a picture", Samples.join(Samples.aPicture("png"), Samples.aZip()), "kind"),
        argumentSet("a page of the web", "<html><script>x</script></html>".getBytes(StandardCharsets.UTF_8), "kind"),
        argumentSet("a PDF with something before it", Samples.join("<!--\n".getBytes(StandardCharsets.UTF_8), pdf),
            "kind"),
        argumentSet("a PDF with a script", Samples.aPdfWithScript(), "active"),
        argumentSet("a PDF that starts a program", Samples.aPdfThatLaunches(), "active"),
        argumentSet("a PDF with a password", Samples.aLockedPdf(), "locked"),
        argumentSet("a PDF that unfolds into 100 MB", Samples.aPdfBomb(), "broken"),
        argumentSet("a PDF folded twice", Samples.aPdfFoldedTwice(), "broken"),
        argumentSet("only the head of a PDF", "%PDF-1.7\nhello".getBytes(StandardCharsets.UTF_8), "broken"),
        argumentSet("only the head of a JPEG", Arrays.copyOf(Samples.aPicture("jpg"), 20), "broken"),
        argumentSet("a PNG of 900 million pixels", Samples.aHugePng(), "dimensions"));
  }

  @Test
  void nothingIsUnfoldedBeyondTheLimit() {
    assertThatThrownBy(() -> BoundedPdf.open(Samples.aPdfBomb())).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> BoundedPdf.open(Samples.aPdfFoldedTwice())).isInstanceOf(IOException.class);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', textBlock = """
      عقد إيجار.pdf                  | عقد إيجار.pdf
      ../../etc/passwd.png           | passwd.pdf
      C:\\temp\\كروكي.jpeg           | كروكي.pdf
      a\u202Egpj.exe                 | agpj.pdf
      <b>"x";rm -rf.pdf              | _b__x__rm -rf.pdf
      .htaccess                      | paper.pdf
      """)
  void tidiesTheName(String sent, String kept) {
    assertThat(FileName.tidy(sent, "application/pdf")).isEqualTo(kept);
  }
}
