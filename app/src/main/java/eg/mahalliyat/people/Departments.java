package eg.mahalliyat.people;

import eg.mahalliyat.territory.LocalUnit;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The departments of units, as {@code territory/departments.yaml} has them. */
@Component
public final class Departments {
  private record File(List<Department> departments) {}

  private final List<Department> all;

  Departments() {
    try (InputStream in = Objects.requireNonNull(Departments.class.getResourceAsStream("/territory/departments.yaml"))) {
      all = YAMLMapper.builder().build().readValue(in, File.class).departments();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public List<Department> of(LocalUnit unit) {
    return all.stream().filter(d -> d.isIn(unit)).toList();
  }

  /** All that any seat has. */
  public List<Department> all() {
    return all;
  }

  Optional<Department> find(LocalUnit unit, String code) {
    return of(unit).stream().filter(d -> d.code().equals(code)).findFirst();
  }

  /** Its name, or the code itself when a post was given before the department was listed. */
  public String name(String code, Locale locale) {
    return all.stream().filter(d -> d.code().equals(code)).findFirst().map(d -> d.name(locale)).orElse(code);
  }
}
