package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Json;
import eg.mahalliyat.platform.Pdf;
import java.nio.charset.StandardCharsets;

/**
 * All that is printed on a paper, as data inside it: {@code licence.json}, told in docs/guide/licence-document.md. It is
 * sealed with the paper.
 *
 * @param format name and version of this form
 * @param code the text of the QR code
 */
record LicenceData(String format, String code, LicenceDocument licence) {
  static final String FILE = "licence.json";
  private static final String FORMAT = "mahalliyat-licence/2";

  static Pdf.Attachment inside(LicenceDocument licence, LicencePdf.Proof proof, Label words) {
    String data = Json.write(new LicenceData(FORMAT, proof.qr(), licence));
    return new Pdf.Attachment(FILE, "application/json", words.of("licence.document.data"),
        data.getBytes(StandardCharsets.UTF_8));
  }
}
