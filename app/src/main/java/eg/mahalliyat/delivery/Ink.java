package eg.mahalliyat.delivery;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Whether somebody has drawn anything: an empty glass proves nothing. */
final class Ink {
  /** A small file may unfold into gigabytes: more than a glass has is not looked at. */
  private static final long MOST_PIXELS = 4_000_000;

  private Ink() {}

  static boolean shows(byte[] png) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(png))) {
      Iterator<ImageReader> readers = ImageIO.getImageReadersByFormatName("png");
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        boolean small = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
        return small && differs(reader.read(0));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return false;
    }
  }

  private static boolean differs(BufferedImage picture) {
    int ground = picture.getRGB(0, 0);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        if (picture.getRGB(x, y) != ground) {
          return true;
        }
      }
    }
    return false;
  }
}
