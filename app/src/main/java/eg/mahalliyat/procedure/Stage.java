package eg.mahalliyat.procedure;

import java.util.List;

/**
 * A stage: all its tasks open side by side.
 *
 * @param key its name in the definition and in the words
 * @param next tried in order; the last holds always
 */
public record Stage(String key, List<TaskDefinition> tasks, Join join, List<Rule> next) {
  public Stage {
    tasks = List.copyOf(tasks);
    next = List.copyOf(next);
  }
}
