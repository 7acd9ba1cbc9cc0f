package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/**
 * A file was not kept, or was deleted when the scanner came round.
 *
 * @param reason word key of the ground
 * @param later true when it had been kept for a while: whoever sent it does not know yet
 */
public record UploadRefused(UUID document, String purpose, String reason, boolean later) implements Fact {}
