package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/** What is planned against a licence, for the unit's eyes; what comes of it is a {@link LicenceFact}. */
public sealed interface MeasureFact extends Fact {
  record MeasureProposed(UUID licenceId, UUID measureId, String kind) implements MeasureFact {}

  record MeasureRefused(UUID licenceId, UUID measureId, String kind) implements MeasureFact {}
}
