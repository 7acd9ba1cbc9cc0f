package eg.mahalliyat.catalogue;

import eg.mahalliyat.expressions.Condition;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A paper that a request needs.
 *
 * @param key a document type, such as {@code TENURE}
 * @param required null when always; where the condition does not hold, the paper is not asked for
 * @param onFile the register that has it already, {@code applicant} for what registration gave, empty when it is
 *     uploaded
 */
public record Paper(String key, @Nullable Condition required, Upload upload, String onFile) {
  /**
   * @param accept of {@code pdf jpeg png}
   * @param maxMegabytes 1 to 50
   * @param originalAtCounter true when the original is seen at the counter before the decision
   */
  public record Upload(List<String> accept, int maxMegabytes, boolean originalAtCounter) {}

  /** True when everybody may hand it in and nobody has to: {@code required: false}. */
  public boolean optional() {
    return required != null && required.text().equals("false");
  }

  public boolean uploaded() {
    return onFile.isEmpty();
  }
}
