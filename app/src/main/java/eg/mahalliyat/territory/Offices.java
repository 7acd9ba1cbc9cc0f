package eg.mahalliyat.territory;

import eg.mahalliyat.shared.Mark;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code territory/offices.yaml} says: the seats above the local units. */
record Offices(List<Office> offices) {
  record Office(String code, LocalUnit.Type type, String ar, String en, @Nullable String governorateAr,
      @Nullable String governorateEn, String mark) {
    LocalUnit seat(Map<String, Governorate> governorates) {
      String above = code.substring(0, 4);
      Governorate governorate = governorates.containsKey(above) ? Objects.requireNonNull(governorates.get(above))
          : new Governorate(above, Objects.requireNonNull(governorateAr), Objects.requireNonNull(governorateEn));
      int id = Integer.parseInt(code.substring(2, 4)) * 100;
      return new LocalUnit(id, code, governorate, type, ar, en, Mark.of(mark));
    }
  }

  static List<LocalUnit> read(Map<String, Governorate> governorates) {
    try (InputStream in = Objects.requireNonNull(Offices.class.getResourceAsStream("/territory/offices.yaml"))) {
      return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build()
          .readValue(in, Offices.class).offices().stream().map(office -> office.seat(governorates)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
