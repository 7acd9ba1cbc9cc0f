import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/**
 * Reads the paths of PDFs line by line, and says for each what the QR code on its first page says: draws the page and reads
 * the picture, as a phone does: from another distance when the first look finds nothing. A paper without a readable code is an
 * empty line.
 */
class ReadCode {
  private static final int[] DISTANCES_DPI = {300, 360, 250, 150, 200, 450};

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    var papers = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String path = papers.readLine(); path != null; path = papers.readLine()) {
      System.out.println(code(new File(path)));
      System.out.flush();
    }
  }

  private static String code(File file) throws Exception {
    try (var paper = Loader.loadPDF(file)) {
      var drawn = new PDFRenderer(paper);
      for (int dpi : DISTANCES_DPI) {
        try {
          return read(drawn.renderImageWithDPI(0, dpi));
        } catch (ReaderException e) {
          System.err.println(file + " at " + dpi + " dpi: " + e);
        }
      }
      return "";
    }
  }

  private static String read(BufferedImage page) throws ReaderException {
    int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
    var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
    return new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
        Map.of(DecodeHintType.TRY_HARDER, true)).getText();
  }
}
