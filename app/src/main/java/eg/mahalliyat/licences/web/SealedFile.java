package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Licence;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** The sealed file itself as an answer: not one byte of it may differ, and nobody keeps it on the way. */
final class SealedFile {
  private SealedFile() {}

  static ResponseEntity<byte[]> of(Licence licence, byte[] pdf) {
    String name = "licence-" + licence.id().number().replace('/', '-') + ".pdf";
    return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
        .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(name).build().toString())
        .header("X-Content-Type-Options", "nosniff")
        .cacheControl(CacheControl.noStore().cachePrivate()).body(pdf);
  }
}
