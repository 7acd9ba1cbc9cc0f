package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What happens in the street. */
public sealed interface ScanFact extends Fact {
  /**
   * An official scanned a code.
   *
   * @param licenceId null when the code is not one of his unit's registers
   * @param verdict what the register said when it arrived
   */
  record LicenceScanned(UUID scanId, @Nullable UUID licenceId, String verdict, String finding) implements ScanFact {}
}
