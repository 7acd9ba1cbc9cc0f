package eg.mahalliyat.shared;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Builds the tree event by event: without recursion, and stopping at the first thing that goes beyond the bounds. */
final class YamlParser {
  private static final int DEEPEST = 30;
  private static final int MOST = 20_000;

  /** What the parser says, in the words of an author; all else is told as it is. */
  private static final Map<String, String> SYNTAX = Map.of(
      "mapping values are not allowed", "yaml.colon",
      "expected ',' or", "yaml.bracket",
      "(TAB)", "yaml.tab",
      "could not find expected ':'", "yaml.no-colon",
      "expected <block end>", "yaml.indent",
      "unexpected end of stream", "yaml.quote");

  private final String file;
  private final List<Fault> faults;
  private final Deque<Open> open = new ArrayDeque<>();
  private @Nullable Yaml root;
  private int parts;
  private int documents;

  YamlParser(String file, List<Fault> faults) {
    this.file = file;
    this.faults = faults;
  }

  /** A list or map whose end has not come. */
  private static final class Open {
    final boolean map;
    final int line;
    final List<Yaml> items = new ArrayList<>();
    final Map<String, Yaml> entries = new LinkedHashMap<>();
    @Nullable Yaml key;

    Open(boolean map, int line) {
      this.map = map;
      this.line = line;
    }
  }

  /** Empty when the text is empty or wrong. */
  Optional<Yaml> parse(String text) {
    int before = faults.size();
    try {
      for (Event event : new Parse(LoadSettings.builder().setLabel(file).build()).parseString(text)) {
        take(event);
        if (faults.size() > before) {
          return Optional.empty();
        }
      }
      return Optional.ofNullable(root);
    } catch (MarkedYamlEngineException e) {
      String problem = String.valueOf(e.getProblem());
      tell(e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), syntax(problem), "why", problem);
    } catch (YamlEngineException e) {
      tell(1, "yaml.syntax", "why", String.valueOf(e.getMessage()));
    }
    return Optional.empty();
  }

  private void take(Event event) {
    int line = event.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    bounds(event, line);
    switch (event.getEventId()) {
      case Scalar -> add(Yaml.scalar(file, line, ((ScalarEvent) event).getValue()), line);
      case MappingStart, SequenceStart -> open.push(new Open(event instanceof MappingStartEvent, line));
      case MappingEnd, SequenceEnd -> {
        Open closed = open.pop();
        add(closed.map ? Yaml.map(file, closed.line, closed.entries) : Yaml.list(file, closed.line, closed.items),
            closed.line);
      }
      default -> { }
    }
  }

  private void bounds(Event event, int line) {
    parts++;
    if (parts > MOST * 2) {
      tell(line, "yaml.too-many", "most", String.valueOf(MOST));
    } else if (open.size() > DEEPEST) {
      tell(line, "yaml.too-deep", "most", String.valueOf(DEEPEST));
    } else if (event instanceof AliasEvent || event instanceof NodeEvent node && node.getAnchor().isPresent()) {
      tell(line, "yaml.alias");
    } else if (event instanceof DocumentStartEvent && ++documents > 1) {
      tell(line, "yaml.documents");
    } else if (tag(event).isPresent()) {
      tell(line, "yaml.tag", "tag", tag(event).get());
    }
  }

  private static Optional<String> tag(Event event) {
    return switch (event) {
      case ScalarEvent scalar -> scalar.getTag().map(String::valueOf);
      case CollectionStartEvent start -> start.getTag().map(String::valueOf);
      default -> Optional.empty();
    };
  }

  private void add(Yaml part, int line) {
    Open into = open.peek();
    if (into == null) {
      root = part;
    } else if (!into.map) {
      into.items.add(part);
    } else if (into.key == null) {
      key(into, part, line);
    } else {
      into.entries.put(into.key.text(), part.atLine(into.key.line()));
      into.key = null;
    }
  }

  private void key(Open map, Yaml key, int line) {
    if (key.isMap() || key.isList()) {
      tell(line, "yaml.key");
    } else if (map.entries.containsKey(key.text())) {
      tell(line, "yaml.twice", "key", key.text());
    }
    map.key = key;
  }

  private static String syntax(String problem) {
    return SYNTAX.entrySet().stream().filter(known -> problem.contains(known.getKey())).map(Map.Entry::getValue)
        .sorted().findFirst().orElse("yaml.syntax");
  }

  private void tell(int line, String key, String... place) {
    faults.add(new Fault(file, line, key, place.length == 0 ? Map.of() : Map.of(place[0], place[1])));
  }
}
