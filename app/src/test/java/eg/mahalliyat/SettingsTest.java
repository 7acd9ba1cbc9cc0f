package eg.mahalliyat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;

/** What an operator can set, from the records that read it: {@code docs/generated/settings.md}. */
@Tag("generated")
class SettingsTest {
  private static final Set<String> NO_DEFAULT_NEEDED = Set.of("password", "secret");
  private static final Pattern PLACEHOLDER = Pattern.compile("(\\S+): .*?\\$\\{([A-Z_]+):([^}$]*)");

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
    var names = PLACEHOLDER.matcher(Files.readString(Path.of("src/main/resources/application.yaml")));
    while (names.find()) {
      out.append("| `%s` | %s | %s |\n".formatted(names.group(2), names.group(1), code(names.group(3))));
    }
    Generated.check("settings.md", SettingsTest.class, out.toString());
  }

  @Test
  void everySettingHasADefaultSoThatAFirstTryNeedsNone() throws Exception {
    assertThat(records()).hasSizeGreaterThan(2);
    for (Class<?> record : records()) {
      for (RecordComponent setting : record.getRecordComponents()) {
        if (!NO_DEFAULT_NEEDED.contains(setting.getName())) {
          assertThat(byDefault(record, setting)).as(record + " " + setting.getName()).isNotNull();
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
