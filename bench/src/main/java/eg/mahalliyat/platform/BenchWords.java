package eg.mahalliyat.platform;

import java.io.IOException;

/** The words of the platform, without starting it. */
public final class BenchWords {
  private BenchWords() {}

  public static Words shipped() throws IOException {
    return new Words();
  }
}
