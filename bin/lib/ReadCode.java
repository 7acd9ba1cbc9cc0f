import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.File;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Prints what the QR code on the first page of a PDF says: draws the page and reads the picture, as a phone does. */
class ReadCode {
  private static final int DPI = 300;

  public static void main(String[] arguments) throws Exception {
    System.setProperty("java.awt.headless", "true");
    try (var paper = Loader.loadPDF(new File(arguments[0]))) {
      BufferedImage page = new PDFRenderer(paper).renderImageWithDPI(0, DPI);
      int[] dots = page.getRGB(0, 0, page.getWidth(), page.getHeight(), null, 0, page.getWidth());
      var source = new RGBLuminanceSource(page.getWidth(), page.getHeight(), dots);
      System.out.println(new QRCodeReader().decode(new BinaryBitmap(new HybridBinarizer(source)),
          Map.of(DecodeHintType.TRY_HARDER, true)).getText());
    }
  }
}
