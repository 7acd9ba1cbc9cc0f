package eg.mahalliyat.procedure;

import eg.mahalliyat.pictures.PictureCheck;
import eg.mahalliyat.pictures.ProcedurePicture;
import eg.mahalliyat.platform.TestWords;
import eg.mahalliyat.platform.Words;
import eg.mahalliyat.platform.web.Web;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Procedures written at random, with words of any length, can be drawn. The seed is in the name of the test that fails. */
class AnyPictureTest {
  private static final int PROCEDURES = 60;
  private static final List<String> ARABIC = List.of("طلب", "مراجعة", "استكمال", "لا", "المستندات", "على", "والترخيص",
      "إلى", "الأرض", "مُسْتَكْمَلٌ");
  private static final List<String> LATIN = List.of("a", "request", "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW", "of", "25", "(m²)");

  @ParameterizedTest
  @ValueSource(longs = {3, 40, 500})
  void isDrawnWhole(long seed) {
    var random = new Random(seed);
    Web arabic = TestWords.web(Words.ARABIC);
    Web english = TestWords.web(Words.ENGLISH);
    for (int i = 0; i < PROCEDURES; i++) {
      Procedure procedure = RandomProcedure.procedure(random);
      Web web = random.nextBoolean() ? arabic : english;
      long words = random.nextLong();
      ProcedurePicture picture = ProcedurePicture.of(web, procedure,
          key -> Optional.of(words(new Random(words + key.hashCode()), web.arabic() ? ARABIC : LATIN)));
      PictureCheck.holds(picture, procedure, web.arabic());
    }
  }

  private static String words(Random random, List<String> from) {
    var text = new StringBuilder();
    for (int n = random.nextInt(random.nextBoolean() ? 3 : 25); n >= 0; n--) {
      text.append(from.get(random.nextInt(from.size()))).append(' ');
    }
    return text.toString().strip();
  }
}
