package eg.mahalliyat.notifications.provider;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SmsPartsTest {
  @Test
  void seventyArabicLettersAreOneMessage() {
    SmsParts parts = SmsParts.of("ا".repeat(70), 7);
    assertThat(parts.coding()).isEqualTo((byte) 8);
    assertThat(parts.bodies()).singleElement().isEqualTo("ا".repeat(70).getBytes(StandardCharsets.UTF_16BE));
  }

  @Test
  void oneMoreMakesTwoPartsThatSayTheirPlace() {
    SmsParts parts = SmsParts.of("ا".repeat(71), 7);
    assertThat(parts.bodies()).hasSize(2);
    assertThat(Arrays.copyOf(parts.bodies().getFirst(), 6)).containsExactly(5, 0, 3, 7, 2, 1);
    assertThat(Arrays.copyOf(parts.bodies().getLast(), 6)).containsExactly(5, 0, 3, 7, 2, 2);
    assertThat(parts.bodies()).extracting(b -> b.length).containsExactly(6 + 134, 6 + 8);
  }

  @Test
  void aPairIsNeverCutInTwo() {
    String text = "ا".repeat(66) + "😀" + "ب".repeat(20);
    SmsParts parts = SmsParts.of(text, 7);
    assertThat(parts.bodies().getFirst()).hasSize(6 + 132);
    StringBuilder whole = new StringBuilder();
    parts.bodies().forEach(b -> whole.append(new String(b, 6, b.length - 6, StandardCharsets.UTF_16BE)));
    assertThat(whole).hasToString(text);
  }

  @Test
  void plainLatinTakesHalfTheRoom() {
    assertThat(SmsParts.of("a".repeat(160), 7).bodies()).hasSize(1);
    assertThat(SmsParts.of("a".repeat(161), 7).bodies()).extracting(b -> b.length).containsExactly(6 + 153, 6 + 8);
    assertThat(SmsParts.of("a", 7).coding()).isZero();
    assertThat(SmsParts.of("price: 5$ @home", 7).coding()).as("GSM writes $ and @ elsewhere").isEqualTo((byte) 8);
  }
}
