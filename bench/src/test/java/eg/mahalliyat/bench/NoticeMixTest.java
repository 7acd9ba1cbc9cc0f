package eg.mahalliyat.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoticeMixTest {
  @Test
  void oneInTwentyComesTwiceAndOneInFiftyIsForged() {
    NoticeMix mix = new NoticeMix(1_000);
    List<NoticeMix.Notice> all = mix.of(letters(mix.payments()));

    assertThat(all).hasSize(1_000);
    assertThat(all.stream().filter(notice -> !notice.genuine())).hasSize(20)
        .allSatisfy(notice -> assertThat(text(notice)).contains("\"messageSignature\":\"x"));
    assertThat(all.stream().filter(NoticeMix.Notice::genuine).map(NoticeMixTest::text).distinct()).hasSize(930);
    assertThat(all.stream().filter(NoticeMix.Notice::genuine)).hasSize(980);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 93, 94, 100, 1_000})
  void aMixCanBeMadeForAnyNumberOfPayments(int payments) {
    assertThat(NoticeMix.telling(payments).payments()).isEqualTo(payments);
  }

  private static List<byte[]> letters(int many) {
    return IntStream.range(0, many)
        .mapToObj(i -> ("{\"n\":" + i + ",\"messageSignature\":\"ab\"}").getBytes(StandardCharsets.UTF_8)).toList();
  }

  private static String text(NoticeMix.Notice notice) {
    return new String(notice.body(), StandardCharsets.UTF_8);
  }
}
