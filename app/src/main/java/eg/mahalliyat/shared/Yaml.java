package eg.mahalliyat.shared;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A part of a YAML 1.2 file that knows its place, so that whatever is wrong with it can be said with file and line. All
 * scalars are texts: {@code yes}, {@code 1.50} and dates stay what was written.
 */
public final class Yaml {
  private final String file;
  private final int line;

  /** A text, a list of parts, a map of parts by key, or nothing. */
  private final @Nullable Object part;

  private Yaml(String file, int line, @Nullable Object part) {
    this.file = file;
    this.line = line;
    this.part = part;
  }

  /**
   * Reads a file. One that is no YAML, or not the plain kind that people write by hand, is told in {@code faults} and
   * reads as absent: no aliases, tags or doubled keys, at most 200,000 characters, 20,000 parts and 30 levels.
   *
   * @param file the name to tell faults by
   */
  public static Yaml read(String file, String text, List<Fault> faults) {
    Optional<Fault> unreadable = YamlText.fault(file, text);
    if (unreadable.isPresent()) {
      faults.add(unreadable.get());
      return new Yaml(file, 1, null);
    }
    return new YamlParser(file, faults).parse(text).orElseGet(() -> new Yaml(file, 1, null));
  }

  static Yaml scalar(String file, int line, String text) {
    return new Yaml(file, line, text);
  }

  static Yaml list(String file, int line, List<Yaml> items) {
    return new Yaml(file, line, List.copyOf(items));
  }

  static Yaml map(String file, int line, Map<String, Yaml> entries) {
    return new Yaml(file, line, new LinkedHashMap<>(entries));
  }

  /** The same part at the line of its key. */
  Yaml atLine(int keyLine) {
    return new Yaml(file, keyLine, part);
  }

  public boolean present() {
    return part != null;
  }

  public String file() {
    return file;
  }

  public int line() {
    return line;
  }

  /**
   * What is wrong here.
   *
   * @param key of its sentence in {@code faults/*.properties}
   * @param places names and values that fill the sentence, in turn
   */
  public Fault fault(String key, Object... places) {
    var filled = new HashMap<String, String>();
    for (int i = 0; i + 1 < places.length; i += 2) {
      filled.put(String.valueOf(places[i]), String.valueOf(places[i + 1]));
    }
    return new Fault(file, line, key, filled);
  }

  /** The value of a key; absent, with the line of the map, when there is none. */
  public Yaml at(String key) {
    return entries().getOrDefault(key, new Yaml(file, line, null));
  }

  /** The values by key in the order of the file; empty when this is no map. */
  @SuppressWarnings("unchecked") // only map() makes one
  public Map<String, Yaml> entries() {
    return part instanceof Map<?, ?> map ? (Map<String, Yaml>) map : Map.of();
  }

  /** The parts of a list; a lone scalar or map is a list of one, what is absent is empty. */
  @SuppressWarnings("unchecked") // only list() makes one
  public List<Yaml> items() {
    if (part instanceof List<?> list) {
      return (List<Yaml>) list;
    }
    return part == null ? List.of() : List.of(this);
  }

  /** The texts of a list. */
  public List<String> texts() {
    return items().stream().map(Yaml::text).toList();
  }

  /** The scalar as written; empty for anything else. */
  public String text() {
    return part instanceof String text ? text : "";
  }

  /** The scalar, when there is one that is not empty. */
  public Optional<String> value() {
    return Optional.of(text()).filter(text -> !text.isEmpty());
  }

  /** How far what stands beside it can be trusted; whatever is no mark is told, and read as illustrative. */
  public Mark mark(List<Fault> faults) {
    try {
      return Mark.of(text());
    } catch (IllegalArgumentException e) {
      faults.add(fault("mark"));
      return Mark.ILLUSTRATIVE;
    }
  }

  public boolean isMap() {
    return part instanceof Map<?, ?>;
  }

  public boolean isList() {
    return part instanceof List<?>;
  }

  /** Tells every key that is not allowed here: a typing slip would otherwise be ignored in silence. */
  public void only(List<Fault> faults, String... allowed) {
    List<String> known = List.of(allowed);
    entries().forEach((key, value) -> {
      if (!known.contains(key)) {
        faults.add(value.fault("key.unknown", "key", key, "known", String.join(", ", known)));
      }
    });
  }

  /** The same part with other entries, which keep their own places. */
  public Yaml with(Map<String, Yaml> entries) {
    return map(file, line, entries);
  }

  /** The same part with other items, which keep their own places. */
  public Yaml with(List<Yaml> items) {
    return list(file, line, new ArrayList<>(items));
  }
}
