package eg.mahalliyat.documents;

import eg.mahalliyat.platform.Fact;
import java.util.UUID;

/**
 * An official opened a paper, the first time on that day. Why he was in the case, its looks say.
 *
 * @param role under which
 */
public record PaperOpened(UUID document, String role) implements Fact {}
