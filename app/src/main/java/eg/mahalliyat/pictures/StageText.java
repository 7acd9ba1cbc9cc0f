package eg.mahalliyat.pictures;

import eg.mahalliyat.procedure.End;
import eg.mahalliyat.procedure.TaskKind;
import java.util.List;

/**
 * What there is to say of a stage. The drawing and the list beside it say it in the same words.
 *
 * @param number by which rules lead here, counted down the picture
 * @param aside true off the way that ends well, such as a completion
 * @param together how its tasks belong together; empty when there is but one
 */
public record StageText(
    int number, String key, String title, boolean aside, Mark mark, String together, List<Task> tasks,
    List<Rule> rules) {
  /**
   * @param about who does it, and in what time; may be empty
   * @param when in which case only; empty when always
   */
  public record Task(TaskKind kind, String title, String about, String when, Mark mark) {}

  /**
   * A way out.
   *
   * @param label in which case it is taken; empty when there is no other
   */
  public record Rule(String label, Going going, boolean taken) {}

  /** Where a way out leads. */
  public sealed interface Going {
    /** On along the way that ends well. */
    record On(int number, String title) implements Going {}

    /** To a stage elsewhere. */
    record Jump(int number, String title) implements Going {}

    /** @param last true at the foot of the way that ends well */
    record Out(End end, String title, boolean last) implements Going {}
  }
}
