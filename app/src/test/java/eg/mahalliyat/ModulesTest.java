package eg.mahalliyat;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The rooms keep to their doors, and {@code docs/generated/modules.md} is their map. */
@Tag("generated")
class ModulesTest {
  /** Every room may use these; arrows to them would hide the others. */
  private static final Set<String> FLOOR = Set.of("shared", "platform");
  private static final Pattern JAVADOC = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);

  /** The sandbox lies on the tests' class path, and is another program. */
  private final ApplicationModules modules =
      ApplicationModules.of(Mahalliyat.class, resideInAPackage("eg.mahalliyat.sandbox.."));

  @Test
  void everyRoomUsesOnlyTheFrontDoorsItDeclaresAndNoneInACircle() {
    assertThat(names()).as("the rule must match something").contains("requests", "procedure", "people");
    modules.verify();
  }

  @Test
  void theMapIsFresh() throws IOException {
    var out = new StringBuilder("# The rooms\n\nAn arrow means \"uses the front door of\". "
        + "`shared` and `platform` lie under all of them and have no arrows.\n\n```mermaid\nflowchart TD\n");
    for (ApplicationModule room : rooms()) {
      for (String used : uses(room)) {
        if (!FLOOR.contains(used)) {
          out.append("  ").append(name(room)).append(" --> ").append(used).append('\n');
        }
      }
    }
    out.append("```\n\n| room | what lives there | uses |\n|---|---|---|\n");
    for (ApplicationModule room : rooms()) {
      out.append("| `%s` | %s | %s |\n".formatted(name(room), purpose(room), String.join(", ", uses(room))));
    }
    Generated.check("modules.md", ModulesTest.class, out.toString());
  }

  private List<ApplicationModule> rooms() {
    return modules.stream().sorted(Comparator.comparing(ModulesTest::name)).toList();
  }

  private Set<String> names() {
    return modules.stream().map(ModulesTest::name).collect(Collectors.toSet());
  }

  private Set<String> uses(ApplicationModule room) {
    return room.getDirectDependencies(modules).uniqueModules().map(ModulesTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String name(ApplicationModule room) {
    return room.getIdentifier().toString();
  }

  /** The comment of the package, as one line. */
  private static String purpose(ApplicationModule room) throws IOException {
    String source = Files.readString(
        Path.of("src/main/java", room.getBasePackage().getName().replace('.', '/'), "package-info.java"));
    var comment = JAVADOC.matcher(source);
    assertThat(comment.find()).as("package-info of " + name(room) + " says what lives there").isTrue();
    return comment.group(1).replaceAll("\\s*\\n\\s*\\*?\\s*", " ").replaceAll("\\{@\\w+ ([^}]*)}", "`$1`")
        .replace("|", "\\|").strip();
  }
}
