package eg.mahalliyat.licences;

import eg.mahalliyat.platform.Fact;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A licence that can be renewed ends soon: fact of the stream {@code licence:<uuid>}, told to its holder.
 *
 * @param expiresOn its last day
 * @param days before the end for which this telling is
 */
public record LicenceExpiring(UUID licenceId, String number, LocalDate expiresOn, int days) implements Fact {}
