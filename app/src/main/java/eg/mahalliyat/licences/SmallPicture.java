package eg.mahalliyat.licences;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A photograph drawn anew, upright and small: JPEG of pixels alone, with no place, camera or script in it. */
record SmallPicture(byte[] jpeg, int width, int height) {
  static final int LONGEST_SIDE = 640;
  static final int MOST_BYTES = 60 * 1024;
  private static final long MOST_PIXELS = 100_000_000;
  private static final int[] SIDES = {LONGEST_SIDE, 480, 320, 200};
  private static final float[] QUALITIES = {0.85f, 0.7f, 0.55f, 0.4f};

  /**
   * Draws it as large and as good as fits. Of a large picture only every second, third or hundredth pixel is read: a
   * hundred megapixels would take 400 MB whole.
   *
   * @throws IOException when it is no picture that can be read
   */
  static SmallPicture of(byte[] picture) throws IOException {
    BufferedImage read = read(picture);
    Orientation orientation = Orientation.of(picture);
    for (int side : SIDES) {
      BufferedImage drawn = drawn(read, orientation, side);
      for (float quality : QUALITIES) {
        byte[] jpeg = written(drawn, quality);
        if (jpeg.length <= MOST_BYTES) {
          return new SmallPicture(jpeg, drawn.getWidth(), drawn.getHeight());
        }
      }
    }
    throw new IOException("Not to be made smaller than " + MOST_BYTES + " bytes");
  }

  /** Not more than four times as many pixels along each side as are shown. */
  static BufferedImage read(byte[] picture) throws IOException {
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(picture))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("No picture");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(reader);
      } catch (RuntimeException e) {
        throw new IOException("Broken picture", e); // the readers answer broken input with many kinds of exceptions
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage read(ImageReader reader) throws IOException {
    int width = reader.getWidth(0);
    int height = reader.getHeight(0);
    if ((long) width * height > MOST_PIXELS) {
      throw new IOException("More than " + MOST_PIXELS + " pixels");
    }
    int every = Math.max(1, Math.max(width, height) / (2 * LONGEST_SIDE));
    ImageReadParam some = reader.getDefaultReadParam();
    some.setSourceSubsampling(every, every, 0, 0);
    return reader.read(0, some);
  }

  /** What is transparent becomes white. */
  private static BufferedImage drawn(BufferedImage read, Orientation orientation, int side) {
    double scale = Math.min(1, (double) side / Math.max(read.getWidth(), read.getHeight()));
    int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
    boolean turned = orientation.turned();
    var drawn = new BufferedImage(turned ? height : width, turned ? width : height, BufferedImage.TYPE_INT_RGB);
    Graphics2D canvas = drawn.createGraphics();
    canvas.setBackground(Color.WHITE);
    canvas.clearRect(0, 0, drawn.getWidth(), drawn.getHeight());
    canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform placed = orientation.upright(width, height);
    placed.scale((double) width / read.getWidth(), (double) height / read.getHeight());
    canvas.drawImage(read, placed, null);
    canvas.dispose();
    return drawn;
  }

  private static byte[] written(BufferedImage drawn, float quality) throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ImageWriteParam how = writer.getDefaultWriteParam();
    how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
    how.setCompressionQuality(quality);
    var bytes = new ByteArrayOutputStream();
    try (var out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      writer.write(null, new IIOImage(drawn, null, null), how);
    } finally {
      writer.dispose();
    }
    return bytes.toByteArray();
  }

  /** The picture does not belong into a log. */
  @Override
  public String toString() {
    return "SmallPicture[" + width + "x" + height + "]";
  }
}
