package eg.mahalliyat.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedNameTest {
  @Test
  void showsTheFirstWordAndTheFirstLettersOfTheOthers() {
    assertThat(MaskedName.of("سارة محمود عبد الله")).isEqualTo("سارة م••• ع••• ا•••");
    assertThat(MaskedName.of(" Mona  Saad ")).isEqualTo("Mona S•••");
    assertThat(MaskedName.of("واحدة")).isEqualTo("واحدة");
  }
}
