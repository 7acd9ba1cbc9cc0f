package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.env.EnumerablePropertySource;
import org.springframework.core.env.PropertySource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What an operator can set, from the records that read it: {@code docs/generated/settings.md}. */
@Tag("generated")
class SettingsTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\$\\{([A-Z_]+):(.*)}");

  @Test
  void thePageIsFresh() throws Exception {
    var out = new StringBuilder("# Settings\n\nEach can be given as an environment variable or as `--name=value` behind the "
        + "program. Spring Boot's own (`server.*`, `spring.*`) work as everywhere.\n");
    for (Class<?> record : records()) {
      out.append("\n## `").append(prefix(record)).append(".*`\n\n| setting | environment | by default | what |\n")
          .append("|---|---|---|---|\n");
      rows(record, prefix(record), out);
    }
    out.append("\n## Short names\n\n| environment | sets | by default |\n|---|---|---|\n");
    shortNames(out);
    Generated.check("settings.md", SettingsTest.class, out.toString());
  }

  @Test
  void everySettingHasADefaultOrMayBeMissing() throws Exception {
    assertThat(records()).hasSizeGreaterThan(2);
    for (Class<?> record : records()) {
      for (RecordComponent setting : record.getRecordComponents()) {
        boolean mayBeMissing = setting.getAnnotatedType().isAnnotationPresent(Nullable.class)
            || setting.getType().isRecord();
        assertThat(mayBeMissing || byDefault(record, setting) != null).as(record + " " + setting.getName()).isTrue();
      }
    }
  }

  /** Placeholders in our own application.yaml. */
  private static void shortNames(StringBuilder out) throws IOException {
    var file = new FileSystemResource("src/main/resources/application.yaml");
    for (PropertySource<?> source : new YamlPropertySourceLoader().load("ours", file)) {
      for (String name : ((EnumerablePropertySource<?>) source).getPropertyNames()) {
        var found = PLACEHOLDER.matcher(String.valueOf(source.getProperty(name)));
        if (found.matches()) {
          out.append("| `%s` | `%s` | %s |\n".formatted(found.group(1), name, code(found.group(2))));
        }
      }
    }
  }

  private static List<? extends Class<?>> records() {
    var scan = new ClassPathScanningCandidateComponentProvider(false);
    scan.addIncludeFilter(new AnnotationTypeFilter(ConfigurationProperties.class));
    return scan.findCandidateComponents("eg.mahalliyat").stream().map(found -> type(found.getBeanClassName()))
        .filter(Class::isRecord).sorted(Comparator.comparing(SettingsTest::prefix)).toList();
  }

  private static Class<?> type(String name) {
    try {
      return Class.forName(name);
    } catch (ClassNotFoundException e) {
      throw new AssertionError(e);
    }
  }

  private static String prefix(Class<?> record) {
    ConfigurationProperties given = record.getAnnotation(ConfigurationProperties.class);
    return given.value().isEmpty() ? given.prefix() : given.value();
  }

  private static void rows(Class<?> record, String prefix, StringBuilder out) throws Exception {
    for (RecordComponent setting : record.getRecordComponents()) {
      String name = prefix + "." + kebab(setting.getName());
      if (setting.getType().isRecord() && setting.getType().getName().startsWith("eg.mahalliyat.")) {
        rows(setting.getType(), name, out);
      } else {
        out.append("| `%s` | `%s` | %s | %s |\n".formatted(name, environment(name), code(byDefault(record, setting)),
            comment(record, setting.getName())));
      }
    }
  }

  private static String kebab(String name) {
    return name.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }

  private static String environment(String name) {
    return name.replace("-", "").replace('.', '_').toUpperCase(Locale.ROOT);
  }

  private static String byDefault(Class<?> record, RecordComponent setting) throws NoSuchMethodException {
    Class<?>[] types = Stream.of(record.getRecordComponents()).map(RecordComponent::getType).toArray(Class<?>[]::new);
    int place = Stream.of(record.getRecordComponents()).map(RecordComponent::getName).toList().indexOf(setting.getName());
    DefaultValue given = record.getDeclaredConstructor(types).getParameters()[place].getAnnotation(DefaultValue.class);
    return given == null ? null : String.join(", ", given.value());
  }

  private static String code(String value) {
    return value == null || value.isEmpty() ? "" : "`" + value + "`";
  }

  /** What the record's comment says of the setting; one that explains itself has none. */
  private static String comment(Class<?> record, String setting) throws IOException {
    Class<?> top = record.isMemberClass() ? record.getDeclaringClass() : record;
    String source = Files.readString(Path.of("src/main/java", top.getName().replace('.', '/') + ".java"));
    var found = Pattern.compile("@param " + setting + "\\s+(.*?)(?=\\n\\s*\\*\\s*@|\\n?\\s*\\*/)", Pattern.DOTALL)
        .matcher(source);
    return found.find()
        ? found.group(1).replaceAll("\\s*\\n\\s*\\*\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`").replace("|", "\\|")
        : "";
  }
}
