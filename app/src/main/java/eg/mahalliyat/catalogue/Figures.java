package eg.mahalliyat.catalogue;

import eg.mahalliyat.shared.ArabicText;
import java.math.BigDecimal;
import java.util.Optional;

/** Numbers as people type them: either digit set, the Arabic decimal sign, thousands in groups of three. */
final class Figures {
  private Figures() {}

  static Optional<BigDecimal> read(String typed) {
    String plain = ArabicText.westernDigits(typed).replace("٬", ",").replace('٫', '.');
    if (plain.matches("-?\\d{1,3}(,\\d{3})+(\\.\\d+)?")) {
      plain = plain.replace(",", "");
    }
    return plain.matches("-?\\d{1,13}(\\.\\d{1,6})?") ? Optional.of(new BigDecimal(plain)) : Optional.empty();
  }
}
