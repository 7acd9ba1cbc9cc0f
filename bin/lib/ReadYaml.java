import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** Prints YAML files as one JSON object by their path; every scalar is the text as it was written, as the platform reads it. */
class ReadYaml {
  public static void main(String[] files) {
    System.out.println(Stream.of(files).map(file -> text(file) + ":" + read(Path.of(file)))
        .collect(Collectors.joining(",\n", "{", "}")));
  }

  private static String read(Path file) {
    try {
      return new Compose(LoadSettings.builder().setLabel(file.toString()).build())
          .composeString(Files.readString(file)).map(ReadYaml::json).orElse("null");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String json(Node node) {
    return switch (node) {
      case MappingNode map -> map.getValue().stream()
          .map(entry -> json(entry.getKeyNode()) + ":" + json(entry.getValueNode()))
          .collect(Collectors.joining(",", "{", "}"));
      case SequenceNode list ->
          list.getValue().stream().map(ReadYaml::json).collect(Collectors.joining(",", "[", "]"));
      case ScalarNode scalar -> text(scalar.getValue());
      default -> throw new IllegalArgumentException("no JSON for " + node);
    };
  }

  private static String text(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.chars().forEach(c -> {
      if (c == '"' || c == '\\') {
        quoted.append('\\').append((char) c);
      } else if (c < ' ') {
        quoted.append("\\u%04x".formatted(c));
      } else {
        quoted.append((char) c);
      }
    });
    return quoted.append('"').toString();
  }
}
