package eg.mahalliyat.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class KindTest {
  @ParameterizedTest
  @EnumSource(Kind.class)
  void theStatementHasWordsForEveryKindOfPosting(Kind kind) throws IOException {
    var words = new Properties();
    try (Reader reader = new InputStreamReader(
        Objects.requireNonNull(Kind.class.getResourceAsStream("/words/ledger_ar.properties")), StandardCharsets.UTF_8)) {
      words.load(reader);
    }
    assertThat(words).containsKey("books.kind." + kind);
  }
}
