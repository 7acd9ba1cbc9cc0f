package eg.mahalliyat.licences;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Pictures as cameras make them. */
final class TestPictures {
  static final String OWNER = "owner of the camera";

  private TestPictures() {}

  /** A shop front of that colour. */
  static byte[] front(Color colour) throws IOException {
    var image = new BufferedImage(1200, 900, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setColor(colour);
    canvas.fillRect(0, 0, 1200, 900);
    canvas.setColor(Color.WHITE);
    canvas.fillRect(150, 150, 900, 150);
    canvas.fillRect(450, 450, 300, 450);
    canvas.dispose();
    return jpeg(image);
  }

  static byte[] jpeg(BufferedImage image) throws IOException {
    return written(image, "jpeg");
  }

  static byte[] png(BufferedImage image) throws IOException {
    return written(image, "png");
  }

  /** The same with what a camera writes into the head: how it was held, and whose it is. */
  static byte[] held(byte[] jpeg, int orientation, boolean little) {
    byte[] owner = OWNER.getBytes(StandardCharsets.US_ASCII);
    ByteBuffer tiff = ByteBuffer.allocate(38 + owner.length)
        .order(little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.putShort((short) (little ? 0x4949 : 0x4D4D)).putShort((short) 42).putInt(8).putShort((short) 2);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation).putShort((short) 0);
    tiff.putShort((short) 0x013B).putShort((short) 2).putInt(owner.length).putInt(38).putInt(0).put(owner);
    ByteBuffer all = ByteBuffer.allocate(jpeg.length + 10 + tiff.capacity());
    all.put(jpeg, 0, 2).putShort((short) 0xFFE1).putShort((short) (8 + tiff.capacity()));
    all.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII)).put(tiff.array()).put(jpeg, 2, jpeg.length - 2);
    return all.array();
  }

  private static byte[] written(BufferedImage image, String format) throws IOException {
    var out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, format, out)) {
      throw new IOException("not written as " + format);
    }
    return out.toByteArray();
  }
}
