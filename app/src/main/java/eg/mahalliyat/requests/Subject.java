package eg.mahalliyat.requests;

import java.util.Map;
import java.util.UUID;

/**
 * What a request is about, when it begins from the entry of a register: a renewal asks nothing that is on file.
 *
 * @param register as the definition names it, such as {@code shop-licence}
 * @param entryId the register's own id
 * @param values what is on file, by the key that definitions and words know it by
 */
public record Subject(String register, UUID entryId, Map<String, String> values) {
  public Subject {
    values = Map.copyOf(values);
  }
}
