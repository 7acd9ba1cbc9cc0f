package eg.mahalliyat.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/** Reads the head of a picture, never its pixels: a small file may unfold into gigabytes. */
final class PictureCheck {
  private static final int LONGEST_SIDE = 20_000;
  private static final long MOST_PIXELS = 100_000_000;

  private PictureCheck() {}

  static Optional<String> fault(byte[] bytes, String mediaType) {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      var readers = ImageIO.getImageReadersByMIMEType(mediaType);
      return readers.hasNext() ? judge(readers.next(), in) : Optional.of("documents.refused.kind");
    } catch (IOException | RuntimeException e) {
      return Optional.of("documents.refused.broken");
    }
  }

  private static Optional<String> judge(ImageReader reader, ImageInputStream in) throws IOException {
    try {
      reader.setInput(in, true, true);
      long width = reader.getWidth(0);
      long height = reader.getHeight(0);
      boolean sane = width > 0 && height > 0 && Math.max(width, height) <= LONGEST_SIDE && width * height <= MOST_PIXELS;
      return sane ? Optional.empty() : Optional.of("documents.refused.dimensions");
    } finally {
      reader.dispose();
    }
  }
}
