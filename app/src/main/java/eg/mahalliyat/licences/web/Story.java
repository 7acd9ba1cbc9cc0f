package eg.mahalliyat.licences.web;

import eg.mahalliyat.licences.Measure;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What became of a register entry, as its page tells it.
 *
 * @param decision by which it is suspended or revoked now; null when it is neither, or nobody gave grounds then
 * @param waiting a measure that waits for its endorsement; null when none does, or the reader may not know
 * @param open what this reader may propose now
 * @param looks of agents; told to the holder alone
 */
public record Story(List<Line> lines, @Nullable Measure decision, @Nullable Measure waiting, List<Measure.Kind> open,
    List<Look> looks) {
  /**
   * An agent looked at it.
   *
   * @param at the moment in words
   */
  public record Look(String at, String what) {}

  /**
   * @param at the moment in words
   * @param by who; empty where the reader is told the office only
   * @param measure its grounds; null when it rests on none
   * @param request whose decision it was
   */
  public record Line(String at, String what, String by, @Nullable Measure measure, @Nullable UUID request) {}
}
