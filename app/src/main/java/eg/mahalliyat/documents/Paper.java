package eg.mahalliyat.documents;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A paper that the platform makes: a licence, a receipt, a letter.
 *
 * @param unitId the unit whose officials may see it
 * @param personId whose it is; null for a paper of the unit alone
 * @param mediaType such as {@code application/pdf}
 */
public record Paper(int unitId, @Nullable UUID personId, String purpose, String fileName, String mediaType,
    byte[] bytes) {
  /** Neither name nor content belong into a log. */
  @Override
  public String toString() {
    return "Paper[" + purpose + ", " + bytes.length + " bytes]";
  }
}
