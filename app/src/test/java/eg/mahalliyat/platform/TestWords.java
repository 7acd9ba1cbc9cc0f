package eg.mahalliyat.platform;

import eg.mahalliyat.platform.web.Web;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.springframework.security.web.csrf.DefaultCsrfToken;

/** What a template is given, for tests that need no platform around it. */
public final class TestWords {
  private TestWords() {}

  /** For a visitor; assets have their own names. */
  public static Web web(Locale locale) {
    try {
      return new Web(new Words().in(locale), Actor.VISITOR, "/", new DefaultCsrfToken("X", "_csrf", "x"), a -> a,
          List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
