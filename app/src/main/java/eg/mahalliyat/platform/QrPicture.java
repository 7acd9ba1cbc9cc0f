package eg.mahalliyat.platform;

import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import javax.imageio.ImageIO;

/** A QR code at level M with its quiet zone of four modules, as a path for pages and papers or as a PNG file. */
public final class QrPicture {
  private static final int QUIET = 4;
  private final ByteMatrix modules;

  private QrPicture(ByteMatrix modules) {
    this.modules = modules;
  }

  /** The code of this text; upper-case text of the alphanumeric set makes a much smaller one. */
  public static QrPicture of(String text) {
    try {
      return new QrPicture(
          Encoder.encode(text, ErrorCorrectionLevel.M, Map.of(EncodeHintType.QR_COMPACT, true)).getMatrix());
    } catch (WriterException e) {
      throw new IllegalArgumentException("Too long for a QR code: " + text.length() + " characters", e);
    }
  }

  /** Modules along one side, the quiet zone included. */
  public int side() {
    return modules.getWidth() + 2 * QUIET;
  }

  /** What the {@code viewBox} of the drawing must say for {@link #path}. */
  public String viewBox() {
    return "0 0 " + side() + " " + side();
  }

  /** The dark modules as an SVG path, one unit a module; runs in a row are one piece, so that no seam shows. */
  public String path() {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      for (int x = 0; x < modules.getWidth(); x++) {
        int run = run(x, y);
        if (run > 0) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET);
          path.append('h').append(run).append("v1h-").append(run).append('z');
          x += run;
        }
      }
    }
    return path.toString();
  }

  /** A black and white PNG with so many pixels a module. */
  public byte[] png(int scale) {
    int size = side() * scale;
    var image = new BufferedImage(size, size, BufferedImage.TYPE_BYTE_BINARY);
    for (int y = 0; y < size; y++) {
      for (int x = 0; x < size; x++) {
        image.setRGB(x, y, dark(x / scale - QUIET, y / scale - QUIET) ? 0x000000 : 0xFFFFFF);
      }
    }
    var out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  private int run(int x, int y) {
    int length = 0;
    while (dark(x + length, y)) {
      length++;
    }
    return length;
  }

  private boolean dark(int x, int y) {
    return x >= 0 && y >= 0 && x < modules.getWidth() && y < modules.getHeight() && modules.get(x, y) == 1;
  }
}
