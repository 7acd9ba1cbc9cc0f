package eg.mahalliyat.licences;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an inspector's photograph before everybody may see it. */
class SmallPictureTest {
  /** A camera numbers how it was held: the corner that was seen at the top, first in reading order, is red. */
  @ParameterizedTest(name = "orientation {0}")
  @CsvSource({"1,0,0", "2,1,0", "3,1,1", "4,0,1", "5,0,0", "6,0,1", "7,1,1", "8,1,0"})
  void isTurnedAsItWasSeen(int code, int right, int down) throws IOException {
    BufferedImage lying = lying(right, down);
    for (boolean little : new boolean[] {true, false}) {
      SmallPicture small = SmallPicture.of(TestPictures.held(TestPictures.jpeg(lying), code, little));
      BufferedImage seen = ImageIO.read(new ByteArrayInputStream(small.jpeg()));
      assertThat(new int[] {small.width(), small.height()}).containsExactly(seen.getWidth(), seen.getHeight());
      assertThat(seen.getWidth() > seen.getHeight()).as("wide").isEqualTo(code < 5);
      assertThat(red(seen, 0, 0)).as("first corner").isTrue();
      assertThat(red(seen, 1, 0)).isFalse();
      assertThat(red(seen, 0, 1)).isFalse();
      assertThat(red(seen, 1, 1)).isFalse();
    }
  }

  @Test
  void carriesNothingThatTheCameraWrote() throws IOException {
    byte[] taken = TestPictures.held(TestPictures.jpeg(lying(0, 0)), 6, true);
    assertThat(text(taken)).contains("Exif", TestPictures.OWNER);
    assertThat(text(SmallPicture.of(taken).jpeg())).doesNotContain("Exif", TestPictures.OWNER);
  }

  @Test
  void isSmallHoweverRestlessThePictureIs() throws IOException {
    var noise = new BufferedImage(3000, 2000, BufferedImage.TYPE_INT_RGB);
    var random = new Random(3);
    for (int y = 0; y < noise.getHeight(); y++) {
      for (int x = 0; x < noise.getWidth(); x++) {
        noise.setRGB(x, y, random.nextInt(0x1000000));
      }
    }
    SmallPicture small = SmallPicture.of(TestPictures.jpeg(noise));
    assertThat(small.jpeg().length).isLessThanOrEqualTo(SmallPicture.MOST_BYTES);
    assertThat(Math.max(small.width(), small.height())).isLessThanOrEqualTo(SmallPicture.LONGEST_SIDE);
    assertThat((double) small.width() / small.height()).isBetween(1.49, 1.51);
  }

  @Test
  void aHugeOneIsReadInParts() throws IOException {
    var huge = new BufferedImage(10_000, 9_900, BufferedImage.TYPE_BYTE_BINARY);
    byte[] png = TestPictures.png(huge);
    assertThat(SmallPicture.read(png).getWidth()).isBetween(SmallPicture.LONGEST_SIDE, 4 * SmallPicture.LONGEST_SIDE);
    assertThat(SmallPicture.of(png).width()).isEqualTo(640);
    assertThatThrownBy(() -> SmallPicture.of(TestPictures.png(
        new BufferedImage(10_000, 10_001, BufferedImage.TYPE_BYTE_BINARY)))).isInstanceOf(IOException.class);
  }

  @Test
  void aSmallOneDoesNotGrowAndWhatIsTransparentIsWhite() throws IOException {
    SmallPicture small = SmallPicture.of(TestPictures.png(new BufferedImage(40, 20, BufferedImage.TYPE_INT_ARGB)));
    assertThat(new int[] {small.width(), small.height()}).containsExactly(40, 20);
    assertThat(new Color(ImageIO.read(new ByteArrayInputStream(small.jpeg())).getRGB(10, 10))).isEqualTo(Color.WHITE);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 20, 200})
  void halfAPictureIsNone(int bytes) throws IOException {
    byte[] cut = Arrays.copyOf(TestPictures.png(lying(0, 0)), bytes);
    assertThatThrownBy(() -> SmallPicture.of(cut)).isInstanceOf(IOException.class);
  }

  /** Whatever a head may say, it ends as a picture or as none. */
  @Test
  void aStrangeHeadIsTakenAsUpright() throws IOException {
    byte[] taken = TestPictures.held(TestPictures.jpeg(lying(0, 0)), 6, true);
    var random = new Random(5);
    for (int round = 0; round < 2000; round++) {
      byte[] broken = taken.clone();
      for (int i = 0; i < 4; i++) {
        broken[2 + random.nextInt(60)] = (byte) random.nextInt();
      }
      assertThat(Orientation.of(broken).code()).isBetween(1, 8);
    }
    assertThat(Orientation.of(TestPictures.held(TestPictures.jpeg(lying(0, 0)), 9, true))).isEqualTo(Orientation.UPRIGHT);
  }

  /** Wide and blue, red in the corner that the camera saw first. */
  private static BufferedImage lying(int right, int down) {
    var image = new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB);
    var canvas = image.createGraphics();
    canvas.setColor(Color.BLUE);
    canvas.fillRect(0, 0, 900, 600);
    canvas.setColor(Color.RED);
    canvas.fillRect(right * 600, down * 400, 300, 200);
    canvas.dispose();
    return image;
  }

  private static boolean red(BufferedImage seen, int right, int down) {
    var at = new Color(seen.getRGB(20 + right * (seen.getWidth() - 41), 20 + down * (seen.getHeight() - 41)));
    return at.getRed() > 200 && at.getBlue() < 60;
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
