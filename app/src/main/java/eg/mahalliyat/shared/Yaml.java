package eg.mahalliyat.shared;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A part of a YAML 1.2 file that knows its place, so that whatever is wrong with it can be said with file and line. All
 * scalars are texts: {@code yes}, {@code 1.50} and dates stay what was written.
 */
public final class Yaml {
  private final String file;
  private final int line;
  private final @Nullable Node node;

  private Yaml(String file, int line, @Nullable Node node) {
    this.file = file;
    this.line = line;
    this.node = node;
  }

  /**
   * Reads a file. One that is no YAML is told in {@code faults} and reads as absent.
   *
   * @param file the name to tell faults by
   */
  public static Yaml read(String file, String text, List<Fault> faults) {
    LoadSettings settings = LoadSettings.builder().setLabel(file).setMaxAliasesForCollections(10).build();
    try {
      return new Yaml(file, 1, new Compose(settings).composeString(text).orElse(null));
    } catch (MarkedYamlEngineException e) {
      int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
      faults.add(new Fault(file, line, "no valid YAML: " + e.getProblem()));
    } catch (YamlEngineException e) {
      faults.add(new Fault(file, 1, "no valid YAML: " + e.getMessage()));
    }
    return new Yaml(file, 1, null);
  }

  public boolean present() {
    return node != null;
  }

  public int line() {
    return line;
  }

  /** What is wrong here. */
  public Fault fault(String sentence) {
    return new Fault(file, line, sentence);
  }

  /** The value of a key; absent, with the line of the map, when there is none. */
  public Yaml at(String key) {
    return entries().getOrDefault(key, new Yaml(file, line, null));
  }

  /** The values by key in the order of the file; empty when this is no map. */
  public Map<String, Yaml> entries() {
    var all = new LinkedHashMap<String, Yaml>();
    if (node instanceof MappingNode map) {
      map.getValue().forEach(entry -> {
        Yaml key = child(entry.getKeyNode());
        all.put(key.text(), new Yaml(file, key.line, entry.getValueNode()));
      });
    }
    return all;
  }

  /** The parts of a list; a lone scalar or map is a list of one, what is absent is empty. */
  public List<Yaml> items() {
    var all = new ArrayList<Yaml>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(item -> all.add(child(item)));
    } else if (node != null) {
      all.add(this);
    }
    return all;
  }

  /** The texts of a list. */
  public List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  /** The scalar as written; empty for anything else. */
  public String text() {
    return node instanceof ScalarNode scalar ? scalar.getValue() : "";
  }

  /** The scalar, when there is one that is not empty. */
  public Optional<String> value() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }

  public boolean isMap() {
    return node instanceof MappingNode;
  }

  /** Tells every key that is not allowed here: a typing slip would otherwise be ignored in silence. */
  public void only(List<Fault> faults, String... allowed) {
    List<String> known = List.of(allowed);
    entries().forEach((key, value) -> {
      if (!known.contains(key)) {
        faults.add(value.fault("'" + key + "' is not known here; known: " + String.join(", ", known)));
      }
    });
  }

  private Yaml child(Node part) {
    return new Yaml(file, part.getStartMark().map(mark -> mark.getLine() + 1).orElse(line), part);
  }
}
