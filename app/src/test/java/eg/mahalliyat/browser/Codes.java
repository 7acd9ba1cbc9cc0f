package eg.mahalliyat.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code as a camera would: from a picture of the paper. */
final class Codes {
  private Codes() {}

  static void picture(Path pdf, Path png) throws Exception {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png", png.toFile());
    }
  }

  static String onFirstPage(Path pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 200);
      var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
      return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
    }
  }
}
