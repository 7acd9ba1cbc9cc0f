package eg.mahalliyat.browser;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.MultiFormatReader;
import com.google.zxing.ReaderException;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.Map;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Reads the QR code as a camera would: from a picture of the paper. */
public final class Codes {
  private Codes() {}

  static void picture(Path pdf, Path png) throws Exception {
    try (var document = Loader.loadPDF(pdf.toFile())) {
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 80), "png", png.toFile());
    }
  }

  /** From one distance and, as somebody would, from the next one: a single still picture may fall between the modules. */
  public static String onFirstPage(byte[] pdf) throws Exception {
    try (var document = Loader.loadPDF(pdf)) {
      for (int dpi : new int[] {200, 300, 400, 500}) {
        try {
          return read(new PDFRenderer(document).renderImageWithDPI(0, dpi));
        } catch (ReaderException missed) {
          // Once more, from nearer.
        }
      }
      return read(new PDFRenderer(document).renderImageWithDPI(0, 600));
    }
  }

  private static String read(BufferedImage page) throws ReaderException {
    var bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(page)));
    return new MultiFormatReader().decode(bitmap, Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
