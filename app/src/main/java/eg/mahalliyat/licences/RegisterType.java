package eg.mahalliyat.licences;

import java.util.Map;
import java.util.Optional;

/** The short name of a register in QR codes, which have no room for the long one. Never changed: codes live for years. */
final class RegisterType {
  private static final Map<String, String> TYPES = Map.of("shop-licence", "SHOP");

  private RegisterType() {}

  static String of(String register) {
    return Optional.ofNullable(TYPES.get(register))
        .orElseThrow(() -> new IllegalStateException("no paper is made for the register " + register));
  }

  static Optional<String> register(String type) {
    return TYPES.entrySet().stream().filter(e -> e.getValue().equals(type)).map(Map.Entry::getKey).findFirst();
  }
}
