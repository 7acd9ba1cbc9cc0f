package eg.mahalliyat.people;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What {@code demo/people.yaml} says. */
record DemoFile(String password, List<Citizen> citizens, List<Clerk> staff) {
  record Citizen(String nationalId, String name, String mobile) {}

  record Clerk(String username, String ar, String en, String unit, String department, Set<String> roles) {}

  static DemoFile read() {
    try (InputStream in = new ClassPathResource("demo/people.yaml").getInputStream()) {
      return YAMLMapper.builder().propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE).build()
          .readValue(in, DemoFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
