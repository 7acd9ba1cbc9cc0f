package eg.mahalliyat.integration;

import eg.mahalliyat.catalogue.Service;
import eg.mahalliyat.catalogue.Words;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;

/** The same in both languages. */
public record Said(String ar, String en) {
  private static final Locale ARABIC = Locale.of("ar");

  /** @param of what to say, from the words of a language */
  static Said of(Service service, Function<Words, String> of) {
    return new Said(of.apply(service.words(ARABIC)), of.apply(service.words(Locale.ENGLISH)));
  }

  /** The words of a key, or the key itself where there are none. */
  static Said of(Service service, String key) {
    return of(service, words -> words.find(key).orElse(key));
  }

  /** The lines of a list; both languages have as many. */
  static List<Said> lines(Service service, String key) {
    List<String> ar = service.words(ARABIC).list(key);
    List<String> en = service.words(Locale.ENGLISH).list(key);
    return IntStream.range(0, Math.min(ar.size(), en.size())).mapToObj(i -> new Said(ar.get(i), en.get(i))).toList();
  }
}
