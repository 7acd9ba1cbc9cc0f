package eg.mahalliyat.platform;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDMetadata;

/**
 * Makes the text of a printed paper searchable, and puts in what it carries.
 *
 * <p>FOP names joined letters by their presentation forms, which nobody types into a search box; here each is named by
 * its ordinary letter.
 */
final class PdfText {
  private PdfText() {}

  static byte[] finished(byte[] pdf, Instant madeAt, List<Pdf.Attachment> inside) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Set<COSBase> done = Collections.newSetFromMap(new IdentityHashMap<>());
      for (PDPage page : document.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          COSBase map = page.getResources().getFont(name).getCOSObject().getDictionaryObject(COSName.TO_UNICODE);
          if (map instanceof COSStream stream && done.add(stream)) {
            rename(stream);
          }
        }
      }
      sameDate(document, madeAt);
      PdfInside.put(document, inside, madeAt);
      // FOP's file identifier holds the clock and chance; ours follows from the date alone.
      document.getDocument().getTrailer().removeItem(COSName.ID);
      document.setDocumentId(madeAt.toEpochMilli());
      var out = new ByteArrayOutputStream(pdf.length + 4096);
      document.save(out);
      return out.toByteArray();
    }
  }

  /** FOP writes the clock's time into the metadata, whatever date it was given. */
  private static void sameDate(PDDocument document, Instant madeAt) throws IOException {
    PDMetadata metadata = document.getDocumentCatalog().getMetadata();
    String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
    String date = "$1" + madeAt.truncatedTo(ChronoUnit.SECONDS) + "$2";
    xmp = xmp.replaceAll("(<xmp:MetadataDate>)[^<]*(</xmp:MetadataDate>)", date);
    metadata.importXMPMetadata(xmp.getBytes(StandardCharsets.UTF_8));
  }

  private static void rename(COSStream stream) throws IOException {
    String map;
    try (var in = stream.createInputStream()) {
      map = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
    }
    try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
      out.write(ToUnicode.withOrdinaryLetters(map).getBytes(StandardCharsets.ISO_8859_1));
    }
  }
}
