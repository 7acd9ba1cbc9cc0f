package eg.mahalliyat.documents;

import java.util.UUID;

/**
 * A file as it came in.
 *
 * @param personId whose paper it is: the citizen himself, or the one whom a clerk serves at the counter
 * @param purpose the key under which a service asks for it
 * @param fileName as the browser told it; shown only after it was tidied
 */
public record Upload(UUID personId, String purpose, String fileName, byte[] bytes) {
  /** Neither name nor content belong into a log. */
  @Override
  public String toString() {
    return "Upload[" + purpose + ", " + bytes.length + " bytes]";
  }
}
